// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statusline.h"

#include "ui/widgets/elidelabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

namespace {

/// The locale's short time without seconds, which some locales' short form has.
QString timeText(const QTime &time)
{
    const QLocale locale;
    QString format = locale.timeFormat(QLocale::ShortFormat);
    format.remove(QStringLiteral(":ss"));
    return locale.toString(time, format);
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QFrame(parent),
      m_page(new ElideLabel(this)),
      m_warning(new QToolButton(this)),
      m_icon(new QLabel(this)),
      m_saved(makeLabel(QString(), TextRole::Small, this)),
      m_station(makeLabel(QString(), TextRole::Small, this))
{
    setObjectName(QStringLiteral("statusLine"));
    auto *layout = new QHBoxLayout(this);
    setSpacing(layout, 14, 0, 14, 0, 12);
    setTextRole(m_page, TextRole::Small);
    m_page->setObjectName(QStringLiteral("statusText"));
    layout->addWidget(m_page, 1);
    m_warning->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_warning->setIcon(themedIcon(QStringLiteral("warning"), Colour::Warn));
    m_warning->setProperty("statusWarning", true);
    m_warning->setFocusPolicy(Qt::TabFocus);
    m_warning->hide();
    connect(m_warning, &QToolButton::clicked, this, &StatusLine::warningClicked);
    layout->addWidget(m_warning);
    layout->addWidget(m_icon);
    m_saved->setObjectName(QStringLiteral("savedState"));
    layout->addWidget(m_saved);
    layout->addWidget(m_station);
    connect(&theme(), &Theme::changed, this, &StatusLine::showIcon);
    setSaved();
}

void StatusLine::setPageText(const QString &text)
{
    m_page->setText(text);
}

void StatusLine::setSaved(const QTime &at)
{
    setState(State::Saved, at.isValid() ? tr("All changes saved %1").arg(timeText(at)) : tr("All changes saved"));
}

void StatusLine::setUnsaved(int count)
{
    setState(State::Unsaved, tr("%n change(s) not saved", nullptr, count));
}

void StatusLine::setReadOnly()
{
    setState(State::ReadOnly, tr("Read only"));
}

void StatusLine::setStation(const QString &name)
{
    m_station->setText(name);
}

void StatusLine::setWarning(const QString &text)
{
    m_warning->setText(text);
    m_warning->setAccessibleName(text);
    m_warning->setVisible(!text.isEmpty());
}

void StatusLine::setState(State state, const QString &text)
{
    m_state = state;
    m_saved->setText(text);
    showIcon();
}

void StatusLine::showIcon()
{
    setFixedHeight(theme().px(32));
    const QString icon = m_state == State::Saved ? QStringLiteral("ok")
        : m_state == State::Unsaved              ? QStringLiteral("edit")
                                                 : QStringLiteral("lock");
    const Colour colour = m_state == State::Saved ? Colour::Ok
        : m_state == State::Unsaved               ? Colour::Warn
                                                  : Colour::Text2;
    const int side = theme().px(14);
    m_icon->setPixmap(themedIcon(icon, colour).pixmap(QSize(side, side), devicePixelRatioF()));
}
