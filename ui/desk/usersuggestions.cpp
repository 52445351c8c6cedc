// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/usersuggestions.h"

#include "ui/desk/hitdelegate.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/isolated.h"
#include "ui/widgets/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMetaMethod>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

UserSuggestions::UserSuggestions(QWidget *parent)
    : QFrame(parent),
      m_counts(makeLabel(QString(), TextRole::Small, this)),
      m_view(new QListView(this)),
      m_model(new QStandardItemModel(this)),
      m_searchBooks(makeButton(QString(), ButtonKind::Link, this)),
      m_addUser(makeButton(tr("Add a user…") + QStringLiteral("   Alt+U"), ButtonKind::Link, this))
{
    setProperty("card", true);
    setObjectName(QStringLiteral("userSuggestions"));
    auto *layout = new QVBoxLayout(this);
    setSpacing(layout, 1, 0, 1, 1, 0);
    auto *head = new QHBoxLayout;
    setSpacing(head, 14, 10, 14, 10, 8);
    head->addWidget(makeLabel(tr("Users"), TextRole::H2, this));
    head->addWidget(m_counts);
    head->addStretch(1);
    head->addWidget(makeLabel(tr("name, card, group or birth date"), TextRole::Small, this));
    layout->addLayout(head);
    layout->addWidget(makeLine(Qt::Horizontal, this));
    layout->addWidget(m_view, 1);
    auto *links = new QHBoxLayout;
    setSpacing(links, 14, 8, 14, 4, 20);
    links->addWidget(m_searchBooks);
    links->addWidget(m_addUser);
    links->addStretch(1);
    layout->addLayout(links);
    auto *foot = new QHBoxLayout;
    setSpacing(foot, 14, 4, 14, 10, 20);
    foot->addWidget(makeLabel(tr("↑ ↓ choose     Enter opens     Esc clears the field"), TextRole::Small, this));
    foot->addStretch(1);
    foot->addWidget(makeLabel(tr("A scan replaces what is typed"), TextRole::Small, this));
    layout->addLayout(foot);
    m_view->setObjectName(QStringLiteral("suggestionList"));
    m_view->setAccessibleName(tr("Users"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new HitDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (index.row() < m_users.size()) {
            emit chosen(m_users.at(index.row()).id);
        }
    });
    for (QPushButton *link : {m_searchBooks, m_addUser}) {
        link->setFocusPolicy(Qt::TabFocus);
    }
    connect(m_searchBooks, &QPushButton::clicked, this, [this] { emit bookSearchWanted(m_typed); });
    connect(m_addUser, &QPushButton::clicked, this, [this] { emit addUserWanted(m_typed); });
    m_addUser->setShortcut(QKeySequence(QStringLiteral("Alt+U")));
    connect(&theme(), &Theme::changed, m_view, [this] { m_view->doItemsLayout(); });
    hide();
}

void UserSuggestions::showUsers(const QList<UserHit> &users, const QString &typed, const QDate &today)
{
    m_users = users;
    m_typed = typed;
    m_model->clear();
    for (const UserHit &user : users) {
        auto *item = new QStandardItem(user.name);
        item->setData(joined({user.cardNumber, user.categoryName, user.groupName}), HitDelegate::SecondRole);
        const QString born = user.dateOfBirth.isValid() ? tr("born %1").arg(DateEdit::format(user.dateOfBirth))
                                                        : QString();
        const QString loans = user.onLoan == 0 ? tr("nothing on loan") : tr("%n on loan", nullptr, user.onLoan);
        item->setData(joined({born, loans}), HitDelegate::FactsRole);
        QString pill;
        Tone tone = Tone::Neutral;
        if (!user.isActive) {
            pill = tr("inactive");
        } else if (user.isBlocked) {
            pill = tr("blocked");
            tone = Tone::Danger;
        } else if (user.overdue > 0) {
            pill = tr("%n overdue", nullptr, user.overdue);
            tone = Tone::Danger;
        } else if (user.expiresOn.isValid() && user.expiresOn < today) {
            pill = tr("expired");
        }
        item->setData(pill, HitDelegate::PillRole);
        item->setData(static_cast<int>(tone), HitDelegate::ToneRole);
        item->setData(joined({user.name, user.cardNumber, item->data(HitDelegate::FactsRole).toString(), pill}),
                      Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    m_counts->setText(users.isEmpty() ? tr("Nobody matches “%1”").arg(typed)
                                      : tr("%n match “%1”", nullptr, static_cast<int>(users.size())).arg(typed));
    showLinks();
    show();
}

void UserSuggestions::showLinks()
{
    // A link nobody listens to would do nothing.
    m_searchBooks->setVisible(isSignalConnected(QMetaMethod::fromSignal(&UserSuggestions::bookSearchWanted)));
    m_addUser->setVisible(isSignalConnected(QMetaMethod::fromSignal(&UserSuggestions::addUserWanted)));
    QString shown = m_typed;
    m_searchBooks->setText(tr("Search books for “%1”").arg(shown.replace(QLatin1Char('&'), QLatin1String("&&")))
                           + QStringLiteral("   Alt+B"));
    m_searchBooks->setShortcut(QKeySequence(QStringLiteral("Alt+B")));
}

void UserSuggestions::clear()
{
    m_users.clear();
    m_model->clear();
    hide();
}

void UserSuggestions::move(int by)
{
    if (m_users.isEmpty()) {
        return;
    }
    const int last = static_cast<int>(m_users.size()) - 1;
    const int row = m_view->currentIndex().isValid() ? m_view->currentIndex().row() + by : (by > 0 ? 0 : last);
    m_view->setCurrentIndex(m_model->index(std::clamp(row, 0, last), 0));
    emit highlighted(m_users.at(m_view->currentIndex().row()).id);
}

std::optional<UserHit> UserSuggestions::current() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() && index.row() < m_users.size() ? std::optional(m_users.at(index.row())) : std::nullopt;
}
