// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterbar.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/style.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

#include <algorithm>

namespace {

constexpr int typingPause = 0; // with the next turn of the event loop: the newest search interrupts older ones

} // namespace

FilterBar::FilterBar(const QString &searchName, const QString &placeholder, QWidget *parent)
    : QWidget(parent),
      m_search(new QLineEdit(this)),
      m_flow(new FlowLayout(theme().px(8))),
      m_tools(new QHBoxLayout),
      m_clear(makeButton(tr("Clear"), ButtonKind::Link, this)),
      m_pause(new QTimer(this))
{
    auto *layout = new QHBoxLayout(this);
    setSpacing(layout, 0, 8);
    m_search->setObjectName(QStringLiteral("searchBox"));
    m_search->setAccessibleName(searchName);
    m_search->setPlaceholderText(placeholder);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(theme().px(170));
    m_search->setFixedWidth(theme().px(250));
    m_search->installEventFilter(this);
    m_flow->addWidget(m_search);
    m_clear->setObjectName(QStringLiteral("clearFilters"));
    m_clear->hide();
    m_flow->addWidget(m_clear);
    layout->addLayout(m_flow, 1);
    m_tools->setSpacing(theme().px(4));
    layout->addLayout(m_tools);

    m_pause->setSingleShot(true);
    m_pause->setInterval(typingPause);
    connect(m_search, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, &FilterBar::searchEntered);
    connect(m_pause, &QTimer::timeout, this, &FilterBar::report);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        clear();
        m_search->setFocus(Qt::OtherFocusReason);
    });
}

QString FilterBar::searchText() const
{
    return m_search->text();
}

void FilterBar::setSearchText(const QString &text)
{
    m_search->setText(text);
}

void FilterBar::addChip(Chip *chip)
{
    chip->setParent(this);
    m_flow->insertWidget(m_flow->count() - 1, chip);
    m_chips.append(chip);
    setTabOrder(m_chips.size() > 1 ? static_cast<QWidget *>(m_chips.at(m_chips.size() - 2)) : m_search, chip);
    setTabOrder(chip, m_clear);
    connect(chip, &Chip::changed, this, &FilterBar::report);
}

void FilterBar::addTool(QWidget *tool)
{
    tool->setParent(this);
    m_tools->addWidget(tool, 0, Qt::AlignTop);
}

bool FilterBar::isFiltering() const
{
    return !m_search->text().trimmed().isEmpty()
        || std::any_of(m_chips.cbegin(), m_chips.cend(), [](const Chip *chip) { return chip->isActive(); });
}

void FilterBar::clear()
{
    m_clearing = true;
    m_search->clear();
    for (Chip *chip : std::as_const(m_chips)) {
        chip->clear();
    }
    m_clearing = false;
    report();
}

void FilterBar::report()
{
    if (m_clearing) {
        return;
    }
    m_pause->stop();
    m_clear->setVisible(isFiltering());
    emit changed();
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down) {
            emit leaveDown();
            return true;
        }
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}
