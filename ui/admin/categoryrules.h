// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circulation/ruleservice.h"

#include <QCoreApplication>

/// The rules shown as columns in the list of user categories: what holds for a category and any item type.
class CategoryRules
{
    Q_DECLARE_TR_FUNCTIONS(CategoryRules)

public:
    explicit CategoryRules(RuleService &service) : m_service(service) { }

    static int count();
    static QString heading(int column);
    Problems reload();
    /// The value in force as it is shown; blank means no limit and is said.
    QString text(int column, qint64 categoryId) const;
    /// The value in force as it is edited.
    QString typedText(int column, qint64 categoryId) const;
    bool isInherited(int column, qint64 categoryId) const;
    bool mayEdit() const { return m_service.mayEdit(); }
    /// Sets the value of a category: empty = no limit where there can be none, else as for everybody.
    Problems write(int column, qint64 categoryId, const QString &typed);

private:
    RuleService &m_service;
    RuleSet m_rules;
};
