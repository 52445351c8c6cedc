// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/mergesheet.h"

#include "ui/problemtext/problemtext.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/lookupedit.h"
#include "ui/widgets/style.h"

#include <QLabel>
#include <QVBoxLayout>

MergeSheet::MergeSheet(LookupService &lookups, LookupKind kind, const LookupEntry &entry, QWidget *parent)
    : Sheet(tr("Merge “%1”").arg(entry.name), Width::Narrow, parent),
      m_lookups(lookups),
      m_kind(kind),
      m_entry(entry)
{
    setObjectName(QStringLiteral("mergeSheet"));
    m_into = new LookupEdit(
        [this](const QString &typed) {
            QList<Choice> choices;
            if (const auto found = m_lookups.suggestions(m_kind, typed)) {
                for (const LookupEntry &other : *found) {
                    if (other.id != m_entry.id) {
                        choices.append({other.id, other.name});
                    }
                }
            }
            return choices;
        },
        this);
    m_into->setObjectName(QStringLiteral("mergeInto"));
    auto *text =
        makeLabel(tr("Everything that has “%1” gets the other name instead; “%1” is deleted. Undo takes it back.")
                      .arg(entry.name),
                  TextRole::Body, this);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    body()->addWidget(text);
    m_row = new FormRow(FormRow::Placement::Top, tr("Merge into"), m_into, this);
    body()->addWidget(m_row);
    addPrimary(tr("Merge"));
    m_into->setFocus(Qt::OtherFocusReason);
}

void MergeSheet::save()
{
    qint64 into = m_into->key().toLongLong();
    if (into == 0) {
        const auto found = m_lookups.find(m_kind, m_into->text());
        into = found && *found ? (*found)->id : 0;
    }
    if (into == 0) {
        m_row->setProblem(tr("Choose a name from the list."));
        return;
    }
    const Result<void> done = m_lookups.merge(m_kind, m_entry.id, into);
    if (!done) {
        m_row->setProblem(problemText(done.problems()));
        return;
    }
    const QString name = m_into->text();
    accept();
    emit merged(m_entry.name, name);
}
