// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circulation/fastadd.h"
#include "models/values/result.h"

#include <QFrame>

class FormRow;
class ProblemLabel;
class QComboBox;
class QLineEdit;
class QPushButton;

/// A book that is not in the catalogue, in a few fields below the scan field: added and lent with Ctrl+Enter.
class FastAddForm : public QFrame
{
    Q_OBJECT

public:
    explicit FastAddForm(QWidget *parent = nullptr);

    /// The item types to choose from, in their order; the first one is proposed. Without any nothing is asked.
    void setItemTypes(const QList<std::pair<qint64, QString>> &types);
    /// How many brief records wait to be completed.
    void setBriefCount(int count);
    /// Asks for the book of an ISBN; `barcode` is the next free one.
    void ask(const QString &isbn, const QString &barcode);
    void clear();
    void sayProblems(const Problems &problems);

signals:
    void wanted(const FastAddDraft &draft);
    void left();
    void briefWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void submit();

    QString m_isbn;
    QLineEdit *m_title;
    QLineEdit *m_author;
    QLineEdit *m_barcode;
    QComboBox *m_type;
    FormRow *m_titleRow;
    FormRow *m_authorRow;
    FormRow *m_barcodeRow;
    FormRow *m_typeRow;
    ProblemLabel *m_problem;
    QPushButton *m_brief;
    QPushButton *m_add;
};
