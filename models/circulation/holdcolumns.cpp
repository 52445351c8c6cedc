// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/holdcolumns.h"

#include "models/circulation/lateness.h"
#include "models/circulation/loancolumns.h"
#include "models/values/clock.h"
#include "models/values/money.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

constexpr int soonDays = 3;
constexpr int amberDays = 14;

const QString joinBook = QStringLiteral("LEFT JOIN books b ON b.id = t.book_id");
const QString joinUser = QStringLiteral("LEFT JOIN users u ON u.id = t.user_id");
const QString joinCopy = QStringLiteral("LEFT JOIN copies c ON c.id = t.copy_id");
/// The copy that will be fetched: the one asked for, else the first that is in.
const QString pulledCopy = QStringLiteral(
    "(SELECT v.copy_id FROM copy_availability v WHERE v.book_id = t.book_id AND v.availability = 'available' "
    "AND (t.copy_id IS NULL OR v.copy_id = t.copy_id) ORDER BY v.copy_id LIMIT 1)");
const QString caughtCount = QStringLiteral("(SELECT count(*) FROM hold_copies s WHERE s.hold_id = t.id)");

using Facts = std::shared_ptr<const HoldCellFacts>;

/// Gives the words of this file their translation context.
struct HoldsText {
    Q_DECLARE_TR_FUNCTIONS(HoldsTable)
};

Column derived(const char *name, QString (*heading)(), int width, const QString &value)
{
    Column column;
    column.name = QString::fromLatin1(name);
    column.heading = heading;
    column.kind = ColumnKind::Derived;
    column.value = value;
    column.width = width;
    return column;
}

QString shortDay(QDate day, QDate today)
{
    return loancolumns::shortDay(day, today, true);
}

QString plain(const QString &text, const QString &otherwise)
{
    return text.isEmpty() ? otherwise : text;
}

QDate dayOf(const CellValues &row, const char *column)
{
    return fromStoredDay(row.value(QString::fromLatin1(column)).toString());
}

Column titleColumn(const Facts &facts)
{
    Column column = derived(
        "title", [] { return HoldsText::tr("Title"); }, 24, QStringLiteral("t.book_id"));
    column.kind = ColumnKind::Relation;
    column.display = QStringLiteral("b.title");
    column.joins = {joinBook};
    // Within a title the first in line stands first.
    column.orderBy = QStringLiteral("(b.title_key || ' ' || (100000 + coalesce(t.position, 0)))");
    column.isName = true;
    column.detail = [facts](const CellValues &row) {
        if (facts->list == HoldList::Expired) {
            return row.shown(QStringLiteral("barcode")).toString();
        }
        const QString author = row.value(QStringLiteral("author")).toString();
        const QString copies =
            HoldsText::tr("%n copy(ies) in", nullptr, row.value(QStringLiteral("copies_in")).toInt());
        return author.isEmpty() ? copies : author + QStringLiteral("  ·  ") + copies;
    };
    return column;
}

Column callNumberColumn()
{
    Column column = derived(
        "call_number", [] { return HoldsText::tr("Call no."); }, 13, QStringLiteral("b.call_number"));
    column.joins = {joinBook};
    column.isQuiet = true;
    return column;
}

Column whereColumn()
{
    Column column = derived(
        "location", [] { return HoldsText::tr("Where"); }, 13,
        QStringLiteral("(SELECT p.name FROM copies k JOIN locations p ON p.id = k.location_id WHERE k.id = ")
            + pulledCopy + QLatin1Char(')'));
    column.joins = {joinBook};
    column.orderBy =
        QStringLiteral("(coalesce((SELECT p.name_key FROM copies k JOIN locations p ON p.id = k.location_id "
                       "WHERE k.id = ")
        + pulledCopy + QStringLiteral("), '') || ' ' || coalesce(b.call_number, '') || ' ' || b.title_key)");
    column.text = [](const QVariant &shown) { return plain(shown.toString(), QStringLiteral("–")); };
    return column;
}

Column userColumn(const Clock &clock, const Facts &facts)
{
    Column column = derived(
        "user_id", [] { return HoldsText::tr("For"); }, 18, QStringLiteral("t.user_id"));
    column.kind = ColumnKind::Relation;
    column.display = QStringLiteral("u.name");
    column.joins = {joinUser};
    column.orderBy = QStringLiteral("u.name_key");
    column.detail = [&clock, facts](const CellValues &row) {
        if (facts->list == HoldList::Expired) {
            return row.value(QStringLiteral("card_number")).toString();
        }
        const int wanted = row.value(QStringLiteral("copies_wanted")).toInt();
        if (wanted > 1) {
            return HoldsText::tr("set of %1, %2 caught").arg(wanted).arg(row.value(QStringLiteral("caught")).toInt());
        }
        const QDate since =
            fromStoredMoment(row.value(QStringLiteral("placed_at")).toString()).toTimeZone(clock.zone()).date();
        const int days = static_cast<int>(since.daysTo(clock.today()));
        return days == 0 ? HoldsText::tr("since today") : HoldsText::tr("waits %n day(s)", nullptr, days);
    };
    return column;
}

Column sinceColumn(const Clock &clock)
{
    Column column = derived(
        "placed_at", [] { return HoldsText::tr("Since"); }, 11, QString());
    column.kind = ColumnKind::Stored;
    column.type = ColumnType::Moment;
    column.text = [&clock](const QVariant &shown) {
        return shortDay(fromStoredMoment(shown.toString()).toTimeZone(clock.zone()).date(), clock.today());
    };
    return column;
}

Column placeColumn()
{
    Column column = derived(
        "position", [] { return HoldsText::tr("Place"); }, 8, QString());
    column.kind = ColumnKind::Stored;
    column.badge = [](const CellValues &row) -> Badge {
        const int place = row.value(QStringLiteral("position")).toInt();
        const int length = row.value(QStringLiteral("queue_length")).toInt();
        return {place == 0 ? QString() : HoldsText::tr("%1 of %2", "place in a queue").arg(place).arg(length)};
    };
    return column;
}

/// When the copy comes that this place in the queue waits for, or why nothing is expected.
Column nextCopyColumn(const Clock &clock)
{
    Column column = derived(
        "next_due", [] { return HoldsText::tr("Next copy"); }, 18,
        QStringLiteral(
            "(SELECT d.due_on FROM (SELECT l.due_on, row_number() OVER (ORDER BY l.due_on, l.id) AS place "
            "FROM loans l JOIN copies k ON k.id = l.copy_id WHERE k.book_id = t.book_id AND l.returned_at IS NULL "
            "AND (t.copy_id IS NULL OR k.id = t.copy_id)) d WHERE d.place = coalesce(t.position, 1))"));
    column.badge = [&clock](const CellValues &row) -> Badge {
        const QDate until = dayOf(row, "suspended_until_on");
        if (row.value(QStringLiteral("status")).toString() == QLatin1String("suspended")) {
            return {until.isValid()
                        ? HoldsText::tr("suspended to %1").arg(QLocale().toString(until, QStringLiteral("d MMM")))
                        : HoldsText::tr("suspended"),
                    CellTone::Neutral, Badge::Shape::Pill};
        }
        const int wanted = row.value(QStringLiteral("copies_wanted")).toInt();
        if (wanted > 1) {
            return {HoldsText::tr("wants %1, %2 caught").arg(wanted).arg(row.value(QStringLiteral("caught")).toInt()),
                    CellTone::Info, Badge::Shape::Pill};
        }
        const QDate due = dayOf(row, "next_due");
        if (!due.isValid()) {
            return {QStringLiteral("–"), CellTone::Quiet};
        }
        const int late = daysLate(due, clock.today());
        if (late == 0) {
            return {HoldsText::tr("due %1").arg(shortDay(due, clock.today())), CellTone::Quiet};
        }
        return {HoldsText::tr("%n day(s) late", nullptr, late),
                late <= amberDays ? CellTone::Warning : CellTone::Danger, Badge::Shape::Pill};
    };
    return column;
}

Column shelfColumn()
{
    Column column = derived(
        "shelf", [] { return HoldsText::tr("Shelf"); }, 5, QStringLiteral("upper(substr(u.name_key, 1, 1))"));
    column.joins = {joinUser};
    column.isName = true;
    return column;
}

Column listedColumn()
{
    Column column = derived(
        "listed_name", [] { return HoldsText::tr("For"); }, 18,
        QStringLiteral("CASE WHEN coalesce(u.family_name, '') <> '' AND coalesce(u.given_name, '') <> '' "
                       "THEN u.family_name || ', ' || u.given_name ELSE u.name END"));
    column.joins = {joinUser};
    column.orderBy = QStringLiteral("u.name_key");
    return column;
}

/// The copy caught or asked for; of a set the first of those on the shelf.
Column barcodeColumn()
{
    Column column = derived(
        "barcode", [] { return HoldsText::tr("Barcode"); }, 10,
        QStringLiteral(
            "coalesce(c.barcode, (SELECT min(k.barcode) FROM hold_copies s JOIN copies k ON k.id = s.copy_id "
            "WHERE s.hold_id = t.id AND s.lent_at IS NULL))"));
    column.joins = {joinCopy};
    column.isQuiet = true;
    return column;
}

Column collectByColumn(const Clock &clock)
{
    Column column = derived(
        "pickup_by_on", [] { return HoldsText::tr("Collect by"); }, 10, QString());
    column.kind = ColumnKind::Stored;
    column.type = ColumnType::Date;
    column.badge = [&clock](const CellValues &row) -> Badge {
        if (row.value(QStringLiteral("status")).toString() != QLatin1String("ready")) {
            return {HoldsText::tr("%1 of %2 caught")
                        .arg(row.value(QStringLiteral("caught")).toInt())
                        .arg(row.value(QStringLiteral("copies_wanted")).toInt()),
                    CellTone::Info, Badge::Shape::Pill};
        }
        const QDate day = dayOf(row, "pickup_by_on");
        if (!day.isValid()) {
            return {HoldsText::tr("no limit"), CellTone::Quiet};
        }
        const QString text = shortDay(day, clock.today());
        if (day < clock.today()) {
            return {text, CellTone::Danger, Badge::Shape::Pill};
        }
        return clock.today().daysTo(day) <= soonDays ? Badge{text, CellTone::Warning, Badge::Shape::Pill} : Badge{text};
    };
    return column;
}

QString wayText(const QString &channel)
{
    return channel == QLatin1String("letter") ? HoldsText::tr("letter")
        : channel == QLatin1String("list")    ? HoldsText::tr("list")
                                              : HoldsText::tr("e-mail");
}

/// How and when the user was told that the copy is ready.
Column noticeColumn(const Clock &clock)
{
    Column column = derived(
        "notice", [] { return HoldsText::tr("Notice"); }, 11,
        QStringLiteral("(SELECT n.sent_at || ' ' || n.channel || ' ' || n.state FROM notice_items i JOIN notices n ON "
                       "n.id = i.notice_id WHERE i.about = 'hold' AND i.about_id = t.id AND i.kind = 'hold_ready' "
                       "ORDER BY n.id DESC LIMIT 1)"));
    column.badge = [&clock](const CellValues &row) -> Badge {
        const QStringList parts = row.value(QStringLiteral("notice")).toString().split(QLatin1Char(' '));
        if (parts.size() < 3) {
            return {HoldsText::tr("none yet"), CellTone::Quiet};
        }
        const QDate day = fromStoredMoment(parts.at(0)).toTimeZone(clock.zone()).date();
        const QString text = HoldsText::tr("%1, %2", "how, when")
                                 .arg(wayText(parts.at(1)), QLocale().toString(day, QStringLiteral("d MMM")));
        return parts.at(2) == QLatin1String("sending") ? Badge{HoldsText::tr("unsure"), CellTone::Warning}
                                                       : Badge{text};
    };
    return column;
}

Column feeColumn(const Facts &facts)
{
    Column column = derived(
        "fee", [] { return HoldsText::tr("Fee"); }, 7, QStringLiteral("t.id"));
    column.orderBy = QStringLiteral("t.pickup_by_on");
    column.badge = [facts](const CellValues &row) -> Badge {
        const qint64 fee = facts->fees.value(row.value(QStringLiteral("fee")).toLongLong());
        return fee == 0 ? Badge{QStringLiteral("–"), CellTone::Quiet} : Badge{formattedMoney(fee, facts->currency)};
    };
    return column;
}

Column thenColumn(const Facts &facts)
{
    Column column = derived(
        "then", [] { return HoldsText::tr("Then"); }, 22, QStringLiteral("t.id"));
    column.orderBy = QStringLiteral("t.pickup_by_on");
    column.badge = [facts](const CellValues &row) -> Badge {
        const auto next = facts->next.value(row.value(QStringLiteral("then")).toLongLong());
        return next.first.isEmpty() ? Badge{HoldsText::tr("nobody, to the shelf"), CellTone::Quiet} : Badge{next.first};
    };
    column.detail = [facts](const CellValues &row) {
        const auto next = facts->next.value(row.value(QStringLiteral("then")).toLongLong());
        return next.first.isEmpty() ? QString() : HoldsText::tr("next of %n", "of so many who wait", next.second);
    };
    return column;
}

Column cardColumn()
{
    Column column = derived(
        "card_number", [] { return HoldsText::tr("Card"); }, 10, QStringLiteral("u.card_number"));
    column.joins = {joinUser};
    return column;
}

/// Columns that others speak of.
QList<Column> quietColumns()
{
    return {derived(
                "copies_wanted", [] { return HoldsText::tr("Copies wanted"); }, 8, QStringLiteral("t.copies_wanted")),
            derived(
                "caught", [] { return HoldsText::tr("Caught"); }, 8, caughtCount),
            derived(
                "queue_length", [] { return HoldsText::tr("Waiting"); }, 8,
                QStringLiteral("(SELECT count(*) FROM holds q WHERE q.book_id = t.book_id AND q.status IN ('waiting', "
                               "'suspended'))")),
            derived(
                "copies_in", [] { return HoldsText::tr("Copies in"); }, 8,
                QStringLiteral("(SELECT count(*) FROM copy_availability v WHERE v.book_id = t.book_id AND "
                               "v.availability = 'available')")),
            derived(
                "author", [] { return HoldsText::tr("Author"); }, 16,
                QStringLiteral("(SELECT a.name FROM book_authors x JOIN authors a ON a.id = x.author_id WHERE "
                               "x.book_id = t.book_id ORDER BY x.position LIMIT 1)")),
            derived(
                "status", [] { return HoldsText::tr("State"); }, 10, QStringLiteral("t.status")),
            derived(
                "suspended_until_on", [] { return HoldsText::tr("Suspended to"); }, 10,
                QStringLiteral("t.suspended_until_on"))};
}

} // namespace

QList<Column> holdColumns(const Clock &clock, const std::shared_ptr<const HoldCellFacts> &facts)
{
    QList<Column> columns{titleColumn(facts), callNumberColumn(), whereColumn(),          userColumn(clock, facts),
                          sinceColumn(clock), placeColumn(),      nextCopyColumn(clock),  shelfColumn(),
                          listedColumn(),     barcodeColumn(),    collectByColumn(clock), feeColumn(facts),
                          thenColumn(facts),  cardColumn(),       noticeColumn(clock)};
    columns << quietColumns();
    for (qsizetype i = 0; i < columns.size(); ++i) {
        columns[i].shownFirst = HoldsTable::columnsOf(HoldList::ToPull).contains(static_cast<int>(i));
    }
    return columns;
}
