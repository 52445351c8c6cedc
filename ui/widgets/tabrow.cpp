// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tabrow.h"

#include "ui/widgets/style.h"
#include "ui/widgets/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QStackedWidget>
#include <QToolButton>

namespace {

constexpr int usualGap = 8;
constexpr int usualAir = 14; ///< around the words of a tab

} // namespace

TabRow::TabRow(QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    setSpacing(layout, 0, usualGap);
    layout->addStretch(1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on) {
            emit currentChanged(id);
        }
    });
}

int TabRow::addTab(const QString &text)
{
    auto *button = new QToolButton(this);
    button->setProperty("tab", true);
    button->setProperty("tight", m_isTight);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    const int index = static_cast<int>(m_tabs.size());
    m_tabs.append({text, 0});
    m_group->addButton(button, index);
    static_cast<QHBoxLayout *>(layout())->insertWidget(index, button);
    showText(index);
    if (index == 0) {
        button->setChecked(true);
    }
    return index;
}

int TabRow::addTab(const QString &text, QWidget *page, QStackedWidget *stack)
{
    stack->addWidget(page);
    const int index = addTab(text);
    connect(this, &TabRow::currentChanged, stack, [index, page, stack](int current) {
        if (current == index) {
            stack->setCurrentWidget(page);
        }
    });
    return index;
}

void TabRow::setTabText(int index, const QString &text)
{
    m_tabs[index].text = text;
    showText(index);
}

void TabRow::setCount(int index, int count)
{
    m_tabs[index].count = count;
    showText(index);
}

void TabRow::setTabVisible(int index, bool visible)
{
    m_group->button(index)->setVisible(visible);
}

int TabRow::current() const
{
    return m_group->checkedId();
}

void TabRow::setCurrent(int index)
{
    if (QAbstractButton *button = m_group->button(index)) {
        button->setChecked(true);
    }
}

void TabRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

bool TabRow::event(QEvent *event)
{
    // Other words, another number or another text size.
    if (event->type() == QEvent::LayoutRequest) {
        fit();
    }
    return QWidget::event(event);
}

int TabRow::usualWidth() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold); // as the current one is written
    const QFontMetrics metrics(bold);
    int wanted = 0;
    for (const QAbstractButton *button : m_group->buttons()) {
        if (button->isVisibleTo(this)) {
            wanted += metrics.horizontalAdvance(button->text()) + theme().px(usualAir + usualGap);
        }
    }
    return wanted;
}

QSize TabRow::sizeHint() const
{
    return {usualWidth(), QWidget::sizeHint().height()};
}

/// Where the tabs do not fit beside each other, they do with less air around their words.
void TabRow::fit()
{
    const bool isTight = usualWidth() > width();
    if (isTight == m_isTight) {
        return;
    }
    m_isTight = isTight;
    layout()->setSpacing(theme().px(isTight ? 2 : usualGap));
    for (QAbstractButton *button : m_group->buttons()) {
        setStyleProperty(button, "tight", isTight);
    }
}

void TabRow::showText(int index)
{
    const Tab &tab = m_tabs.at(index);
    const QString text = tab.count > 0 ? QStringLiteral("%1 %2").arg(tab.text, QLocale().toString(tab.count))
                                       : tab.text;
    QAbstractButton *button = m_group->button(index);
    button->setText(QString(text).replace(QLatin1Char('&'), QStringLiteral("&&")));
    button->setAccessibleName(text);
}

void TabRow::keyPressEvent(QKeyEvent *event)
{
    const bool back = event->key() == (isRightToLeft() ? Qt::Key_Right : Qt::Key_Left);
    const bool on = event->key() == (isRightToLeft() ? Qt::Key_Left : Qt::Key_Right);
    if (!back && !on) {
        QWidget::keyPressEvent(event);
        return;
    }
    int index = current();
    do {
        index += on ? 1 : -1;
    } while (m_group->button(index) != nullptr && !m_group->button(index)->isVisibleTo(this));
    if (m_group->button(index) != nullptr) {
        setCurrent(index);
        m_group->button(index)->setFocus(Qt::TabFocusReason);
    }
}
