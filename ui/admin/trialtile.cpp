// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/trialtile.h"

#include "ui/widgets/elidelabel.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QResizeEvent>

#include <array>

namespace {

constexpr int padding = 14;
constexpr int gap = 8;
constexpr std::array sizes{TextRole::Kpi, TextRole::H1, TextRole::H2};

} // namespace

TrialTile::TrialTile(const QString &heading, QWidget *parent) : QFrame(parent)
{
    setProperty("card", true);
    auto *layout = new QVBoxLayout(this);
    setSpacing(layout, padding, 12, padding, 12, 4);
    auto *caption = new ElideLabel(heading, this);
    setTextRole(caption, TextRole::Small);
    layout->addWidget(caption);
    m_line = new QBoxLayout(QBoxLayout::LeftToRight);
    setSpacing(m_line, 0, gap);
    m_before = makeLabel(QString(), TextRole::Body, this);
    m_arrow = makeLabel(QStringLiteral("›"), TextRole::Small, this);
    m_after = makeLabel(QString(), TextRole::Kpi, this);
    m_after->setAccessibleName(heading);
    m_line->addWidget(m_before);
    m_line->addWidget(m_arrow);
    m_line->addWidget(m_after, 1);
    for (QLabel *label : {m_before, m_after}) {
        label->setMinimumWidth(1); // the tile says how wide it must be
    }
    layout->addLayout(m_line);
    m_note = new ElideLabel(this);
    setTextRole(m_note, TextRole::Small);
    layout->addWidget(m_note);
}

void TrialTile::showFigures(const QString &before, const QString &after, const QString &note, Tone tone)
{
    m_before->setText(before);
    m_after->setText(after);
    m_note->setText(note);
    setTone(m_note, tone);
    fit();
    updateGeometry();
}

int TrialTile::lineWidth(TextRole role) const
{
    return QFontMetrics(theme().font(role)).horizontalAdvance(m_after->text()) + theme().px(2);
}

QSize TrialTile::minimumSizeHint() const
{
    const int least = std::max(lineWidth(sizes.back()), m_before->sizeHint().width());
    return {least + 2 * theme().px(padding), QFrame::minimumSizeHint().height()};
}

void TrialTile::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

void TrialTile::fit()
{
    const int room = width() - 2 * theme().px(padding) - 2;
    const int before = m_before->sizeHint().width() + m_arrow->sizeHint().width() + 2 * theme().px(gap);
    const bool isBeside = before + lineWidth(sizes[1]) <= room;
    TextRole role = sizes.back();
    for (const TextRole size : sizes) {
        if ((isBeside ? before : 0) + lineWidth(size) <= room) {
            role = size;
            break;
        }
    }
    m_arrow->setVisible(isBeside);
    m_line->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_line->setSpacing(isBeside ? theme().px(gap) : 0);
    // A label follows the direction of its text; figures stand where the heading does.
    const Qt::Alignment start = Qt::AlignVCenter | Qt::AlignAbsolute
        | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    m_before->setAlignment(start);
    m_after->setAlignment(start);
    if (role != m_role) {
        m_role = role;
        setTextRole(m_after, role);
    }
}
