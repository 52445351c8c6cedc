// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingswindow.h"

#include "ui/settings/settingspage.h"
#include "ui/widgets/icons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace {

/// As high as the window in the plan; lower windows give it less.
class Pane : public QWidget
{
public:
    using QWidget::QWidget;
    QSize sizeHint() const override { return QSize(theme().px(990), theme().px(650)); }
    QSize minimumSizeHint() const override { return QSize(theme().px(500), theme().px(240)); }
};

} // namespace

SettingsWindow::SettingsWindow(QWidget *parent)
    : Sheet(tr("Settings"), Width::Window, parent),
      m_search(new QLineEdit(this)),
      m_list(new QListWidget(this)),
      m_nothing(makeLabel(tr("No setting has these words."), TextRole::Small, this)),
      m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("settingsWindow"));
    setFootVisible(false);
    body()->setContentsMargins(0, 0, 0, 0);
    body()->setSpacing(0);
    body()->addWidget(makeLine(Qt::Horizontal, this));
    auto *pane = new Pane(this);
    pane->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    auto *across = new QHBoxLayout(pane);
    setSpacing(across, 0, 0);
    auto *left = new QVBoxLayout;
    setSpacing(left, 14, 12, 12, 12, 10);
    m_search->setObjectName(QStringLiteral("settingsSearch"));
    m_search->setPlaceholderText(tr("Search settings"));
    m_search->setAccessibleName(tr("Search settings"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    left->addWidget(m_search);
    m_list->setObjectName(QStringLiteral("settingsList"));
    m_list->setAccessibleName(tr("Settings"));
    m_list->setProperty("plain", true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    left->addWidget(m_list, 1);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    left->addWidget(m_nothing);
    auto *side = new QWidget(pane);
    side->setLayout(left);
    side->setFixedWidth(theme().px(214));
    across->addWidget(side);
    across->addWidget(makeLine(Qt::Vertical, pane));
    across->addWidget(m_stack, 1);
    body()->addWidget(pane, 1);

    connect(m_search, &QLineEdit::textChanged, this, &SettingsWindow::filter);
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsWindow::showCurrent);
    m_list->setFocus();
}

void SettingsWindow::addPage(SettingsPage *page)
{
    auto *scroll = new QScrollArea(m_stack);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(page);
    scroll->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    m_pages.append(page);
    m_stack->addWidget(scroll);
    m_list->addItem(page->title());
    if (m_list->count() == 1) {
        m_list->setCurrentRow(0);
    }
}

void SettingsWindow::showPage(const QString &name)
{
    for (int i = 0; i < m_pages.size(); ++i) {
        if (m_pages.at(i)->objectName() == name) {
            m_list->setCurrentRow(i);
        }
    }
}

SettingsPage *SettingsWindow::currentPage() const
{
    return m_pages.value(m_list->currentRow());
}

void SettingsWindow::filter(const QString &text)
{
    const QStringList words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    int first = -1;
    for (int i = 0; i < m_pages.size(); ++i) {
        const QString said = m_pages.at(i)->words();
        const bool matches = std::all_of(words.cbegin(), words.cend(), [&said](const QString &word) {
            return said.contains(word, Qt::CaseInsensitive);
        });
        m_list->item(i)->setHidden(!matches);
        if (matches && first < 0) {
            first = i;
        }
    }
    m_nothing->setVisible(first < 0);
    if (first >= 0 && (m_list->currentItem() == nullptr || m_list->currentItem()->isHidden())) {
        m_list->setCurrentRow(first);
    }
}

void SettingsWindow::showCurrent(int row)
{
    if (row < 0 || row >= m_pages.size()) {
        return;
    }
    m_stack->setCurrentIndex(row);
    m_pages.at(row)->load();
}
