// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/result.h"

#include <QFrame>

#include <functional>

class ProblemLabel;
class QLabel;
class QLineEdit;
class QPushButton;

/// Beside the question whether a code is a card or a copy: why it is asked, and a way to have it not asked again.
class ClashCard : public QFrame
{
    Q_OBJECT

public:
    /// Gives the copy a barcode; what stands in the way.
    using Renumber = std::function<Problems(const QString &barcode)>;
    ClashCard(bool mayRenumber, Renumber renumber, QWidget *parent = nullptr);

    /// `next` is the next free barcode.
    void explain(const QString &userName, const QString &title, const QString &next);

signals:
    void renumbered(const QString &barcode);
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask();
    void store();

    Renumber m_renumber;
    QString m_next;
    QLabel *m_why;
    QPushButton *m_ask;
    QLabel *m_label;
    QLineEdit *m_barcode;
    ProblemLabel *m_problem;
    QPushButton *m_store;
};
