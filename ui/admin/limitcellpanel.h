// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/inquiry.h"
#include "models/circulation/limitservice.h"
#include "ui/admin/limitmatrix.h"

#include <QPersistentModelIndex>
#include <QWidget>

class Message;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class Segments;

/// The editor beside the grid of limits: the limit, the library's own sentence for it in each language, how the Desk
/// says it, and whom it stops today.
class LimitCellPanel : public QWidget
{
    Q_OBJECT

public:
    LimitCellPanel(LimitService &service, LimitMatrix &matrix, QWidget *parent = nullptr);

    void showCell(const QModelIndex &index);
    void setCategoryName(const QString &name) { m_categoryName = name; }
    void focusEditor();
    void showAgain() { showCell(m_index); }
    void setReadOnly(bool readOnly);

signals:
    void saveWanted();
    void revertWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum State { Inherit, Value, Blank, Never };

    QWidget *makeBody();
    QWidget *makeFoot();
    void chooseState(int state);
    void take();
    void chooseLanguage(const QString &language);
    void showPreview();
    void countStopped();
    void showStopped();
    void showFoot();

    LimitService &m_service;
    Inquiry m_counting;
    QList<CountedUser> m_users; ///< with something of the measure shown
    LimitMatrix &m_matrix;
    QPersistentModelIndex m_index;
    QString m_categoryName;
    QString m_language; ///< of the sentence being edited; empty = for every language
    bool m_isShowing = false;
    QLabel *m_title;
    QLabel *m_measure;
    Segments *m_state;
    QLabel *m_when;
    QLineEdit *m_limit;
    QLabel *m_was;
    QLabel *m_problem;
    QLabel *m_messageLabel;
    QPlainTextEdit *m_message;
    Segments *m_languages;
    QStringList m_languageCodes;
    Message *m_preview;
    QGridLayout *m_stopped;
    QLabel *m_count;
    QPushButton *m_revert;
    QPushButton *m_save;
};
