// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rail.h"

#include "ui/railbutton.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/elidelabel.h"
#include "ui/widgets/style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace {

constexpr int fullWidth = 200;
constexpr int foldedWidth = 56;

QString captionOf(RailGroup group)
{
    switch (group) {
    case RailGroup::Desk: break;
    case RailGroup::Catalogue: return Rail::tr("Catalogue");
    case RailGroup::Circulation: return Rail::tr("Circulation");
    case RailGroup::Library: return Rail::tr("Library");
    }
    return QString();
}

} // namespace

Rail::Rail(QWidget *parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("rail"));
    auto *across = new QHBoxLayout(this);
    setSpacing(across, 0, 0);
    auto *outer = new QVBoxLayout;
    setSpacing(outer, 10, 12, 10, 12, 2);
    across->addLayout(outer, 1);
    QFrame *edge = makeLine(Qt::Vertical, this);
    across->addWidget(edge);
    for (const RailGroup group : {RailGroup::Desk, RailGroup::Catalogue, RailGroup::Circulation, RailGroup::Library}) {
        auto *caption = makeLabel(captionOf(group).toUpper(), TextRole::Caption, this);
        caption->setContentsMargins(theme().px(12), theme().px(10), 0, theme().px(4));
        caption->hide();
        outer->addWidget(caption);
        m_captions.insert(group, caption);
        auto *layout = new QVBoxLayout;
        layout->setSpacing(theme().px(2));
        outer->addLayout(layout);
        m_groups.insert(group, layout);
    }
    outer->addStretch(1);
    buildUser(outer);
    connect(&theme(), &Theme::changed, this, &Rail::applyWidth);
    applyWidth();
}

void Rail::buildUser(QVBoxLayout *outer)
{
    outer->addWidget(makeLine(Qt::Horizontal, this));
    auto *line = new QHBoxLayout;
    setSpacing(line, 2, 8, 0, 0, 6);
    m_user = new QToolButton(this);
    m_user->setObjectName(QStringLiteral("userButton"));
    m_user->setFocusPolicy(Qt::TabFocus);
    m_user->setProperty("person", true);
    m_user->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *inside = new QHBoxLayout(m_user);
    setSpacing(inside, 2, 0, 2, 0, 8);
    m_avatar = new Avatar(32, m_user);
    inside->addWidget(m_avatar);
    m_words = new QWidget(m_user);
    auto *words = new QVBoxLayout(m_words);
    setSpacing(words, 0, 0);
    words->addStretch(1);
    m_name = new ElideLabel(m_words);
    m_role = new ElideLabel(m_words);
    m_name->setProperty("role", QStringLiteral("person"));
    setTextRole(m_role, TextRole::Small);
    words->addWidget(m_name);
    words->addWidget(m_role);
    words->addStretch(1);
    inside->addWidget(m_words, 1);
    for (QWidget *child : {static_cast<QWidget *>(m_avatar), m_words}) {
        child->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    connect(m_user, &QToolButton::clicked, this,
            [this] { emit userClicked(m_user->mapToGlobal(QPoint(0, -theme().px(4)))); });
    m_lock = makeIconButton(QStringLiteral("lock"), tr("Lock"), this);
    m_lock->setObjectName(QStringLiteral("lockButton"));
    m_lock->setToolTip(tr("Lock (Ctrl+L)"));
    connect(m_lock, &QToolButton::clicked, this, &Rail::lockClicked);
    line->addWidget(m_user, 1);
    line->addWidget(m_lock);
    outer->addLayout(line);
}

void Rail::addEntry(Page *page, RailGroup group)
{
    auto *button = new RailButton(page->iconName(), page->title(), this);
    button->setObjectName(QStringLiteral("rail") + page->objectName());
    button->setFolded(m_folded);
    button->setBadge(page->badge());
    m_groups.value(group)->addWidget(button);
    m_buttons.insert(page, button);
    m_captions.value(group)->setVisible(!m_folded && group != RailGroup::Desk);
    connect(button, &RailButton::clicked, this, [this, page] { emit chosen(page); });
    connect(page, &Page::badgeChanged, button, &RailButton::setBadge);
    connect(page, &Page::titleChanged, button, [button, page] { button->setName(page->title()); });
    connect(page, &QObject::destroyed, this, [this, page, button] {
        m_buttons.remove(page);
        button->deleteLater();
    });
}

void Rail::setCurrent(Page *page)
{
    if (RailButton *button = m_buttons.value(page)) {
        button->setChecked(true);
    }
}

void Rail::setUser(const QString &name, const QString &role)
{
    m_avatar->setName(name);
    m_name->setText(name);
    m_role->setText(role);
    m_user->setAccessibleName(name.isEmpty() ? tr("Nobody is signed in") : tr("%1, %2").arg(name, role));
    m_user->setToolTip(m_user->accessibleName());
}

void Rail::setFolded(bool folded)
{
    if (m_folded != folded) {
        m_folded = folded;
        applyWidth();
    }
}

void Rail::applyWidth()
{
    setFixedWidth(theme().px(m_folded ? foldedWidth : fullWidth));
    for (RailButton *button : std::as_const(m_buttons)) {
        button->setFolded(m_folded);
    }
    for (auto caption = m_captions.cbegin(); caption != m_captions.cend(); ++caption) {
        (*caption)->setVisible(!m_folded && caption.key() != RailGroup::Desk
                               && m_groups.value(caption.key())->count() > 0);
    }
    m_words->setVisible(!m_folded);
    m_lock->setVisible(!m_folded);
    m_user->setFixedHeight(theme().px(44));
}

void Rail::showNames()
{
    for (auto button = m_buttons.cbegin(); button != m_buttons.cend(); ++button) {
        button.value()->setName(button.key()->title());
    }
    for (auto caption = m_captions.cbegin(); caption != m_captions.cend(); ++caption) {
        (*caption)->setText(captionOf(caption.key()).toUpper());
    }
}

void Rail::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        showNames();
    }
}
