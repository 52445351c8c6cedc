// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/problemtext/problemtext.h"

#include <QCoreApplication>

namespace {

/// Gives the sentences of this file their translation context.
struct ExchangeText {
    Q_DECLARE_TR_FUNCTIONS(ExchangeText)
};

} // namespace

void addExchangeTexts(ProblemTexts &texts)
{
    Q_UNUSED(texts)
}
