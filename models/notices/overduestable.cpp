// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notices/overduestable.h"

#include "models/circulation/loancolumns.h"
#include "models/database/database.h"
#include "models/notices/noticekind.h"
#include "models/values/clock.h"
#include "models/values/money.h"

#include <QCoreApplication>
#include <QLocale>

struct OverduesTable::Amounts {
    QHash<qint64, qint64> byLoan = {};
    QString currency = {};
};

namespace {

const QString joinCategory = QStringLiteral("LEFT JOIN user_categories k ON k.id = u.user_category_id");
const QString joinGroup = QStringLiteral("LEFT JOIN groups g ON g.id = u.group_id");

Column shownColumn(const char *name, std::function<QString()> heading, const QString &display, const QStringList &joins,
                   int width)
{
    Column column;
    column.name = QLatin1String(name);
    column.heading = std::move(heading);
    column.kind = ColumnKind::Relation;
    column.value = display;
    column.display = display;
    column.joins = joins;
    column.width = width;
    return column;
}

QString stageWord(const QString &stored)
{
    switch (noticeKindFrom(stored).value_or(NoticeKind::ClassList)) {
    case NoticeKind::DueSoon: return QCoreApplication::translate("OverduesTable", "Due soon");
    case NoticeKind::Reminder: return QCoreApplication::translate("OverduesTable", "1st");
    case NoticeKind::Second: return QCoreApplication::translate("OverduesTable", "2nd");
    case NoticeKind::Bill: return QCoreApplication::translate("OverduesTable", "Bill");
    default: break;
    }
    return stored;
}

Column noticeColumn(const Clock &clock)
{
    Column column;
    column.name = QStringLiteral("last_notice");
    column.heading = [] { return QCoreApplication::translate("OverduesTable", "Last notice"); };
    column.kind = ColumnKind::Derived;
    column.value =
        QStringLiteral("(SELECT n.sent_at || ' ' || i.kind FROM notice_items i JOIN notices n ON n.id = i.notice_id "
                       "WHERE i.about = 'loan' AND i.about_id = t.id ORDER BY n.id DESC LIMIT 1)");
    column.width = 12;
    column.text = [&clock](const QVariant &shown) {
        const QString moment = shown.toString().section(QLatin1Char(' '), 0, 0);
        if (moment.isEmpty()) {
            return QStringLiteral("–");
        }
        const QDate day = fromStoredMoment(moment).toTimeZone(clock.zone()).date();
        return stageWord(shown.toString().section(QLatin1Char(' '), 1)) + QStringLiteral(" · ")
            + loancolumns::shortDay(day, clock.today(), false);
    };
    column.isQuiet = true;
    return column;
}

/// One of several keys of the loan's user.
Condition oneOf(const QString &column, const QVariantList &keys)
{
    QStringList places;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        places << QStringLiteral("?");
    }
    return Condition::members(QStringLiteral("SELECT l.id FROM loans l JOIN users u ON u.id = l.user_id "
                                             "WHERE l.returned_at IS NULL AND u.%1 IN (%2)")
                                  .arg(column, places.join(QLatin1Char(','))),
                              keys);
}

} // namespace

OverduesTable::OverduesTable(Database &database, const Clock &clock, QObject *parent)
    : OverduesTable(database, clock, std::make_shared<Amounts>(), parent)
{ }

OverduesTable::OverduesTable(Database &database, const Clock &clock, std::shared_ptr<Amounts> amounts, QObject *parent)
    : RecordTable(
        database, QStringLiteral("loans"),
        [&clock, amounts] {
            Column title = shownColumn(
                "title", [] { return QCoreApplication::translate("OverduesTable", "Title"); },
                QStringLiteral("b.title"), {loancolumns::joinCopy(), loancolumns::joinBook()}, 24);
            title.orderBy = QStringLiteral("b.title_key");
            title.path = loancolumns::titlePath();
            Column user = shownColumn(
                "user_id", [] { return QCoreApplication::translate("OverduesTable", "User"); },
                QStringLiteral("u.name"), {loancolumns::joinUser()}, 16);
            user.orderBy = QStringLiteral("u.name_key");
            user.path = loancolumns::userPath(QStringLiteral("name_key"), QStringLiteral("user_id"));
            Column fine;
            fine.name = QStringLiteral("fine");
            fine.heading = [] { return QCoreApplication::translate("OverduesTable", "Fine"); };
            fine.kind = ColumnKind::Derived;
            fine.type = ColumnType::Integer;
            fine.value = QStringLiteral("t.id");
            fine.orderBy = QStringLiteral("t.due_on");
            fine.indexed = true;
            fine.width = 9;
            fine.text = [amounts](const QVariant &shown) {
                const qint64 minor = amounts->byLoan.value(shown.toLongLong());
                return minor == 0 ? QStringLiteral("–") : formattedMoney(minor, amounts->currency);
            };
            Column category = shownColumn(
                "category", [] { return QCoreApplication::translate("OverduesTable", "Category"); },
                QStringLiteral("k.name"), {loancolumns::joinUser(), joinCategory}, 10);
            category.shownFirst = false;
            Column group = shownColumn(
                "group", [] { return QCoreApplication::translate("OverduesTable", "Group"); }, QStringLiteral("g.name"),
                {loancolumns::joinUser(), joinGroup}, 10);
            group.orderBy = QStringLiteral("g.name_key");
            group.shownFirst = false;
            return QList<Column>{title,
                                 user,
                                 shownColumn(
                                     "card_number", [] { return QCoreApplication::translate("OverduesTable", "Card"); },
                                     QStringLiteral("u.card_number"), {loancolumns::joinUser()}, 8),
                                 shownColumn(
                                     "barcode", [] { return QCoreApplication::translate("OverduesTable", "Barcode"); },
                                     QStringLiteral("c.barcode"), {loancolumns::joinCopy()}, 11),
                                 loancolumns::due(clock),
                                 loancolumns::late(clock, QStringLiteral("t.due_on")),
                                 fine,
                                 noticeColumn(clock),
                                 category,
                                 group};
        }(),
        parent),
      m_clock(clock),
      m_amounts(std::move(amounts))
{
    setTimeZone(clock.zone());
    setSort(Due, Qt::AscendingOrder);
    setReadOnly(true);
}

void OverduesTable::setFines(const QHash<qint64, qint64> &fines)
{
    m_amounts->currency = currency();
    m_amounts->byLoan = fines;
    if (rowCount() > 0) {
        emit dataChanged(index(0, Fine), index(rowCount() - 1, Fine));
    }
}

qint64 OverduesTable::finesTotal() const
{
    qint64 total = 0;
    for (const qint64 minor : std::as_const(m_amounts->byLoan)) {
        total += minor;
    }
    return total;
}

void OverduesTable::setOverdueFilter(const OverdueFilter &filter)
{
    TableFilter conditions;
    loancolumns::addWords(conditions, database().dialect(), filter.text);
    const QDate today = m_clock.today();
    conditions.add(Condition::members(QStringLiteral("SELECT id FROM loans WHERE returned_at IS NULL AND due_on <= ?"),
                                      {toStoredDay(today.addDays(-std::max(1, filter.lateFrom)))}));
    if (filter.lateTo > 0) {
        conditions.add(Condition::where(QStringLiteral("t.due_on >= ?"), {toStoredDay(today.addDays(-filter.lateTo))}));
    }
    if (!filter.categories.isEmpty()) {
        conditions.add(oneOf(QStringLiteral("user_category_id"), filter.categories));
    }
    if (!filter.groups.isEmpty()) {
        conditions.add(oneOf(QStringLiteral("group_id"), filter.groups));
    }
    if (filter.notNotified) {
        conditions.add(Condition::except(
            QStringLiteral("SELECT about_id FROM notice_items WHERE about = 'loan' AND kind <> 'due_soon'")));
    }
    applyFilter(conditions);
}

Result<void> OverduesTable::writeField(qint64, qint64, const Column &column, const QVariant &)
{
    return Problem{column.name, QStringLiteral("tables.cellNotEditable"), {}};
}
