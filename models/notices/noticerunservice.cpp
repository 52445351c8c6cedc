// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notices/noticerunservice.h"

#include "models/circulation/loanfines.h"
#include "models/circulation/policy.h"
#include "models/database/audit.h"
#include "models/database/statement.h"
#include "models/notices/noticetextservice.h"
#include "models/values/foldedtext.h"

#include <algorithm>

namespace {

const QString table = QStringLiteral("notices");

/// The one notice a user gets of each kind, with what is new in it; or with all, when everything was sent before.
QList<NoticeDraft> draftsOf(const NoticeFacts &facts)
{
    QList<NoticeDraft> drafts;
    QHash<QPair<qint64, int>, qsizetype> places;
    for (const NoticeItem &item : facts.items) {
        // What is unsure stands by itself, so that it can be decided whatever else is new.
        const QPair<qint64, int> key(item.userId, 2 * static_cast<int>(item.kind) + (item.unsureId != 0 ? 1 : 0));
        if (!places.contains(key)) {
            places.insert(key, drafts.size());
            NoticeDraft draft;
            draft.kind = item.kind;
            draft.receiver = facts.receivers.value(item.userId);
            drafts << draft;
        }
        drafts[places.value(key)].items << item;
    }
    for (NoticeDraft &draft : drafts) {
        const auto isNew = [](const NoticeItem &item) { return !item.sentOn.isValid(); };
        if (std::any_of(draft.items.cbegin(), draft.items.cend(), isNew)) {
            draft.items.removeIf([&](const NoticeItem &item) { return !isNew(item); });
        }
    }
    return drafts;
}

QDate lastSent(const NoticeDraft &draft)
{
    QDate last;
    for (const NoticeItem &item : draft.items) {
        last = std::max(last, item.sentOn);
    }
    return last;
}

/// What may have left is not sent by itself; it keeps in mind how it would go.
void holdBack(NoticeDraft &draft)
{
    draft.again = draft.channel;
    draft.channel = NoticeChannel::None;
    draft.remark = {{}, QStringLiteral("notice.unsure"), {toStoredDay(lastSent(draft))}};
}

void chooseChannel(NoticeDraft &draft, const MailSettings &mail)
{
    if (const QDate sent = lastSent(draft); sent.isValid() && !draft.isUnsure()) {
        draft.remark = {{}, QStringLiteral("notice.sentBefore"), {toStoredDay(sent)}};
        return;
    }
    const NoticeReceiver &to = draft.receiver;
    const bool hasMail = mail.delivery != MailSettings::Delivery::None && isMailAddress(to.email);
    const bool hasAddress = !to.address.trimmed().isEmpty();
    if (hasMail && !to.refusedOn.isValid()) {
        draft.channel = mail.delivery == MailSettings::Delivery::Files ? NoticeChannel::File : NoticeChannel::Email;
    } else if (hasAddress) {
        draft.channel = NoticeChannel::Letter;
        if (hasMail) {
            draft.remark = {{}, QStringLiteral("notice.cameBack"), {toStoredDay(to.refusedOn)}};
        }
    } else {
        draft.remark = {{}, QStringLiteral("notice.noAddress"), {}};
    }
}

bool goesOnList(const NoticeDraft &draft)
{
    const bool isReminder = draft.kind == NoticeKind::Reminder || draft.kind == NoticeKind::Second;
    return isReminder && draft.receiver.groupId != 0 && !lastSent(draft).isValid();
}

/// Puts the reminders of each class together on one list.
QList<NoticeDraft> withLists(const QList<NoticeDraft> &drafts)
{
    QList<NoticeDraft> kept;
    QHash<qint64, NoticeDraft> lists;
    for (const NoticeDraft &draft : drafts) {
        if (!goesOnList(draft)) {
            kept << draft;
            continue;
        }
        NoticeDraft &list = lists[draft.receiver.groupId];
        list.kind = NoticeKind::ClassList;
        list.channel = NoticeChannel::List;
        list.receiver.groupId = draft.receiver.groupId;
        list.receiver.group = draft.receiver.group;
        list.receiver.teacher = draft.receiver.teacher;
        list.receiver.name = draft.receiver.teacher.isEmpty() ? draft.receiver.group : draft.receiver.teacher;
        list.receiver.listedName = draft.receiver.teacher.isEmpty()
            ? draft.receiver.group
            : draft.receiver.group + QStringLiteral(", ") + draft.receiver.teacher;
        list.items << draft.items;
    }
    return kept + lists.values();
}

/// Adds what late loans cost so far.
Result<void> addFines(const CommandGate &gate, QList<NoticeItem> &items)
{
    const Result<CirculationPolicy> policy = loadPolicy(gate.database());
    const auto fines = policy ? allRunningFines(gate.database(), *policy, gate.clock())
                              : Result<QHash<qint64, qint64>>(policy.problems());
    if (!fines) {
        return fines.problems();
    }
    for (NoticeItem &item : items) {
        if (item.about == QLatin1String("loan") && fines->contains(item.aboutId)) {
            item.fineMinor = fines->value(item.aboutId);
        }
    }
    return {};
}

QString languageOf(const NoticeReceiver &receiver, const NoticeSender &sender)
{
    for (const QString &wanted : {receiver.language, sender.language}) {
        const QString code = wanted.left(2).toLower();
        if (noticeLanguages().contains(code)) {
            return code;
        }
    }
    return QStringLiteral("en");
}

} // namespace

bool NoticeDraft::isUnsure() const
{
    return !unsureIds().isEmpty();
}

QList<qint64> NoticeDraft::unsureIds() const
{
    QList<qint64> ids;
    for (const NoticeItem &item : items) {
        if (item.unsureId != 0 && !ids.contains(item.unsureId)) {
            ids << item.unsureId;
        }
    }
    return ids;
}

NoticeRunService::NoticeRunService(CommandGate &gate) : m_gate(gate) { }

Result<QList<NoticeDraft>> NoticeRunService::prepare(const NoticeSelection &selection) const
{
    if (const Result<void> allowed = m_gate.allow(Command::SendNotices); !allowed) {
        return allowed.problems();
    }
    const Result<StageSet> stages = loadStages(m_gate.database());
    if (!stages) {
        return stages.problems();
    }
    Result<NoticeFacts> facts = readNoticeFacts(m_gate.database(), *stages, m_gate.clock());
    const Result<MailSettings> mail = loadMail(m_gate.database());
    if (!facts || !mail) {
        return facts ? mail.problems() : facts.problems();
    }
    if (!selection.loanIds.isEmpty()) {
        facts->items.removeIf([&selection](const NoticeItem &item) {
            return item.about != QLatin1String("loan") || !selection.loanIds.contains(item.aboutId);
        });
    }
    if (selection.withFines) {
        if (const Result<void> added = addFines(m_gate, facts->items); !added) {
            return added.problems();
        }
    }
    QList<NoticeDraft> drafts = draftsOf(*facts);
    for (NoticeDraft &draft : drafts) {
        chooseChannel(draft, *mail);
        if (draft.isUnsure()) {
            holdBack(draft);
        }
    }
    if (selection.classLists) {
        drafts = withLists(drafts);
    }
    std::stable_sort(drafts.begin(), drafts.end(), [](const NoticeDraft &left, const NoticeDraft &right) {
        return folded(left.receiver.listedName) < folded(right.receiver.listedName);
    });
    return drafts;
}

Result<WrittenNotice> NoticeRunService::write(const NoticeDraft &draft, NoticeChannel channel) const
{
    const Result<NoticeSender> sender = readNoticeSender(m_gate.database());
    if (!sender) {
        return sender.problems();
    }
    const QString language = languageOf(draft.receiver, *sender);
    const bool isMail = channel == NoticeChannel::Email || channel == NoticeChannel::File;
    const Result<NoticeTemplate> words =
        templateFor(m_gate.database(), {draft.kind, language, isMail ? NoticeChannel::Email : NoticeChannel::Letter});
    if (!words) {
        return words.problems();
    }
    return write(draft, language, words->subject, words->body);
}

Result<WrittenNotice> NoticeRunService::write(const NoticeDraft &draft, const QString &language, const QString &subject,
                                              const QString &body) const
{
    const Result<NoticeSender> sender = readNoticeSender(m_gate.database());
    if (!sender) {
        return sender.problems();
    }
    const QDate today = m_gate.clock().today();
    const NoticeValues values = noticeValues(draft.receiver, draft.items, *sender, language, today);
    return WrittenNotice{fillTemplate(subject, body, values), language, *sender, draft.receiver, today};
}

MailMessage NoticeRunService::messageOf(const WrittenNotice &written, qint64 noticeId, const QDateTime &now)
{
    MailMessage message;
    message.from = written.sender.mail.fromAddress;
    message.fromName = written.sender.library;
    message.to = written.receiver.email;
    message.toName = written.receiver.name;
    message.subject = written.text.subject;
    message.text = written.text.plain();
    message.id = QStringLiteral("notice-%1").arg(noticeId);
    message.date = now;
    return message;
}

Result<qint64> NoticeRunService::insert(Transaction &transaction, const NoticeDraft &draft,
                                        const WrittenNotice &written, const QString &state) const
{
    Statement insert(transaction,
                     QStringLiteral("INSERT INTO notices (user_id, kind, channel, state, address, subject, body, "
                                    "sent_at, sent_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    const bool isMail = draft.channel == NoticeChannel::Email || draft.channel == NoticeChannel::File;
    insert.bind(draft.receiver.userId)
        .bind(toStored(draft.kind))
        .bind(toStored(draft.channel))
        .bind(state)
        .bind(isMail ? draft.receiver.email : QString())
        .bind(written.text.subject)
        .bind(written.text.plain())
        .bind(transaction.now())
        .bind(transaction.stamp().actorId);
    if (const Result<void> done = insert.run(); !done) {
        return done.problems();
    }
    const qint64 id = insert.insertedId();
    Statement add(transaction,
                  QStringLiteral("INSERT INTO notice_items (notice_id, kind, about, about_id, about_on) "
                                 "VALUES (?, ?, ?, ?, ?)"));
    for (const NoticeItem &item : draft.items) {
        const Result<void> added =
            add.bind(id).bind(toStored(item.kind)).bind(item.about).bind(item.aboutId).bind(item.aboutOn).run();
        if (!added && added.problem().code == QLatin1String("database.notUnique")) {
            return Problem{{}, QStringLiteral("notice.sentBefore"), {toStoredDay(m_gate.clock().today())}};
        }
        if (!added) {
            return added.problems();
        }
    }
    const Result<std::optional<Image>> after = imageOf(transaction.database(), table, id);
    if (!after) {
        return after.problems();
    }
    const Result<void> noted = record(transaction, table, id, std::nullopt, *after);
    return noted ? Result<qint64>(id) : noted.problems();
}

Result<qint64> NoticeRunService::begin(const NoticeDraft &draft, const WrittenNotice &written)
{
    Result<Transaction> transaction = m_gate.begin(Command::SendNotices);
    if (!transaction) {
        return transaction.problems();
    }
    const Result<qint64> id = insert(*transaction, draft, written, QStringLiteral("sending"));
    if (!id) {
        return id;
    }
    const Result<void> committed = transaction->commit();
    return committed ? id : committed.problems();
}

Result<void> NoticeRunService::finish(qint64 noticeId, MailFate fate)
{
    Result<Transaction> transaction = m_gate.begin(Command::SendNotices);
    if (!transaction) {
        return transaction.problems();
    }
    const QString state = fate == MailFate::Sent ? QStringLiteral("sent")
        : fate == MailFate::Refused              ? QStringLiteral("refused")
                                                 : QStringLiteral("failed");
    const Result<void> noted = setState(*transaction, noticeId, state);
    return noted ? transaction->commit() : noted;
}

/// Only what was sent bars another notice about the same.
Result<void> NoticeRunService::setState(Transaction &transaction, qint64 noticeId, const QString &state) const
{
    const Result<std::optional<Image>> before = imageOf(transaction.database(), table, noticeId);
    if (!before) {
        return before.problems();
    }
    Statement update(transaction, QStringLiteral("UPDATE notices SET state = ? WHERE id = ?"));
    if (const Result<void> done = update.bind(state).bind(noticeId).run(); !done) {
        return done;
    }
    if (state != QLatin1String("sent")) {
        Statement release(transaction, QStringLiteral("DELETE FROM notice_items WHERE notice_id = ?"));
        if (const Result<void> done = release.bind(noticeId).run(); !done) {
            return done;
        }
    }
    const Result<std::optional<Image>> after = imageOf(transaction.database(), table, noticeId);
    if (!after) {
        return after.problems();
    }
    return record(transaction, table, noticeId, *before, *after);
}

Result<void> NoticeRunService::settleUnsure(const QList<qint64> &noticeIds, bool wasSent)
{
    Result<Transaction> transaction = m_gate.begin(Command::SendNotices);
    if (!transaction) {
        return transaction.problems();
    }
    Statement open(*transaction, QStringLiteral("SELECT count(*) FROM notices WHERE id = ? AND state = 'sending'"));
    for (const qint64 id : noticeIds) {
        const Result<qint64> isOpen = open.bind(id).number();
        if (!isOpen) {
            return isOpen.problems();
        }
        if (*isOpen == 0) {
            continue;
        }
        const QString state = wasSent ? QStringLiteral("sent") : QStringLiteral("failed");
        if (const Result<void> noted = setState(*transaction, id, state); !noted) {
            return noted;
        }
    }
    return transaction->commit();
}

Result<void> NoticeRunService::recordPaper(const QList<NoticeDraft> &drafts, const QList<WrittenNotice> &written)
{
    Result<Transaction> transaction = m_gate.begin(Command::SendNotices);
    if (!transaction) {
        return transaction.problems();
    }
    for (qsizetype i = 0; i < drafts.size(); ++i) {
        const NoticeDraft &draft = drafts.at(i);
        if (!draft.isClass()) {
            if (const Result<qint64> id = insert(*transaction, draft, written.at(i), QStringLiteral("sent")); !id) {
                return id.problems();
            }
            continue;
        }
        // Each user of a class has a notice of his or her own about his or her own loans.
        QHash<qint64, NoticeDraft> parts;
        for (const NoticeItem &item : draft.items) {
            NoticeDraft &part = parts[item.userId];
            part.kind = item.kind;
            part.channel = NoticeChannel::List;
            part.receiver.userId = item.userId;
            part.items << item;
        }
        for (const NoticeDraft &part : std::as_const(parts)) {
            WrittenNotice own;
            own.text.subject = written.at(i).text.subject;
            for (const NoticeItem &item : part.items) {
                own.text.lines << NoticeLine{{item.title, toStoredDay(item.dueOn)}, true};
            }
            if (const Result<qint64> id = insert(*transaction, part, own, QStringLiteral("sent")); !id) {
                return id.problems();
            }
        }
    }
    return transaction->commit();
}

Result<QList<SentNotice>> NoticeRunService::sentTo(qint64 userId) const
{
    if (const Result<void> allowed = m_gate.allow(Command::ViewLoans); !allowed) {
        return allowed.problems();
    }
    Statement select(m_gate.database(),
                     QStringLiteral("SELECT id, kind, channel, state, sent_at, subject, body FROM notices "
                                    "WHERE user_id = ? ORDER BY id DESC"));
    select.bind(userId);
    return select.all([](const Row &row) {
        SentNotice notice;
        notice.id = row.integer(0);
        notice.kind = noticeKindFrom(row.text(1)).value_or(NoticeKind::Reminder);
        notice.channel = noticeChannelFrom(row.text(2));
        notice.state = row.text(3);
        notice.sentAt = row.moment(4);
        notice.subject = row.text(5);
        notice.body = row.text(6);
        return notice;
    });
}
