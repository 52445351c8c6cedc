// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notices/noticefacts.h"

#include "models/circulation/lateness.h"
#include "models/database/database.h"
#include "models/database/dialect.h"
#include "models/database/statement.h"
#include "models/settings/librarysettings.h"
#include "models/users/user.h"
#include "models/values/clock.h"
#include "models/values/money.h"

#include <QLocale>
#include <QRegularExpression>

#include <numeric>

namespace {

constexpr int daysAfterExpiry = 14; ///< a hold that was cleared longer ago is no news

QString authorsSql(Database &database)
{
    return database.dialect().joinedTexts(
        QStringLiteral("a.name"),
        QStringLiteral("FROM book_authors x JOIN authors a ON a.id = x.author_id WHERE x.book_id = b.id"),
        QStringLiteral("x.position"));
}

NoticeItem itemFrom(const Row &row)
{
    NoticeItem item;
    item.aboutId = row.integer(0);
    item.userId = row.integer(1);
    item.borrower = row.text(2);
    item.title = row.text(3);
    item.authors = row.text(4);
    item.barcode = row.text(5);
    item.callNumber = row.text(6);
    item.shelf = row.text(7);
    return item;
}

Result<void> readLoans(Database &database, const StageSet &stages, const Clock &clock, NoticeFacts &facts)
{
    const QDate today = clock.today();
    Statement select(
        database,
        QStringLiteral(
            "SELECT l.id, l.user_id, u.name, b.title, %1, c.barcode, b.call_number, NULL, l.loaned_at, l.due_on, "
            "coalesce(c.price_minor, t.default_price_minor), u.user_category_id FROM loans l JOIN users u ON u.id = "
            "l.user_id "
            "JOIN copies c ON c.id = l.copy_id JOIN books b ON b.id = c.book_id "
            "LEFT JOIN item_types t ON t.id = coalesce(c.item_type_id, b.item_type_id) "
            "WHERE l.returned_at IS NULL AND l.claimed_at IS NULL AND l.due_on <= ? ORDER BY u.name_key, u.id, "
            "l.due_on, l.id")
            .arg(authorsSql(database)));
    select.bind(today.addDays(stages.mostDaysBefore(NoticeKind::DueSoon)));
    return select.each([&](const Row &row) {
        const QDate due = row.day(9);
        const std::optional<NoticeKind> stage = stages.reached(row.optionalInteger(11), due, today);
        if (!stage) {
            return;
        }
        NoticeItem item = itemFrom(row);
        item.kind = *stage;
        item.about = QStringLiteral("loan");
        item.aboutOn = due;
        item.lentOn = row.moment(8).toTimeZone(clock.zone()).date();
        item.dueOn = due;
        item.priceMinor = row.optionalInteger(10);
        facts.items << item;
    });
}

Result<void> readHolds(Database &database, const StageSet &stages, const Clock &clock, NoticeFacts &facts)
{
    Statement select(
        database,
        QStringLiteral(
            "SELECT h.id, h.user_id, u.name, b.title, %1, c.barcode, b.call_number, p.name, h.status, h.pickup_by_on, "
            "coalesce(h.ready_at, h.updated_at), u.user_category_id FROM holds h JOIN users u ON u.id = h.user_id "
            "JOIN books b ON b.id = h.book_id LEFT JOIN copies c ON c.id = h.copy_id "
            "LEFT JOIN locations p ON p.id = c.location_id "
            "WHERE h.status = 'ready' OR (h.status = 'expired' AND h.updated_at >= ?) ORDER BY u.name_key, u.id, h.id")
            .arg(authorsSql(database)));
    select.bind(clock.now().addDays(-daysAfterExpiry));
    return select.each([&](const Row &row) {
        NoticeItem item = itemFrom(row);
        item.kind = row.text(8) == QLatin1String("ready") ? NoticeKind::HoldReady : NoticeKind::HoldExpired;
        if (!stages.days(item.kind, row.optionalInteger(11))) {
            return;
        }
        item.about = QStringLiteral("hold");
        item.aboutOn = row.moment(10).toTimeZone(clock.zone()).date();
        item.pickUpBy = row.day(9);
        facts.items << item;
    });
}

Result<void> readMemberships(Database &database, const StageSet &stages, const Clock &clock, NoticeFacts &facts)
{
    const QDate today = clock.today();
    Statement select(database,
                     QStringLiteral("SELECT id, name, expires_on, user_category_id FROM users WHERE is_active = 1 "
                                    "AND erased_at IS NULL AND expires_on >= ? AND expires_on <= ? "
                                    "ORDER BY name_key, id"));
    select.bind(today).bind(today.addDays(stages.mostDaysBefore(NoticeKind::MembershipEnds)));
    return select.each([&](const Row &row) {
        const QDate ends = row.day(2);
        const std::optional<int> days = stages.days(NoticeKind::MembershipEnds, row.optionalInteger(3));
        if (!days || today.daysTo(ends) > *days) {
            return;
        }
        NoticeItem item;
        item.kind = NoticeKind::MembershipEnds;
        item.about = QStringLiteral("user");
        item.aboutId = row.integer(0);
        item.userId = item.aboutId;
        item.borrower = row.text(1);
        item.aboutOn = ends;
        facts.items << item;
    });
}

/// What was sent already, by what it was about.
Result<void> readSent(Database &database, const Clock &clock, NoticeFacts &facts)
{
    struct Sent {
        QDate day;
        qint64 unsureId = 0;
    };
    QHash<QString, Sent> sent;
    const QDateTime onItsWaySince = clock.now().addSecs(-60 * unsureAfterMinutes);
    Statement select(database,
                     QStringLiteral("SELECT i.about, i.about_id, i.kind, i.about_on, n.sent_at, n.state, n.id "
                                    "FROM notice_items i JOIN notices n ON n.id = i.notice_id"));
    const auto keyOf = [](const QString &about, qint64 id, const QString &kind, const QString &day) {
        return QStringList{about, QString::number(id), kind, day}.join(QLatin1Char('/'));
    };
    const Result<void> read = select.each([&](const Row &row) {
        sent.insert(
            keyOf(row.text(0), row.integer(1), row.text(2), row.text(3)),
            Sent{row.moment(4).toTimeZone(clock.zone()).date(),
                 row.text(5) == QLatin1String("sending") && row.moment(4) < onItsWaySince ? row.integer(6) : 0});
    });
    for (NoticeItem &item : facts.items) {
        const Sent before = sent.value(keyOf(item.about, item.aboutId, toStored(item.kind), toStoredDay(item.aboutOn)));
        item.sentOn = before.day;
        item.unsureId = before.unsureId;
    }
    return read;
}

Result<void> readReceivers(Database &database, const Clock &clock, NoticeFacts &facts)
{
    for (const NoticeItem &item : std::as_const(facts.items)) {
        facts.receivers.insert(item.userId, {});
    }
    Statement select(
        database,
        QStringLiteral("SELECT u.id, u.name, u.given_name, u.family_name, u.card_number, u.email, u.address, k.name, "
                       "g.name, g.teacher, "
                       "s.name, u.expires_on, u.language, u.group_id, "
                       "(SELECT coalesce(sum(e.amount_minor), 0) FROM ledger_entries e WHERE e.user_id = u.id), "
                       "(SELECT max(n.sent_at) FROM notices n WHERE n.user_id = u.id AND n.state = 'refused' AND "
                       "n.address = u.email) "
                       "FROM users u LEFT JOIN user_categories k ON k.id = u.user_category_id LEFT JOIN groups g ON "
                       "g.id = u.group_id "
                       "LEFT JOIN users s ON s.id = u.guarantor_id WHERE u.id = ?"));
    for (auto entry = facts.receivers.begin(); entry != facts.receivers.end(); ++entry) {
        select.bind(entry.key());
        const Result<void> read = select.each([&](const Row &row) {
            NoticeReceiver &user = entry.value();
            user.userId = row.integer(0);
            user.name = row.text(1);
            user.givenName = row.text(2);
            user.familyName = row.text(3);
            user.listedName = listedName(user.givenName, user.familyName, user.name);
            user.card = row.text(4);
            user.email = row.text(5);
            user.address = row.text(6);
            user.category = row.text(7);
            user.group = row.text(8);
            user.teacher = row.text(9);
            user.guarantor = row.text(10);
            user.membershipEnds = row.day(11);
            user.language = row.text(12);
            user.groupId = row.integer(13);
            user.owedMinor = row.integer(14);
            user.refusedOn = row.moment(15).toTimeZone(clock.zone()).date();
        });
        if (!read) {
            return read;
        }
    }
    return {};
}

/// The day as the language writes it in full, without the name of the weekday.
QString dayText(const QLocale &locale, QDate day)
{
    if (!day.isValid()) {
        return {};
    }
    static const QRegularExpression weekday(QStringLiteral("d{4}[^A-Za-z']*"));
    const QString form = locale.language() == QLocale::English ? QStringLiteral("d MMMM yyyy")
                                                               : locale.dateFormat(QLocale::LongFormat).remove(weekday);
    return locale.toString(day, form);
}

} // namespace

Result<NoticeFacts> readNoticeFacts(Database &database, const StageSet &stages, const Clock &clock)
{
    NoticeFacts facts;
    for (const auto &read : {&readLoans, &readHolds, &readMemberships}) {
        if (const Result<void> done = read(database, stages, clock, facts); !done) {
            return done.problems();
        }
    }
    if (const Result<void> done = readSent(database, clock, facts); !done) {
        return done.problems();
    }
    if (const Result<void> done = readReceivers(database, clock, facts); !done) {
        return done.problems();
    }
    return facts;
}

Result<NoticeSender> readNoticeSender(Database &database)
{
    const Result<LibraryValues> library = LibrarySettings::read(database);
    const Result<MailSettings> mail = loadMail(database);
    if (!library || !mail) {
        return library ? mail.problems() : library.problems();
    }
    return NoticeSender{library->name, library->currency, library->language, *mail};
}

NoticeValues noticeValues(const NoticeReceiver &receiver, const QList<NoticeItem> &items, const NoticeSender &sender,
                          const QString &language, QDate today)
{
    const QLocale locale(language);
    const auto money = [&](const std::optional<qint64> &minor) {
        return minor && *minor != 0 ? formattedMoney(*minor, sender.currency, locale) : QString();
    };
    const auto total = [&items](std::optional<qint64> NoticeItem::*part) {
        return std::accumulate(items.cbegin(), items.cend(), qint64(0),
                               [part](qint64 sum, const NoticeItem &item) { return sum + (item.*part).value_or(0); });
    };
    NoticeValues values;
    values.values = {{QStringLiteral("name"), receiver.name},
                     {QStringLiteral("given_name"), receiver.givenName},
                     {QStringLiteral("family_name"), receiver.familyName},
                     {QStringLiteral("card"), receiver.card},
                     {QStringLiteral("address"), receiver.address},
                     {QStringLiteral("email"), receiver.email},
                     {QStringLiteral("category"), receiver.category},
                     {QStringLiteral("group"), receiver.group},
                     {QStringLiteral("teacher"), receiver.teacher},
                     {QStringLiteral("guarantor"), receiver.guarantor},
                     {QStringLiteral("membership_ends"), dayText(locale, receiver.membershipEnds)},
                     {QStringLiteral("count"), locale.toString(items.size())},
                     {QStringLiteral("fines_total"), money(total(&NoticeItem::fineMinor))},
                     {QStringLiteral("prices_total"), money(total(&NoticeItem::priceMinor))},
                     {QStringLiteral("owed"), money(receiver.owedMinor)},
                     {QStringLiteral("library"), sender.library},
                     {QStringLiteral("library_address"), sender.mail.letterAddress},
                     {QStringLiteral("library_phone"), sender.mail.phone},
                     {QStringLiteral("library_email"), sender.mail.fromAddress},
                     {QStringLiteral("today"), dayText(locale, today)}};
    for (const NoticeItem &item : items) {
        const int late = item.dueOn.isValid() ? daysLate(item.dueOn, today) : 0;
        values.loans << QHash<QString, QString>{
            {QStringLiteral("title"), item.title},
            {QStringLiteral("authors"), item.authors},
            {QStringLiteral("barcode"), item.barcode},
            {QStringLiteral("call_number"), item.callNumber},
            {QStringLiteral("lent"), dayText(locale, item.lentOn)},
            {QStringLiteral("due"), dayText(locale, item.dueOn)},
            {QStringLiteral("days_late"), late > 0 ? locale.toString(late) : QString()},
            {QStringLiteral("fine"), money(item.fineMinor)},
            {QStringLiteral("price"), money(item.priceMinor)},
            {QStringLiteral("pick_up_by"), dayText(locale, item.pickUpBy)},
            {QStringLiteral("shelf"), item.shelf},
            {QStringLiteral("borrower"), item.borrower}};
    }
    return values;
}
