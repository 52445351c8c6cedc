// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/commandgate.h"

#include <optional>

/// When the library forgets who had what.
struct PrivacySettings {
    std::optional<int> anonymiseAfterDays = {}; ///< nothing = never
    int keepPerCopy = 1; ///< so many last borrowers of a copy stay known, for what is found in it
    friend bool operator==(const PrivacySettings &, const PrivacySettings &) = default;
};

Result<PrivacySettings> loadPrivacy(Database &database);
/// Administrators only. Refuses with `privacy.daysOutOfRange`, `privacy.keepOutOfRange`.
Result<void> storePrivacy(CommandGate &gate, const PrivacySettings &settings);

/// What was or would be made anonymous.
struct Anonymised {
    int loans = 0;
    int holds = 0;
    int ledgerEntries = 0;
    int notices = 0;
    bool hasMore = false; ///< a part was done, the rest waits

    bool isNothing() const { return loans + holds + ledgerEntries + notices == 0; }
};

/// Lets the library forget who had what: returned loans of that age with nothing owed, all but the last of a copy, and
/// with them fulfilled holds, settled charges and notices of that age. What statistics need stays. Cannot be undone.
class AnonymiseService
{
public:
    static constexpr int atOnce = 500; ///< rows of each kind in one command

    explicit AnonymiseService(CommandGate &gate);

    /// How much there is to forget now.
    Result<Anonymised> preview(const PrivacySettings &settings) const;
    /// Forgets one portion, by command of a person.
    Result<Anonymised> anonymise(const PrivacySettings &settings);
    /// The same as a part of a larger unit: for the jobs of the day.
    Result<Anonymised> anonymise(Transaction &transaction, const PrivacySettings &settings) const;

private:
    CommandGate &m_gate;
};
