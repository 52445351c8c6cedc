// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/usersuggestions.h"

#include "models/values/foldedtext.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/isolated.h"
#include "ui/widgets/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMetaMethod>
#include <QPainter>
#include <QPushButton>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace {

enum { SecondRole = Qt::UserRole + 1, FactsRole, PillRole, ToneRole };

/// Two lines about a user, facts in the middle, a pill at the end for what is out of the ordinary.
class UserDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {theme().px(300), theme().px(55)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & QStyle::State_Selected) {
            painter->fillRect(option.rect, theme().colour(Colour::AccentSoft));
            const QRect bar =
                QStyle::visualRect(option.direction, option.rect,
                                   QRect(option.rect.topLeft(), QSize(theme().px(3), option.rect.height())));
            painter->fillRect(bar, theme().colour(Colour::Accent));
        }
        painter->setPen(theme().colour(Colour::Border));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        const QString name = index.data().toString();
        const QRect inner = option.rect.adjusted(theme().px(14), 0, -theme().px(14), 0);
        const auto place = [&](const QRect &logical) { return QStyle::visualRect(option.direction, inner, logical); };
        const int side = theme().px(36);
        paintAvatar(painter, place({inner.left(), inner.center().y() - side / 2, side, side}), name);

        const int left = inner.left() + side + theme().px(12);
        const int width = (inner.right() - left) * 46 / 100;
        const int half = inner.height() / 2;
        const auto align = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
        painter->setFont(theme().font(TextRole::Name));
        painter->setPen(theme().colour(Colour::Text));
        painter->drawText(place({left, inner.top() + theme().px(7), width, half - theme().px(7)}),
                          align | Qt::AlignVCenter, painter->fontMetrics().elidedText(name, Qt::ElideRight, width));
        painter->setFont(theme().font(TextRole::Small));
        painter->setPen(theme().colour(Colour::Text2));
        painter->drawText(place({left, inner.top() + half, width, half - theme().px(7)}), align | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data(SecondRole).toString(), Qt::ElideRight, width));
        const int middle = left + width + theme().px(10);
        painter->drawText(place({middle, inner.top(), inner.right() - middle, inner.height()}),
                          align | Qt::AlignVCenter, index.data(FactsRole).toString());
        paintPill(painter, inner, index, option.direction);
        painter->restore();
    }

private:
    static void paintAvatar(QPainter *painter, const QRect &circle, const QString &name)
    {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme().colour(Colour::AccentSoft));
        painter->drawEllipse(circle);
        painter->setPen(theme().colour(Colour::OnAccentSoft));
        painter->setFont(theme().font(TextRole::Pill));
        painter->drawText(circle, Qt::AlignCenter, Avatar::initialsOf(name));
    }

    static void paintPill(QPainter *painter, const QRect &inner, const QModelIndex &index, Qt::LayoutDirection way)
    {
        const QString text = index.data(PillRole).toString();
        if (text.isEmpty()) {
            return;
        }
        const auto tone = static_cast<Tone>(index.data(ToneRole).toInt());
        painter->setFont(theme().font(TextRole::Pill));
        const int height = theme().px(20);
        const QSize size(painter->fontMetrics().horizontalAdvance(text) + theme().px(18), height);
        const QRect pill = QStyle::alignedRect(way, Qt::AlignRight | Qt::AlignVCenter, size, inner);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme().colour(toneSoftColour(tone)));
        painter->drawRoundedRect(pill, height / 2.0, height / 2.0);
        painter->setPen(theme().colour(toneColour(tone)));
        painter->drawText(pill, Qt::AlignCenter, text);
    }
};

} // namespace

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
    m_view->setItemDelegate(new UserDelegate(m_view));
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
        item->setData(joined({user.cardNumber, user.categoryName, user.groupName}), SecondRole);
        const QString born = user.dateOfBirth.isValid() ? tr("born %1").arg(DateEdit::format(user.dateOfBirth))
                                                        : QString();
        const QString loans = user.onLoan == 0 ? tr("nothing on loan") : tr("%n on loan", nullptr, user.onLoan);
        item->setData(joined({born, loans}), FactsRole);
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
        item->setData(pill, PillRole);
        item->setData(static_cast<int>(tone), ToneRole);
        item->setData(joined({user.name, user.cardNumber, item->data(FactsRole).toString(), pill}),
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
