// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/copylist.h"

#include "models/catalogue/availability.h"
#include "ui/widgets/cellpainter.h"
#include "ui/widgets/elidelabel.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace {

constexpr int mostLines = 50;

/// What stands in the pill: a late copy says so before anything else.
std::pair<Tone, QString> stateOf(const CopyState &state, const QDate &today)
{
    if (state.availability == QLatin1String("on_loan") && state.dueOn.isValid() && state.dueOn < today) {
        return {Tone::Danger, CopyList::tr("Late %n day(s)", nullptr, static_cast<int>(state.dueOn.daysTo(today)))};
    }
    const Badge badge = availabilityBadge(state.availability);
    return {messageTone(badge.tone), badge.text};
}

QString placeOf(const CopyState &state)
{
    if (!state.dueOn.isValid()) {
        return state.location;
    }
    const QString due = CopyList::tr("due %1").arg(QLocale().toString(state.dueOn, QLocale::ShortFormat));
    return state.borrower.isEmpty() ? due : state.borrower + QStringLiteral(" · ") + due;
}

} // namespace

CopyList::CopyList(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("copyList"));
    setSpacing(m_rows, 0, 4);
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Copies").toUpper(), TextRole::Caption, this));
    head->addStretch(1);
    m_add = makeButton(tr("Add copy"), ButtonKind::Link, this);
    m_add->setObjectName(QStringLiteral("addCopyLink"));
    head->addWidget(m_add);
    m_rows->addLayout(head);
    connect(m_add, &QPushButton::clicked, this, &CopyList::addWanted);
}

void CopyList::setAddVisible(bool visible)
{
    m_add->setVisible(visible);
}

void CopyList::showCopies(const QList<CopyState> &copies, const QDate &today)
{
    qDeleteAll(m_lines);
    m_lines.clear();
    for (const CopyState &state : copies.mid(0, mostLines)) {
        auto *line = new QWidget(this);
        auto *layout = new QHBoxLayout(line);
        setSpacing(layout, 0, 2, 0, 2, 8);
        layout->addWidget(makeLabel(state.copy.barcode, TextRole::Body, line));
        const auto [tone, text] = stateOf(state, today);
        layout->addWidget(new Pill(tone, text, line));
        auto *place = new ElideLabel(placeOf(state), line);
        setTextRole(place, TextRole::Small);
        place->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        layout->addWidget(place, 1);
        m_rows->addWidget(line);
        m_lines << line;
    }
    if (copies.size() > mostLines || copies.isEmpty()) {
        auto *rest = makeLabel(copies.isEmpty() ? tr("No copies yet.")
                                                : tr("%n more", nullptr, static_cast<int>(copies.size()) - mostLines),
                               TextRole::Small, this);
        m_rows->addWidget(rest);
        m_lines << rest;
    }
}
