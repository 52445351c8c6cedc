// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/circulation/searchpick.h"

#include "ui/widgets/avatar.h"
#include "ui/widgets/elidelabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/twolinedelegate.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace {

constexpr int typingMilliseconds = 100;
constexpr int mostShown = 6;
constexpr int rowHeight = 46;

} // namespace

SearchPick::SearchPick(const QString &label, const QString &placeholder, bool isPerson, Search search, QWidget *parent)
    : QWidget(parent),
      m_search(std::move(search)),
      m_stack(new QStackedWidget(this)),
      m_edit(new QLineEdit(this)),
      m_list(new QListWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    setSpacing(layout, 0, 4);
    auto *caption = new QLabel(label, this);
    caption->setBuddy(m_edit);
    layout->addWidget(caption);
    m_edit->setPlaceholderText(placeholder);
    m_edit->setAccessibleName(label);
    m_edit->setClearButtonEnabled(true);
    m_edit->addAction(themedIcon(isPerson ? QStringLiteral("user") : QStringLiteral("barcode")),
                      QLineEdit::LeadingPosition);
    m_edit->installEventFilter(this);
    m_stack->addWidget(m_edit);
    m_stack->addWidget(makeCard(isPerson));
    m_stack->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    layout->addWidget(m_stack);
    m_list->setItemDelegate(new TwoLineDelegate(TwoLineDelegate::Look::Choices, m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(label);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->hide();
    layout->addWidget(m_list);
    setFocusProxy(m_edit);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingMilliseconds);
    connect(&m_typing, &QTimer::timeout, this, &SearchPick::search);
    connect(m_edit, &QLineEdit::textEdited, &m_typing, qOverload<>(&QTimer::start));
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { take(m_list->row(item)); });
    clear();
}

QWidget *SearchPick::makeCard(bool isPerson)
{
    QFrame *card = ::makeCard(m_stack);
    auto *layout = new QHBoxLayout(card);
    setSpacing(layout, 10, 7, 8, 7, 10);
    if (isPerson) {
        m_avatar = new Avatar(38, card);
        layout->addWidget(m_avatar);
    }
    auto *words = new QVBoxLayout;
    words->setSpacing(theme().px(2));
    auto *top = new QHBoxLayout;
    top->setSpacing(theme().px(8));
    m_name = new ElideLabel(card);
    setTextRole(m_name, TextRole::Name);
    m_pill = new Pill(card);
    m_pill->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    top->addWidget(m_name);
    top->addWidget(m_pill);
    top->addStretch(1);
    words->addLayout(top);
    m_detail = new ElideLabel(card);
    setTextRole(m_detail, TextRole::Small);
    words->addWidget(m_detail);
    layout->addLayout(words, 1);
    m_remove = makeIconButton(QStringLiteral("close"), tr("Choose another"), card);
    layout->addWidget(m_remove);
    connect(m_remove, &QToolButton::clicked, this, [this] {
        clear();
        m_edit->setFocus();
        emit cleared();
    });
    return card;
}

void SearchPick::choose(const Entry &entry)
{
    closeList();
    m_id = entry.id;
    if (m_avatar != nullptr) {
        m_avatar->setName(entry.name);
    }
    m_name->setText(entry.name);
    m_detail->setText(entry.detail);
    m_pill->set(entry.tone, entry.pill);
    m_stack->setCurrentIndex(1);
    m_stack->setFixedHeight(m_stack->widget(1)->sizeHint().height());
    emit chosen(m_id);
}

void SearchPick::clear()
{
    m_id = 0;
    m_edit->clear();
    closeList();
    m_stack->setCurrentIndex(0);
    m_stack->setFixedHeight(m_edit->sizeHint().height());
}

bool SearchPick::isListOpen() const
{
    return !m_list->isHidden();
}

void SearchPick::closeList()
{
    m_typing.stop();
    m_found.clear();
    m_list->clear();
    m_list->hide();
}

void SearchPick::search()
{
    const QString typed = m_edit->text().trimmed();
    if (typed.isEmpty()) {
        closeList();
        return;
    }
    m_found = m_search(typed);
    m_list->clear();
    for (const Entry &entry : std::as_const(m_found)) {
        auto *item = new QListWidgetItem(entry.name, m_list);
        item->setData(TwoLineDelegate::DetailRole, entry.detail);
        item->setData(TwoLineDelegate::PillRole, entry.pill);
        item->setData(TwoLineDelegate::ToneRole, static_cast<int>(entry.tone));
        item->setData(Qt::AccessibleTextRole,
                      QStringList{entry.name, entry.detail, entry.pill}.join(QLatin1String(", ")));
    }
    const int rows = std::min(static_cast<int>(m_found.size()), mostShown);
    m_list->setFixedHeight(rows * theme().px(rowHeight) + 2 * m_list->frameWidth() + theme().px(4));
    m_list->setVisible(rows > 0);
}

bool SearchPick::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent *>(event)->key())) {
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool SearchPick::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Down: moveBy(1); return true;
    case Qt::Key_Up: moveBy(-1); return true;
    case Qt::Key_Escape:
        if (isListOpen()) {
            closeList();
            return true;
        }
        return false;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isListOpen() && m_list->currentRow() >= 0) {
            take(m_list->currentRow());
        } else if (!m_edit->text().trimmed().isEmpty()) {
            emit entered(m_edit->text().trimmed());
        }
        return true;
    default: return false;
    }
}

void SearchPick::moveBy(int rows)
{
    if (m_list->count() > 0) {
        const int row = m_list->currentRow() < 0 ? (rows > 0 ? 0 : m_list->count() - 1) : m_list->currentRow() + rows;
        m_list->setCurrentRow(std::clamp(row, 0, m_list->count() - 1));
    }
}

void SearchPick::take(int row)
{
    if (row >= 0 && row < m_found.size()) {
        choose(Entry(m_found.at(row)));
    }
}
