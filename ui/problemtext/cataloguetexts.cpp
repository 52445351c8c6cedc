// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/problemtext/problemtext.h"

#include <QCoreApplication>

namespace {

/// Gives the sentences of this file their translation context.
struct CatalogueText {
    Q_DECLARE_TR_FUNCTIONS(CatalogueText)
};

} // namespace

void addCatalogueTexts(ProblemTexts &texts)
{
    Q_UNUSED(texts)
}
