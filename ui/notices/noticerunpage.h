// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/inquiry.h"
#include "ui/notices/noticesending.h"
#include "ui/page.h"

class LetterSheet;
class Message;
class PlainTable;
class ProgressLine;
class QLabel;
class QPushButton;
class QToolButton;
class TabRow;

/// A run of notices before and after it is sent: everybody who would be written to, how, and who is left out and why.
class NoticeRunPage : public Page
{
    Q_OBJECT

public:
    NoticeRunPage(CommandGate &gate, NoticeRunService &service, NoticeSending::Station station,
                  QWidget *parent = nullptr);
    ~NoticeRunPage() override;

    QString title() const override { return tr("Notices to send"); }
    void refresh() override;
    void focusSearch() override;
    bool hasUnsavedChanges() const override;

    /// Prepares a run; about everything, or only about these loans.
    void prepare(const QSet<qint64> &loanIds = {});
    /// Sends everything that is not left out. Letters go into this file; asked for when empty and needed.
    void send(const QString &letterPath = {});

signals:
    /// Back to where it was asked for.
    void closed();
    /// Notices about these loans were sent.
    void sent(const QList<qint64> &loanIds);
    void templatesWanted(NoticeKind kind);

private:
    enum class Tab { All, Mail, Paper, LeftOut };
    struct Entry {
        NoticeDraft draft;
        NoticeChannel usual = NoticeChannel::None; ///< the way it would go by itself
        bool isDone = false;
        QString outcome; ///< after sending
        bool hasFailed = false;
    };

    void buildHead(class QVBoxLayout *layout);
    void buildCards(class QVBoxLayout *layout);
    QWidget *buildPreview();
    void showAll();
    void showRows();
    void showRow(int row, const Entry &entry);
    void showCurrent();
    void step(int by);
    void leaveOut();
    void otherWay();
    void settleUnsure(bool wasSent);
    void saveLetters();
    bool writeLetters(const QString &path, bool isRecorded);
    QString askForPath();
    void mailsSent(int sent, int failed, const Problem &problem);
    int current() const;
    bool belongs(const Entry &entry) const;
    int countOf(Tab tab) const;

    CommandGate &m_gate;
    NoticeRunService &m_service;
    Inquiry m_preparing;
    NoticeSending *m_sending;
    QList<Entry> m_entries;
    QList<int> m_shown; ///< rows of the table as places in m_entries
    QList<int> m_mailed; ///< what is being sent, as places in m_entries
    QSet<qint64> m_loanIds;
    int m_papers = 0;
    bool m_isSent = false;
    QLabel *m_state;
    QPushButton *m_discard;
    QPushButton *m_pdf;
    QPushButton *m_send;
    QList<QLabel *> m_counts;
    QList<QLabel *> m_details;
    Message *m_message;
    ProgressLine *m_progress;
    TabRow *m_tabs;
    PlainTable *m_table;
    QLabel *m_name = nullptr;
    QLabel *m_way = nullptr;
    QLabel *m_place = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    LetterSheet *m_sheet = nullptr;
    QPushButton *m_leaveOut = nullptr;
    QPushButton *m_otherWay = nullptr;
    QPushButton *m_edit = nullptr;
};
