// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/result.h"

#include <QHash>
#include <QString>

#include <functional>
#include <optional>

/// The sentence a person reads for a problem: what is wrong and what to do, in the language of the interface.
QString problemText(const Problem &problem);
/// The sentence for a code; nothing when there is none.
std::optional<QString> knownText(const QString &code, const QStringList &arguments);
/// Several problems, one sentence a line.
QString problemText(const Problems &problems);

/// Sentences by problem code; each subject fills in its own (ui/problemtext/<subject>texts.cpp).
using ProblemTexts = QHash<QString, std::function<QString(const QStringList &arguments)>>;

void addAccountsTexts(ProblemTexts &texts);
void addCatalogueTexts(ProblemTexts &texts);
void addCirculationTexts(ProblemTexts &texts);
void addCommandTexts(ProblemTexts &texts);
void addDatabaseTexts(ProblemTexts &texts);
void addExchangeTexts(ProblemTexts &texts);
void addExplanationTexts(ProblemTexts &texts);
void addHoldTexts(ProblemTexts &texts);
void addLimitTexts(ProblemTexts &texts);
void addFindingTexts(ProblemTexts &texts);
void addFineTexts(ProblemTexts &texts);
void addLedgerTexts(ProblemTexts &texts);
void addLookupsTexts(ProblemTexts &texts);
void addNoticesTexts(ProblemTexts &texts);
void addPrivacyTexts(ProblemTexts &texts);
void addSettingsTexts(ProblemTexts &texts);
void addTablesTexts(ProblemTexts &texts);
void addUndoTexts(ProblemTexts &texts);
void addUsersTexts(ProblemTexts &texts);
