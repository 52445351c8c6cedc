// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of HoldService that change holds.
#include "models/circulation/holdservice.h"
#include "models/circulation/holdwrites.h"
#include "models/circulation/loanfines.h"
#include "models/database/statement.h"

namespace {

/// What a change by hand needs to know.
struct HoldState {
    qint64 bookId = 0;
    qint64 copyId = 0;
    qint64 userId = 0;
    qint64 version = 0;
    HoldStatus status = HoldStatus::Waiting;
    int shelved = 0; ///< copies of a set on the hold shelf
    QString title;
    QString userName;
};

Result<HoldState> stateOf(Database &database, qint64 holdId)
{
    Statement select(
        database,
        QStringLiteral(
            "SELECT h.book_id, h.copy_id, h.user_id, h.version, h.status, (SELECT count(*) FROM hold_copies s "
            "WHERE s.hold_id = h.id AND s.lent_at IS NULL), b.title, u.name FROM holds h "
            "JOIN books b ON b.id = h.book_id LEFT JOIN users u ON u.id = h.user_id WHERE h.id = ?"));
    const auto found = select.bind(holdId).first([](const Row &row) {
        return HoldState{row.integer(0),
                         row.integer(1),
                         row.integer(2),
                         row.integer(3),
                         holdStatusFromStored(row.text(4)),
                         row.optionalInt(5).value_or(0),
                         row.text(6),
                         row.text(7)};
    });
    if (!found) {
        return found.problems();
    }
    return *found ? Result<HoldState>(**found) : Problem{{}, QStringLiteral("hold.gone"), {}};
}

Result<void> sameVersion(const HoldState &state, qint64 version)
{
    return state.version == version ? Result<void>() : Problem{{}, QStringLiteral("hold.changedElsewhere"), {}};
}

Result<void> setStatus(Transaction &transaction, qint64 holdId, const QString &status, QDate untilOn)
{
    return changeHold(transaction, holdId, [&] {
        Statement update(transaction,
                         QStringLiteral("UPDATE holds SET status = ?, suspended_until_on = ?, updated_at = ?, "
                                        "version = version + 1 WHERE id = ?"));
        return update.bind(status).bind(untilOn).bind(transaction.now()).bind(holdId).run();
    });
}

/// The copies a hold has on the hold shelf: {copy, barcode}.
Result<QList<std::pair<qint64, QString>>> shelvedCopies(Database &database, qint64 holdId)
{
    Statement select(
        database,
        QStringLiteral("SELECT id, barcode FROM copies WHERE id IN (SELECT copy_id FROM holds WHERE id = ? "
                       "AND status = 'ready' UNION SELECT copy_id FROM hold_copies WHERE hold_id = ? "
                       "AND lent_at IS NULL) ORDER BY id"));
    return select.bind(holdId).bind(holdId).all([](const Row &row) { return std::pair(row.integer(0), row.text(1)); });
}

} // namespace

Result<void> HoldService::suspend(qint64 holdId, qint64 version, QDate untilOn)
{
    if (untilOn.isValid() && untilOn <= m_gate.clock().today()) {
        return Problem{QStringLiteral("untilOn"), QStringLiteral("hold.dayPast"), {}};
    }
    Result<Transaction> transaction = m_gate.begin(Command::EditHold);
    if (!transaction) {
        return transaction.problems();
    }
    const Result<HoldState> state = stateOf(transaction->database(), holdId);
    if (!state) {
        return state.problems();
    }
    if (const Result<void> same = sameVersion(*state, version); !same) {
        return same;
    }
    if (state->status != HoldStatus::Waiting && state->status != HoldStatus::Suspended) {
        return Problem{{}, QStringLiteral("hold.notQueued"), {}};
    }
    const Result<void> done = setStatus(*transaction, holdId, QStringLiteral("suspended"), untilOn);
    return done ? transaction->commit() : done;
}

Result<void> HoldService::resume(qint64 holdId, qint64 version)
{
    Result<Transaction> transaction = m_gate.begin(Command::EditHold);
    if (!transaction) {
        return transaction.problems();
    }
    const Result<HoldState> state = stateOf(transaction->database(), holdId);
    if (!state) {
        return state.problems();
    }
    if (const Result<void> same = sameVersion(*state, version); !same) {
        return same;
    }
    if (state->status != HoldStatus::Suspended) {
        return Problem{{}, QStringLiteral("hold.notQueued"), {}};
    }
    const Result<void> done = setStatus(*transaction, holdId, QStringLiteral("waiting"), {});
    return done ? transaction->commit() : done;
}

Result<int> resumeDueHolds(Transaction &transaction, QDate today)
{
    Statement select(transaction,
                     QStringLiteral("SELECT id FROM holds WHERE status = 'suspended' "
                                    "AND suspended_until_on <= ? ORDER BY id"));
    const auto ids = select.bind(today).all([](const Row &row) { return row.integer(0); });
    if (!ids) {
        return ids.problems();
    }
    for (const qint64 id : *ids) {
        if (const Result<void> done = setStatus(transaction, id, QStringLiteral("waiting"), {}); !done) {
            return done.problems();
        }
    }
    return static_cast<int>(ids->size());
}

Result<void> HoldService::keepUntil(qint64 holdId, qint64 version, QDate day)
{
    if (!day.isValid()) {
        return Problem{QStringLiteral("day"), QStringLiteral("hold.dayMissing"), {}};
    }
    if (day < m_gate.clock().today()) {
        return Problem{QStringLiteral("day"), QStringLiteral("hold.dayPast"), {}};
    }
    Result<Transaction> transaction = m_gate.begin(Command::EditHold);
    if (!transaction) {
        return transaction.problems();
    }
    const Result<HoldState> state = stateOf(transaction->database(), holdId);
    if (!state) {
        return state.problems();
    }
    if (const Result<void> same = sameVersion(*state, version); !same) {
        return same;
    }
    if (state->status != HoldStatus::Ready && state->shelved == 0) {
        return Problem{{}, QStringLiteral("hold.notReady"), {}};
    }
    const Result<void> done = changeHold(*transaction, holdId, [&] {
        Statement update(*transaction,
                         QStringLiteral("UPDATE holds SET pickup_by_on = ?, updated_at = ?, "
                                        "version = version + 1 WHERE id = ?"));
        return update.bind(day).bind(transaction->now()).bind(holdId).run();
    });
    return done ? transaction->commit() : done;
}

Result<void> HoldService::moveTo(qint64 holdId, int place)
{
    Result<Transaction> transaction = m_gate.begin(Command::ReorderHolds);
    if (!transaction) {
        return transaction.problems();
    }
    const Result<HoldState> state = stateOf(transaction->database(), holdId);
    if (!state) {
        return state.problems();
    }
    if (state->status != HoldStatus::Waiting && state->status != HoldStatus::Suspended) {
        return Problem{{}, QStringLiteral("hold.notQueued"), {}};
    }
    const Result<void> done = changeHold(*transaction, holdId, [&]() -> Result<void> {
        Statement update(*transaction,
                         QStringLiteral("UPDATE holds SET updated_at = ?, version = version + 1 WHERE id = ?"));
        const Result<void> written = update.bind(transaction->now()).bind(holdId).run();
        return written ? takePlace(*transaction, state->bookId, holdId, place) : written;
    });
    return done ? transaction->commit() : done;
}

template <typename Each>
Result<QList<PassedCopy>> HoldService::endAll(Command command, const QList<qint64> &holdIds, Each end)
{
    Result<Transaction> transaction = m_gate.begin(command);
    if (!transaction) {
        return transaction.problems();
    }
    QList<PassedCopy> passed;
    for (const qint64 holdId : holdIds) {
        const Result<HoldState> state = stateOf(transaction->database(), holdId);
        const auto copies = shelvedCopies(transaction->database(), holdId);
        if (!state || !copies) {
            return state ? copies.problems() : state.problems();
        }
        QList<PassedCopy> freed;
        for (const auto &[copyId, barcode] : *copies) {
            freed << PassedCopy{holdId, copyId, state->userName, state->title, barcode, 0, {}};
        }
        if (freed.isEmpty()) {
            freed << PassedCopy{holdId, 0, state->userName, state->title, {}, 0, {}};
        }
        if (const Result<void> done = end(*transaction, holdId, *state, freed); !done) {
            return done.problems();
        }
        passed << freed;
    }
    if (!passed.isEmpty()) {
        if (const Result<void> done = transaction->commit(); !done) {
            return done.problems();
        }
    }
    return passed;
}

Result<QList<PassedCopy>> HoldService::cancel(const QList<qint64> &holdIds)
{
    return endAll(
        Command::CancelHold, holdIds,
        [](Transaction &transaction, qint64 holdId, const HoldState &state, QList<PassedCopy> &) -> Result<void> {
            if (state.status > HoldStatus::Ready) {
                return Problem{{}, QStringLiteral("hold.notActive"), {}};
            }
            return endHold(transaction, holdId, HoldStatus::Cancelled);
        });
}

Result<QList<PassedCopy>> HoldService::passOn(const QList<qint64> &holdIds)
{
    return endAll(Command::PassOnHold, holdIds,
                  [this](Transaction &transaction, qint64 holdId, const HoldState &state,
                         QList<PassedCopy> &copies) -> Result<void> {
                      if (state.status != HoldStatus::Ready) {
                          return Problem{{}, QStringLiteral("hold.notReady"), {}};
                      }
                      if (const Result<void> ended = endHold(transaction, holdId, HoldStatus::Expired); !ended) {
                          return ended;
                      }
                      const Result<CirculationPolicy> policy = loadPolicy(transaction.database());
                      if (!policy) {
                          return policy.problems();
                      }
                      if (state.userId != 0) {
                          const Result<qint64> fee =
                              chargeHoldFee(transaction, m_gate, *policy, state.userId, state.bookId);
                          if (!fee) {
                              return fee.problems();
                          }
                          copies.first().feeMinor = *fee;
                      }
                      for (PassedCopy &copy : copies) {
                          const auto next = ::catchCopy(transaction, m_gate.clock(), copy.copyId);
                          if (!next) {
                              return next.problems();
                          }
                          copy.next = *next;
                      }
                      return {};
                  });
}

Result<void> HoldService::backToQueue(const QList<qint64> &holdIds)
{
    Result<Transaction> transaction = m_gate.begin(Command::RequeueHold);
    if (!transaction) {
        return transaction.problems();
    }
    for (const qint64 holdId : holdIds) {
        const Result<HoldState> state = stateOf(transaction->database(), holdId);
        const auto copies = shelvedCopies(transaction->database(), holdId);
        if (!state || !copies) {
            return state ? copies.problems() : state.problems();
        }
        if (copies->isEmpty()) {
            return Problem{{}, QStringLiteral("hold.notReady"), {}};
        }
        for (const auto &[copyId, barcode] : *copies) {
            if (const Result<void> back = ::backToQueue(*transaction, holdId, copyId); !back) {
                return back;
            }
        }
    }
    return transaction->commit();
}

Result<void> HoldService::reportNotFound(const QList<qint64> &copyIds)
{
    Result<Transaction> transaction = m_gate.begin(Command::ReportNotFound);
    if (!transaction) {
        return transaction.problems();
    }
    for (const qint64 copyId : copyIds) {
        Statement select(*transaction, QStringLiteral("SELECT availability FROM copy_availability WHERE copy_id = ?"));
        const auto where = select.bind(copyId).first([](const Row &row) { return row.text(0); });
        const auto before = imageOf(transaction->database(), QStringLiteral("copies"), copyId);
        if (!where || !before) {
            return where ? before.problems() : where.problems();
        }
        if (!*where) {
            return Problem{{}, QStringLiteral("loan.copyUnknown"), {}};
        }
        if (**where != QLatin1String("available")) {
            return Problem{{}, QStringLiteral("hold.copyNotIn"), {}};
        }
        Statement update(*transaction,
                         QStringLiteral("UPDATE copies SET status = 'missing', updated_at = ?, "
                                        "version = version + 1 WHERE id = ?"));
        if (const Result<void> done = update.bind(transaction->now()).bind(copyId).run(); !done) {
            return done;
        }
        const auto after = imageOf(transaction->database(), QStringLiteral("copies"), copyId);
        if (!after) {
            return after.problems();
        }
        if (const auto done = record(*transaction, QStringLiteral("copies"), copyId, *before, *after); !done) {
            return done;
        }
    }
    return transaction->commit();
}
