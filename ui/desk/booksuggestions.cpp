// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/booksuggestions.h"

#include "ui/desk/hitdelegate.h"
#include "ui/widgets/isolated.h"
#include "ui/widgets/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

BookSuggestions::BookSuggestions(QWidget *parent)
    : QFrame(parent),
      m_heading(makeLabel(tr("Books"), TextRole::H2, this)),
      m_counts(makeLabel(QString(), TextRole::Small, this)),
      m_keys(makeLabel(QString(), TextRole::Small, this)),
      m_view(new QListView(this)),
      m_model(new QStandardItemModel(this))
{
    setProperty("card", true);
    setObjectName(QStringLiteral("bookSuggestions"));
    auto *layout = new QVBoxLayout(this);
    setSpacing(layout, 1, 0, 1, 1, 0);
    auto *head = new QHBoxLayout;
    setSpacing(head, 14, 10, 14, 10, 8);
    head->addWidget(m_heading);
    head->addWidget(m_counts);
    head->addStretch(1);
    head->addWidget(makeLabel(tr("title, author or ISBN"), TextRole::Small, this));
    layout->addLayout(head);
    layout->addWidget(makeLine(Qt::Horizontal, this));
    layout->addWidget(m_view, 1);
    layout->addWidget(makeLine(Qt::Horizontal, this));
    auto *foot = new QHBoxLayout;
    setSpacing(foot, 14, 4, 14, 10, 20);
    foot->addWidget(m_keys, 1);
    layout->addLayout(foot);
    m_keys->setWordWrap(true);
    m_keys->setTextFormat(Qt::PlainText);
    m_view->setObjectName(QStringLiteral("bookList"));
    m_view->setAccessibleName(tr("Books"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new HitDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (index.row() < m_books.size()) {
            emit chosen(m_books.at(index.row()).id);
        }
    });
    connect(&theme(), &Theme::changed, m_view, [this] { m_view->doItemsLayout(); });
    hide();
}

void BookSuggestions::setUser(const QString &name)
{
    m_keys->setText(name.isEmpty() ? tr("↑ ↓ choose     Enter shows the book     Esc goes back")
                                   : tr("↑ ↓ choose     Enter holds it for %1     Esc goes back").arg(isolated(name)));
}

void BookSuggestions::showBooks(const QList<FoundBook> &books, const QString &typed)
{
    m_books = books;
    m_typed = typed;
    m_model->clear();
    for (const FoundBook &book : books) {
        auto *item = new QStandardItem(book.title);
        item->setData(joined({book.authors, book.year.value_or(0) > 0 ? QString::number(*book.year) : QString()}),
                      HitDelegate::SecondRole);
        const QString in = book.copies == 0 ? tr("no copies")
                                            : tr("%1 of %n copies in", nullptr, book.copies).arg(book.available);
        item->setData(in, HitDelegate::FactsRole);
        item->setData(book.available == 0 && book.copies > 0 ? tr("all out") : QString(), HitDelegate::PillRole);
        item->setData(static_cast<int>(Tone::Warn), HitDelegate::ToneRole);
        item->setData(QStringLiteral("book"), HitDelegate::IconRole);
        item->setData(joined({book.title, book.authors, in}), Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    m_counts->setText(typed.isEmpty()       ? tr("Type what you look for")
                          : books.isEmpty() ? tr("Nothing matches “%1”").arg(typed)
                                            : tr("%n match “%1”", nullptr, static_cast<int>(books.size())).arg(typed));
    show();
}

void BookSuggestions::clear()
{
    m_books.clear();
    m_model->clear();
    m_typed.clear();
    hide();
}

void BookSuggestions::move(int by)
{
    if (m_books.isEmpty()) {
        return;
    }
    const int last = static_cast<int>(m_books.size()) - 1;
    const int row = m_view->currentIndex().isValid() ? m_view->currentIndex().row() + by : (by > 0 ? 0 : last);
    m_view->setCurrentIndex(m_model->index(std::clamp(row, 0, last), 0));
}

qint64 BookSuggestions::current() const
{
    const QModelIndex index = m_view->currentIndex();
    if (index.isValid() && index.row() < m_books.size()) {
        return m_books.at(index.row()).id;
    }
    return m_books.size() == 1 ? m_books.first().id : 0;
}
