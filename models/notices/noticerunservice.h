// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/commandgate.h"
#include "models/notices/mail.h"
#include "models/notices/noticefacts.h"

/// What to prepare a run of notices from.
struct NoticeSelection {
    QSet<qint64> loanIds = {}; ///< only about these loans; empty = about everything
    bool classLists = true; ///< users of a class get one list together; bills go to each
    bool withFines = true; ///< what late loans cost so far; without, for who only wants to know how many notices
};

/// One notice before it is sent.
struct NoticeDraft {
    NoticeKind kind = NoticeKind::Reminder;
    NoticeReceiver receiver = {};
    QList<NoticeItem> items = {};
    NoticeChannel channel = NoticeChannel::None;
    /// Why it is left out or goes another way: `notice.sentBefore` (day), `notice.unsure` (day), `notice.noAddress`,
    /// `notice.cameBack` (day), `notice.leftOut`; blank when all is as usual.
    Problem remark = {};

    NoticeChannel again = NoticeChannel::None; ///< the way it would go when one that is unsure is sent again

    /// It may have left already or not; somebody has to decide.
    bool isUnsure() const;
    QList<qint64> unsureIds() const;
    bool isLeftOut() const { return channel == NoticeChannel::None; }
    bool isClass() const { return kind == NoticeKind::ClassList; }
};

/// A notice as it is written: in whose language, with which words.
struct WrittenNotice {
    NoticeText text = {};
    QString language = {};
    NoticeSender sender = {};
    NoticeReceiver receiver = {};
    QDate day = {};
};

/// A notice that was sent.
struct SentNotice {
    qint64 id = 0;
    NoticeKind kind = NoticeKind::Reminder;
    NoticeChannel channel = NoticeChannel::Letter;
    QString state = {}; ///< sending, sent, refused, failed
    QDateTime sentAt = {};
    QString subject = {};
    QString body = {};
};

/// Prepares, writes and records notices. Each is recorded before it leaves: after a crash one may be missing, but none
/// is ever sent twice for the same stage of the same loan.
class NoticeRunService
{
public:
    explicit NoticeRunService(CommandGate &gate);

    /// What is to be sent and what is left out and why, in order of names. Looks at every late loan: to be asked by an
    /// Inquiry.
    Result<QList<NoticeDraft>> prepare(const NoticeSelection &selection = {}) const;
    Result<WrittenNotice> write(const NoticeDraft &draft, NoticeChannel channel) const;
    /// The same with other words than those in force: for a preview.
    Result<WrittenNotice> write(const NoticeDraft &draft, const QString &language, const QString &subject,
                                const QString &body) const;
    /// The message of an e-mail notice.
    static MailMessage messageOf(const WrittenNotice &written, qint64 noticeId, const QDateTime &now);

    /// Notes that a notice leaves now; returns its id. A class list is noted for each of its users; the first id is
    /// returned. Refuses with `notice.sentBefore` (day).
    Result<qint64> begin(const NoticeDraft &draft, const WrittenNotice &written);
    /// Notes what became of it. One that was not sent may be sent again.
    Result<void> finish(qint64 noticeId, MailFate fate);
    /// Decides about notices of which nobody knows whether they left: they count as sent, or may be sent again. What
    /// was decided elsewhere meanwhile stays as it is.
    Result<void> settleUnsure(const QList<qint64> &noticeIds, bool wasSent);
    /// Notes letters and lists as sent, all or none: they are on paper then.
    Result<void> recordPaper(const QList<NoticeDraft> &drafts, const QList<WrittenNotice> &written);

    Result<QList<SentNotice>> sentTo(qint64 userId) const;

private:
    Result<void> setState(Transaction &transaction, qint64 noticeId, const QString &state) const;
    Result<qint64> insert(Transaction &transaction, const NoticeDraft &draft, const WrittenNotice &written,
                          const QString &state) const;

    CommandGate &m_gate;
};
