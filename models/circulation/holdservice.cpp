// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/holdservice.h"

#include "models/circulation/circulationfacts.h"
#include "models/circulation/holdwrites.h"
#include "models/circulation/limits.h"
#include "models/circulation/loanfines.h"
#include "models/circulation/overriding.h"
#include "models/database/statement.h"

namespace {

struct BookFacts {
    QString title;
    std::optional<qint64> itemTypeId;
    int mayServe = 0;
    QString itemTypeName;
};

Result<std::optional<BookFacts>> bookFacts(Database &database, qint64 bookId)
{
    Statement select(
        database,
        QStringLiteral("SELECT b.title, b.item_type_id, (SELECT count(*) FROM copies c WHERE c.book_id = b.id "
                       "AND c.is_for_loan = 1 AND c.status NOT IN ('withdrawn', 'lost', 'missing')) "
                       ", t.name FROM books b LEFT JOIN item_types t ON t.id = b.item_type_id WHERE b.id = ?"));
    return select.bind(bookId).first([](const Row &row) {
        return BookFacts{row.text(0), row.optionalInteger(1), row.optionalInt(2).value_or(0), row.text(3)};
    });
}

struct UserHolds {
    int active = 0;
    bool hasHold = false;
    QDateTime placedAt;
    QDateTime loanedAt; ///< of a copy of the book that the user has
};

Result<UserHolds> userHolds(Database &database, qint64 userId, qint64 bookId)
{
    Statement holds(database,
                    QStringLiteral("SELECT count(*), max(CASE WHEN book_id = ? THEN placed_at END) FROM holds "
                                   "WHERE user_id = ? AND status IN ('waiting', 'suspended', 'ready')"));
    const auto counts = holds.bind(bookId).bind(userId).first(
        [](const Row &row) { return std::pair(row.optionalInt(0).value_or(0), row.moment(1)); });
    Statement loans(database,
                    QStringLiteral("SELECT max(l.loaned_at) FROM loans l JOIN copies c ON c.id = l.copy_id "
                                   "WHERE l.user_id = ? AND c.book_id = ? AND l.returned_at IS NULL"));
    const auto out = loans.bind(userId).bind(bookId).first([](const Row &row) { return row.moment(0); });
    if (!counts || !out) {
        return counts ? out.problems() : counts.problems();
    }
    const auto [active, placedAt] = counts->value_or(std::pair(0, QDateTime()));
    return UserHolds{active, placedAt.isValid(), placedAt, out->value_or(QDateTime())};
}

} // namespace

HoldService::HoldService(CommandGate &gate) : m_gate(gate) { }

Result<PlaceOutcome> HoldService::decide(Database &database, qint64 userId, qint64 bookId,
                                         const PlaceOptions &options) const
{
    const Result<CirculationPolicy> policy = loadPolicy(database);
    const auto user = borrowerFacts(database, userId);
    const auto book = bookFacts(database, bookId);
    const auto copy = options.copyId != 0 ? copyFacts(database, options.copyId)
                                          : Result<std::optional<CopyFacts>>(std::optional<CopyFacts>());
    const Result<UserHolds> own = userHolds(database, userId, bookId);
    const Result<HoldQueue> queue = queueOf(database, bookId, m_gate.clock().today());
    const Result<QList<qint64>> copiesIn = availableCopies(database, bookId);
    if (!policy || !user || !book || !copy || !own || !queue || !copiesIn) {
        return !policy ? policy.problems()
            : !user    ? user.problems()
            : !book    ? book.problems()
            : !copy    ? copy.problems()
            : !own     ? own.problems()
            : !queue   ? queue.problems()
                       : copiesIn.problems();
    }
    const auto dayOf = [zone = m_gate.clock().zone()](const QDateTime &moment) {
        return moment.isValid() ? moment.toTimeZone(zone).date() : QDate();
    };
    PlaceFacts facts;
    facts.currency = policy->currency;
    facts.today = m_gate.clock().today();
    PlaceOutcome outcome;
    if (*user) {
        facts.userExists = true;
        facts.userIsErased = (*user)->isErased;
        facts.userIsActive = (*user)->isActive;
        facts.blockReason = (*user)->blockReason;
        facts.hasHold = own->hasHold;
        facts.hasLoan = own->loanedAt.isValid();
        facts.holds = own->active;
        facts.userName = (*user)->name;
        facts.categoryName = (*user)->categoryName;
        facts.erasedOn = dayOf((*user)->erasedAt);
        facts.inactiveSince = {dayOf((*user)->deactivated.at), (*user)->deactivated.by};
        facts.blockedSince = {dayOf((*user)->blocked.at), (*user)->blocked.by};
        facts.holdSince = dayOf(own->placedAt);
        facts.loanedOn = dayOf(own->loanedAt);
        outcome.userName = (*user)->name;
    }
    if (*book) {
        facts.bookExists = true;
        facts.title = (*book)->title;
        facts.itemTypeName = options.copyId != 0 && *copy ? (*copy)->itemTypeName : (*book)->itemTypeName;
        facts.copiesThatMayServe = (*book)->mayServe;
        facts.queueLength = static_cast<int>(queue->size());
        outcome.title = (*book)->title;
    }
    if (options.copyId != 0) {
        facts.copyIsOfBook = *copy && (*copy)->bookId == bookId;
        facts.copyMayServe = *copy && (*copy)->isForLoan && (*copy)->status != QLatin1String("withdrawn");
    }
    facts.copiesWanted = options.copyId != 0 ? 1 : options.copiesWanted;
    if (*user && *book) {
        const auto type = options.copyId != 0 && *copy ? (*copy)->itemTypeId : (*book)->itemTypeId;
        const auto rule = [&](RuleName name) { return policy->rules.lookUp(name, (*user)->categoryId, type); };
        const Result<BorrowerTotals> totals = borrowerTotals(database, *policy, m_gate.clock(), userId);
        if (!totals) {
            return totals.problems();
        }
        facts.blocks =
            blocksOn(LimitedAction::PlaceHold, *totals, policy->limits, (*user)->categoryId, (*user)->categoryName);
        facts.allowedRule = rule(RuleName::HoldsAllowed);
        facts.isAllowed = facts.allowedRule.value != QLatin1String("0");
        facts.maxHoldsRule = rule(RuleName::MaxHolds);
        facts.maxHolds = facts.maxHoldsRule.number();
    }
    HoldQueue withNew = *queue;
    withNew << QueuedHold{0, userId, options.copyId, facts.copiesWanted, false};
    for (const CopiesToPull &line : copiesToPull(withNew, *copiesIn)) {
        facts.copiesIn = line.holdId == 0 ? static_cast<int>(line.copyIds.size()) : facts.copiesIn;
    }
    outcome.verdict = mayPlace(facts);
    outcome.position = static_cast<int>(queue->size()) + 1;
    return outcome;
}

Result<PlaceOutcome> HoldService::check(qint64 userId, qint64 bookId, const PlaceOptions &options) const
{
    if (const Result<void> allowed = m_gate.allow(Command::PlaceHold); !allowed) {
        return allowed.problems();
    }
    return decide(m_gate.database(), userId, bookId, options);
}

Result<PlaceOutcome> HoldService::place(qint64 userId, qint64 bookId, const PlaceOptions &options)
{
    Result<Transaction> transaction = m_gate.begin(Command::PlaceHold);
    if (!transaction) {
        return transaction.problems();
    }
    Result<PlaceOutcome> outcome = decide(transaction->database(), userId, bookId, options);
    if (!outcome || isStillRefused(outcome->verdict.findings, options.overrides)) {
        return outcome;
    }
    const QList<Finding> putAside = overridden(outcome->verdict.findings, options.overrides);
    if (!putAside.isEmpty()) {
        if (const Result<void> permitted = permitOverrides(*transaction, m_gate, options.overrides); !permitted) {
            return permitted.problems();
        }
    }
    const bool isOfCopy = options.copyId != 0;
    Statement insert(
        *transaction,
        QStringLiteral("INSERT INTO holds (book_id, copy_id, wants_copy, user_id, copies_wanted, position, "
                       "status, placed_at, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, 'waiting', ?, ?, ?)"));
    insert.bind(bookId).bind(isOfCopy ? std::optional(options.copyId) : std::nullopt);
    insert.bind(isOfCopy ? std::optional<qint64>(1) : std::nullopt).bind(userId);
    insert.bind(isOfCopy ? 1 : options.copiesWanted).bind(outcome->position).bind(transaction->now());
    insert.bind(transaction->now()).bind(transaction->now());
    if (const Result<void> done = insert.run(); !done) {
        return done.problems();
    }
    outcome->holdId = insert.insertedId();
    const auto after = imageOf(transaction->database(), QStringLiteral("holds"), outcome->holdId);
    if (!after) {
        return after.problems();
    }
    if (const auto recorded = record(*transaction, QStringLiteral("holds"), outcome->holdId, std::nullopt, *after);
        !recorded) {
        return recorded.problems();
    }
    if (!putAside.isEmpty()) {
        const Result<void> noted =
            recordOverrides(*transaction, outcome->holdId, putAside, options.overrides, overriddenHold);
        if (!noted) {
            return noted.problems();
        }
    }
    if (const Result<void> ranks = closeRanks(*transaction, bookId); !ranks) {
        return ranks.problems();
    }
    if (const Result<void> done = transaction->commit(); !done) {
        return done.problems();
    }
    outcome->commandId = transaction->stamp().commandId;
    return outcome;
}

Result<std::optional<TrapOffer>> HoldService::offerFor(qint64 copyId, const QSet<qint64> &skippedUsers) const
{
    if (const Result<void> allowed = m_gate.allow(Command::CatchHold); !allowed) {
        return allowed.problems();
    }
    return trapFor(m_gate.database(), m_gate.clock(), copyId, skippedUsers);
}

Result<CatchOutcome> HoldService::catchCopy(qint64 copyId, const QSet<qint64> &skippedUsers)
{
    Result<Transaction> transaction = m_gate.begin(Command::CatchHold);
    if (!transaction) {
        return transaction.problems();
    }
    const auto caught = ::catchCopy(*transaction, m_gate.clock(), copyId, skippedUsers);
    if (!caught) {
        return caught.problems();
    }
    CatchOutcome outcome{*caught, {}};
    if (!*caught || (*caught)->isOnShelf) {
        return outcome;
    }
    if (const Result<void> done = transaction->commit(); !done) {
        return done.problems();
    }
    outcome.commandId = transaction->stamp().commandId;
    return outcome;
}
