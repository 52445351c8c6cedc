// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/clashcard.h"

#include "ui/problemtext/problemtext.h"
#include "ui/widgets/isolated.h"
#include "ui/widgets/problemlabel.h"
#include "ui/widgets/style.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

ClashCard::ClashCard(bool mayRenumber, Renumber renumber, QWidget *parent)
    : QFrame(parent),
      m_renumber(std::move(renumber)),
      m_why(makeLabel(QString(), TextRole::Small, this)),
      m_ask(makeButton(tr("Give this copy a new barcode…"), ButtonKind::Link, this)),
      m_label(makeLabel(tr("New barcode"), TextRole::Body, this)),
      m_barcode(new QLineEdit(this)),
      m_problem(new ProblemLabel(m_barcode, this)),
      m_store(makeButton(tr("Give it this barcode"), ButtonKind::Normal, this))
{
    setObjectName(QStringLiteral("clashCard"));
    setProperty("card", true);
    auto *layout = new QVBoxLayout(this);
    setSpacing(layout, 16, 12, 16, 12, 8);
    layout->addWidget(makeLabel(tr("Why this happens"), TextRole::H2, this));
    layout->addWidget(m_why);
    QLabel *rule = makeLabel(tr("With a user on the Desk a code is read as a copy first; in Return always as a copy."),
                             TextRole::Small, this);
    rule->setWordWrap(true);
    layout->addWidget(rule);
    layout->addWidget(m_ask, 0, Qt::AlignLeft);
    layout->addWidget(m_label);
    layout->addWidget(m_barcode);
    layout->addWidget(m_problem);
    layout->addWidget(m_store, 0, Qt::AlignLeft);
    m_why->setWordWrap(true);
    m_why->setTextFormat(Qt::PlainText);
    m_label->setBuddy(m_barcode);
    m_barcode->installEventFilter(this);
    m_barcode->setObjectName(QStringLiteral("newBarcode"));
    m_ask->setObjectName(QStringLiteral("askNewBarcode"));
    m_store->setObjectName(QStringLiteral("storeBarcode"));
    m_ask->setFocusPolicy(Qt::TabFocus);
    m_ask->setVisible(mayRenumber);
    connect(m_ask, &QPushButton::clicked, this, &ClashCard::ask);
    connect(m_store, &QPushButton::clicked, this, &ClashCard::store);
    hide();
}

void ClashCard::explain(const QString &userName, const QString &title, const QString &next)
{
    m_next = next;
    m_why->setText(
        tr("The card of %1 and the label of “%2” carry the same digits.").arg(isolated(userName), isolated(title)));
    for (QWidget *part : std::initializer_list<QWidget *>{m_label, m_barcode, m_store}) {
        part->hide();
    }
    m_problem->clear();
    show();
}

void ClashCard::ask()
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_label, m_barcode, m_store}) {
        part->show();
    }
    m_barcode->setText(m_next); // a scanned label replaces it
    m_barcode->selectAll();
    m_barcode->setFocus();
}

void ClashCard::store()
{
    const QString barcode = m_barcode->text().trimmed();
    const Problems problems = m_renumber(barcode);
    if (problems.isEmpty()) {
        hide();
        emit renumbered(barcode);
    } else {
        m_problem->setProblem(problemText(problems.first()));
        m_barcode->selectAll();
    }
}

bool ClashCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            store();
            return true;
        }
        if (key == Qt::Key_Escape) {
            hide();
            emit left();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}
