// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/day/dayjobs.h"

#include "models/circulation/holdwrites.h"
#include "models/circulation/policy.h"
#include "models/circulation/renewing.h"
#include "models/database/audit.h"
#include "models/database/statement.h"
#include "models/privacy/anonymiseservice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

const QString holdsJob = QStringLiteral("holds");
const QString renewalsJob = QStringLiteral("renewals");
const QString privacyJob = QStringLiteral("privacy");
constexpr qsizetype mostTitles = 5;

const QStringList &jobs()
{
    static const QStringList names{holdsJob, renewalsJob, privacyJob};
    return names;
}

QString stored(const DayJobOutcome &outcome)
{
    const QJsonObject object{{QStringLiteral("done"), outcome.done},
                             {QStringLiteral("refused"), outcome.refused},
                             {QStringLiteral("until"), toStoredDay(outcome.until)},
                             {QStringLiteral("titles"), QJsonArray::fromStringList(outcome.titles)}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

DayJobOutcome outcomeFrom(const Row &row)
{
    const QJsonObject object = QJsonDocument::fromJson(row.text(2).toUtf8()).object();
    DayJobOutcome outcome;
    outcome.job = row.text(0);
    outcome.doneAt = row.moment(1);
    outcome.done = object.value(QStringLiteral("done")).toInt();
    outcome.refused = object.value(QStringLiteral("refused")).toInt();
    outcome.until = fromStoredDay(object.value(QStringLiteral("until")).toString());
    for (const QJsonValue title : object.value(QStringLiteral("titles")).toArray()) {
        outcome.titles << title.toString();
    }
    return outcome;
}

/// A loan that the rules may renew by themselves.
struct DueLoan {
    qint64 id = 0;
    std::optional<qint64> categoryId;
    std::optional<qint64> itemTypeId;
    QString title;
};

} // namespace

DayJobs::DayJobs(CommandGate &gate) : m_gate(gate) { }

Result<QList<DayJobOutcome>> DayJobs::runDue()
{
    QList<DayJobOutcome> outcomes;
    for (const QString &job : jobs()) {
        DayJobOutcome sum;
        sum.job = job;
        for (bool hasMore = true; hasMore;) {
            Result<Transaction> transaction = m_gate.begin(Command::RunDayJobs);
            if (!transaction) {
                return transaction.problems();
            }
            Statement before(*transaction,
                             QStringLiteral("SELECT count(*) FROM day_jobs WHERE job = ? AND done_on = ?"));
            const Result<qint64> isDone = before.bind(job).bind(m_gate.clock().today()).number();
            if (!isDone) {
                return isDone.problems();
            }
            if (*isDone > 0) {
                break;
            }
            Result<Portion> portion = run(*transaction, job);
            if (!portion) {
                return portion.problems();
            }
            sum.done += portion->outcome.done;
            sum.refused += portion->outcome.refused;
            sum.until = std::max(sum.until, portion->outcome.until);
            sum.titles = (sum.titles + portion->outcome.titles).mid(0, mostTitles);
            sum.doneAt = m_gate.clock().now();
            hasMore = portion->hasMore;
            if (!hasMore) {
                if (const Result<void> noted = note(*transaction, sum); !noted) {
                    return noted.problems();
                }
                outcomes << sum;
            }
            if (const Result<void> committed = transaction->commit(); !committed) {
                return committed.problems();
            }
        }
    }
    return outcomes;
}

Result<DayJobs::Portion> DayJobs::run(Transaction &transaction, const QString &job) const
{
    if (job == holdsJob) {
        return reopenHolds(transaction);
    }
    return job == renewalsJob ? renewLoans(transaction) : anonymise(transaction);
}

Result<void> DayJobs::note(Transaction &transaction, const DayJobOutcome &outcome) const
{
    Statement insert(transaction,
                     QStringLiteral("INSERT INTO day_jobs (job, done_on, done_at, outcome) VALUES (?, ?, ?, ?)"));
    insert.bind(outcome.job).bind(m_gate.clock().today()).bind(transaction.now()).bind(stored(outcome));
    if (const Result<void> done = insert.run(); !done) {
        return done;
    }
    return record(transaction, QStringLiteral("day_jobs"), insert.insertedId(), std::nullopt,
                  Image{{QStringLiteral("job"), outcome.job}, {QStringLiteral("done"), outcome.done}});
}

Result<DayJobs::Portion> DayJobs::reopenHolds(Transaction &transaction) const
{
    const Result<int> resumed = resumeDueHolds(transaction, m_gate.clock().today());
    if (!resumed) {
        return resumed.problems();
    }
    Portion portion;
    portion.outcome.done = *resumed;
    return portion;
}

Result<DayJobs::Portion> DayJobs::renewLoans(Transaction &transaction) const
{
    const Result<CirculationPolicy> policy = loadPolicy(transaction.database());
    if (!policy) {
        return policy.problems();
    }
    Statement select(
        transaction,
        QStringLiteral(
            "SELECT l.id, u.user_category_id, coalesce(c.item_type_id, b.item_type_id), b.title FROM loans l JOIN "
            "users u ON u.id = l.user_id "
            "JOIN copies c ON c.id = l.copy_id JOIN books b ON b.id = c.book_id "
            "WHERE l.returned_at IS NULL AND l.claimed_at IS NULL AND l.due_on <= ? ORDER BY l.due_on, l.id"));
    const auto loans = select.bind(m_gate.clock().today()).all([](const Row &row) {
        return DueLoan{row.integer(0), row.optionalInteger(1), row.optionalInteger(2), row.text(3)};
    });
    if (!loans) {
        return loans.problems();
    }
    Portion portion;
    RenewOptions options;
    options.isAutomatic = true;
    for (const DueLoan &loan : *loans) {
        if (policy->rules.lookUp(RuleName::AutoRenew, loan.categoryId, loan.itemTypeId).value != QLatin1String("1")) {
            continue;
        }
        const Result<RenewOutcome> outcome = renewLoan(transaction, m_gate, loan.id, options);
        if (!outcome) {
            return outcome.problems();
        }
        if (outcome->isRenewed()) {
            ++portion.outcome.done;
            portion.outcome.until = std::max(portion.outcome.until, outcome->dueOn);
        } else {
            ++portion.outcome.refused;
            if (portion.outcome.titles.size() < mostTitles) {
                portion.outcome.titles << loan.title + QLatin1Char('\t') + outcome->refusal->problem().code;
            }
        }
    }
    return portion;
}

Result<DayJobs::Portion> DayJobs::anonymise(Transaction &transaction) const
{
    const Result<PrivacySettings> settings = loadPrivacy(transaction.database());
    if (!settings) {
        return settings.problems();
    }
    const Result<Anonymised> done = AnonymiseService(m_gate).anonymise(transaction, *settings);
    if (!done) {
        return done.problems();
    }
    Portion portion;
    portion.outcome.done = done->loans;
    portion.hasMore = done->hasMore;
    return portion;
}

Result<QList<DayJobOutcome>> DayJobs::doneOn(QDate day) const
{
    Statement select(m_gate.database(),
                     QStringLiteral("SELECT job, done_at, outcome FROM day_jobs WHERE done_on = ? ORDER BY id"));
    return select.bind(day).all(outcomeFrom);
}

Result<bool> DayJobs::isDone() const
{
    const Result<QList<DayJobOutcome>> done = doneOn(m_gate.clock().today());
    return done ? Result<bool>(done->size() >= jobs().size()) : done.problems();
}

Result<bool> isAsked(Database &database, const QString &question, QDate today)
{
    Statement select(database,
                     QStringLiteral("SELECT count(*) FROM day_questions WHERE name = ? AND ask_again_on > ?"));
    const Result<qint64> putOff = select.bind(question).bind(today).number();
    return putOff ? Result<bool>(*putOff == 0) : putOff.problems();
}

Result<void> askAgain(CommandGate &gate, const QString &question, QDate day)
{
    Result<Transaction> transaction = gate.begin(Command::RunDayJobs);
    if (!transaction) {
        return transaction.problems();
    }
    Statement remove(*transaction, QStringLiteral("DELETE FROM day_questions WHERE name = ?"));
    Statement insert(*transaction, QStringLiteral("INSERT INTO day_questions (name, ask_again_on) VALUES (?, ?)"));
    for (Statement *statement : {&remove.bind(question), &insert.bind(question).bind(day)}) {
        if (const Result<void> done = statement->run(); !done) {
            return done;
        }
    }
    const Result<void> noted =
        record(*transaction, QStringLiteral("day_questions"), 0, std::nullopt,
               Image{{QStringLiteral("name"), question}, {QStringLiteral("ask_again_on"), toStoredDay(day)}});
    return noted ? transaction->commit() : noted;
}
