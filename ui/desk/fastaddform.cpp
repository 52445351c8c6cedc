// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/fastaddform.h"

#include "ui/problemtext/problemtext.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/problemlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

FastAddForm::FastAddForm(QWidget *parent)
    : QFrame(parent),
      m_title(new QLineEdit(this)),
      m_author(new QLineEdit(this)),
      m_barcode(new QLineEdit(this)),
      m_type(new QComboBox(this)),
      m_titleRow(new FormRow(FormRow::Placement::Top, tr("Title"), m_title, this)),
      m_authorRow(new FormRow(FormRow::Placement::Top, tr("Author"), m_author, this)),
      m_barcodeRow(new FormRow(FormRow::Placement::Top, tr("Barcode of this copy"), m_barcode, this)),
      m_typeRow(new FormRow(FormRow::Placement::Top, tr("Item type"), m_type, this)),
      m_problem(new ProblemLabel(m_title, this)),
      m_brief(makeButton(QString(), ButtonKind::Link, this)),
      m_add(makeButton(tr("Add and lend") + QStringLiteral("   Ctrl+Enter"), ButtonKind::Primary, this))
{
    setProperty("card", true);
    setObjectName(QStringLiteral("fastAdd"));
    auto *layout = new QVBoxLayout(this);
    setSpacing(layout, 16, 12, 16, 12, 10);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme().px(10));
    head->addWidget(makeLabel(tr("Add and lend"), TextRole::H2, this));
    head->addWidget(new Pill(Tone::Info, tr("brief record"), this));
    head->addStretch(1);
    layout->addLayout(head);
    auto *book = new QHBoxLayout;
    book->setSpacing(theme().px(14));
    book->addWidget(m_titleRow, 2);
    book->addWidget(m_authorRow, 1);
    layout->addLayout(book);
    auto *copy = new QHBoxLayout;
    copy->setSpacing(theme().px(14));
    copy->addWidget(m_barcodeRow, 2);
    copy->addWidget(m_typeRow, 1, Qt::AlignTop);
    layout->addLayout(copy);
    layout->addWidget(m_problem);
    auto *foot = new QHBoxLayout;
    foot->addWidget(makeLabel(tr("One Undo takes all of it back."), TextRole::Small, this));
    foot->addWidget(m_brief);
    foot->addStretch(1);
    foot->addWidget(m_add);
    layout->addLayout(foot);
    m_titleRow->setRequired(true);
    m_barcodeRow->setRequired(true);
    m_barcodeRow->setHint(tr("Next free number; scan a label to replace it"));
    m_title->setObjectName(QStringLiteral("fastTitle"));
    m_author->setObjectName(QStringLiteral("fastAuthor"));
    m_brief->setObjectName(QStringLiteral("briefRecords"));
    m_brief->setFocusPolicy(Qt::TabFocus);
    connect(m_brief, &QPushButton::clicked, this, &FastAddForm::briefWanted);
    m_type->setObjectName(QStringLiteral("fastItemType"));
    m_type->installEventFilter(this);
    m_barcode->setObjectName(QStringLiteral("fastBarcode"));
    m_problem->setObjectName(QStringLiteral("fastProblem"));
    m_add->setObjectName(QStringLiteral("addAndLend"));
    m_add->setAccessibleName(tr("Add and lend"));
    for (QLineEdit *edit : {m_title, m_author, m_barcode}) {
        edit->installEventFilter(this);
    }
    connect(m_add, &QPushButton::clicked, this, &FastAddForm::submit, Qt::QueuedConnection);
    hide();
}

void FastAddForm::setItemTypes(const QList<std::pair<qint64, QString>> &types)
{
    m_type->clear();
    for (const auto &[id, name] : types) {
        m_type->addItem(name, id);
    }
    m_typeRow->setVisible(!types.isEmpty());
}

void FastAddForm::setBriefCount(int count)
{
    m_brief->setText(tr("%n wait(s) to be completed in Books", "brief records", count));
    m_brief->setVisible(count > 0);
}

void FastAddForm::ask(const QString &isbn, const QString &barcode)
{
    clear();
    m_isbn = isbn;
    m_barcode->setText(barcode);
    show();
    m_title->setFocus();
}

void FastAddForm::clear()
{
    for (QLineEdit *edit : {m_title, m_author, m_barcode}) {
        edit->clear();
    }
    m_type->setCurrentIndex(m_type->count() > 0 ? 0 : -1);
    sayProblems({});
    hide();
}

void FastAddForm::sayProblems(const Problems &problems)
{
    QHash<QString, QString> sentences;
    QString rest;
    for (const Problem &problem : problems) {
        const bool isOwn = problem.field == QLatin1String("title") || problem.field == QLatin1String("barcode");
        (isOwn ? sentences[problem.field] : rest) = problemText(problem);
    }
    m_titleRow->setProblem(sentences.value(QStringLiteral("title")));
    m_barcodeRow->setProblem(sentences.value(QStringLiteral("barcode")));
    m_problem->setProblem(rest);
}

void FastAddForm::submit()
{
    emit wanted(
        {.isbn = m_isbn,
         .title = m_title->text(),
         .author = m_author->text(),
         .barcode = m_barcode->text().trimmed(),
         .itemTypeId = m_type->currentIndex() < 0 ? std::nullopt : std::optional(m_type->currentData().toLongLong()),
         .remark = tr("Brief record, added at the Desk")});
}

bool FastAddForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (key->key() == Qt::Key_Escape) {
            emit left();
            return true;
        }
        if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
            submit();
            return true;
        }
        if (isEnter) {
            // A scanner ends with Enter: that must never add anything.
            if (watched == m_barcode) {
                m_type->setFocus();
            } else if (watched != m_type) {
                (watched == m_title ? m_author : m_barcode)->setFocus();
                m_barcode->selectAll();
            }
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}
