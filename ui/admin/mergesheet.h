// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lookups/lookupservice.h"
#include "ui/widgets/sheet.h"

class FormRow;
class LookupEdit;

/// Asks which other name takes over everything that has this one.
class MergeSheet : public Sheet
{
    Q_OBJECT

public:
    MergeSheet(LookupService &lookups, LookupKind kind, const LookupEntry &entry, QWidget *parent = nullptr);

signals:
    void merged(const QString &from, const QString &into);

protected:
    void save() override;

private:
    LookupService &m_lookups;
    LookupKind m_kind;
    LookupEntry m_entry;
    LookupEdit *m_into;
    FormRow *m_row;
};
