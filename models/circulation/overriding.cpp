// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circulation/overriding.h"

#include "models/database/audit.h"
#include "models/database/statement.h"
#include "models/values/foldedtext.h"

#include <QJsonArray>

#include <algorithm>

namespace {

const QString entity = QStringLiteral("overrides");

/// Whether a user may override now: active, and with the role for it.
Result<bool> mayOverride(Transaction &transaction, const CommandGate &gate, qint64 userId)
{
    Statement select(transaction, QStringLiteral("SELECT role, is_active, role_expires_on FROM users WHERE id = ?"));
    select.bind(userId);
    const auto found = select.first([&](const Row &row) {
        const QDate until = row.day(2);
        return row.flag(1) && (!until.isValid() || until >= gate.clock().today())
            && may(roleFromStored(row.text(0)).value_or(Role::Member), Command::OverrideFinding);
    });
    return found ? Result<bool>(found->value_or(false)) : found.problems();
}

} // namespace

QList<Finding> overridden(const QList<Finding> &findings, const Overrides &overrides)
{
    QList<Finding> chosen;
    std::copy_if(findings.cbegin(), findings.cend(), std::back_inserter(chosen), [&](const Finding &finding) {
        return finding.severity == Severity::Confirm && overrides.codes.contains(finding.code);
    });
    return chosen;
}

bool isStillRefused(const QList<Finding> &findings, const Overrides &overrides)
{
    return std::any_of(findings.cbegin(), findings.cend(), [&](const Finding &finding) {
        return finding.severity == Severity::Impossible
            || (finding.severity == Severity::Confirm && !overrides.codes.contains(finding.code));
    });
}

Result<void> permitOverrides(Transaction &transaction, const CommandGate &gate, const Overrides &overrides)
{
    if (cleaned(overrides.reason).isEmpty()) {
        return Problem{QStringLiteral("reason"), QStringLiteral("override.reasonMissing"), {}};
    }
    const qint64 byWhom = overrides.approvedBy != 0 ? overrides.approvedBy : gate.session().userId;
    const Result<bool> isAllowed = mayOverride(transaction, gate, byWhom);
    if (!isAllowed) {
        return isAllowed.problems();
    }
    if (*isAllowed) {
        return {};
    }
    return overrides.approvedBy != 0
        ? Problem{{}, QStringLiteral("override.approverMayNot"), {}}
        : Problem{{}, QStringLiteral("accounts.notAllowed"), {nameOf(Command::OverrideFinding)}};
}

Result<void> recordOverrides(Transaction &transaction, qint64 id, const QList<Finding> &findings,
                             const Overrides &overrides, QLatin1String about)
{
    QJsonArray codes;
    for (const Finding &finding : findings) {
        codes.append(finding.code);
    }
    Image image{{QString(about), id},
                {QStringLiteral("findings"), codes},
                {QStringLiteral("reason"), cleaned(overrides.reason)}};
    if (overrides.approvedBy != 0) {
        image.insert(QStringLiteral("approved_by"), overrides.approvedBy);
    }
    return record(transaction, entity, id, std::nullopt, image);
}

void addOverrideInverses(InverseHandlers &handlers)
{
    handlers.add(entity,
                 [](Transaction &transaction, qint64 id, const std::optional<Image> &target,
                    const std::optional<Image> &expected) -> Result<void> {
                     return record(transaction, entity, id, expected, target);
                 });
}
