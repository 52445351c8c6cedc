// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/columnstep.h"

#include "models/exchange/cell.h"
#include "ui/exchange/celltable.h"
#include "ui/exchange/targetnames.h"
#include "ui/problemtext/problemtext.h"
#include "ui/widgets/elidelabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/segments.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>

namespace {

QString yearText(std::optional<int> year)
{
    if (!year) {
        return QStringLiteral("–");
    }
    return *year < 0 ? ColumnStep::tr("%1 BC").arg(-*year) : QString::number(*year);
}

ListCell remarkCell(const PreviewRow &row)
{
    if (row.remarks.isEmpty()) {
        return {};
    }
    const RowRemark &remark = row.remarks.constFirst();
    switch (remark.weight) {
    case Weight::Kept: return {shortRemark(remark), Tone::Ok, toneIcon(Tone::Ok)};
    case Weight::Look: return {shortRemark(remark), Tone::Warn, toneIcon(Tone::Warn)};
    case Weight::Refused: break;
    }
    return {shortRemark(remark), Tone::Danger, toneIcon(Tone::Danger)};
}

/// Which column of the list on the right shows a target; -1 when none does.
int shownColumn(Target target)
{
    switch (target) {
    case Target::Title:
    case Target::Name:
    case Target::GivenName:
    case Target::FamilyName:
    case Target::LoanBarcode: return 1;
    case Target::Authors:
    case Target::CardNumber:
    case Target::LoanCard: return 2;
    case Target::Year:
    case Target::DateOfBirth:
    case Target::LoanedOn: return 3;
    default: return -1;
    }
}

} // namespace

ColumnStep::ColumnStep(QWidget *parent) : QWidget(parent)
{
    build();
}

void ColumnStep::build()
{
    auto *layout = new QHBoxLayout(this);
    setSpacing(layout, 0, 18);
    auto *left = new QVBoxLayout;
    setSpacing(left, 0, 10);
    auto *leftHead = new QHBoxLayout;
    leftHead->addWidget(makeLabel(tr("Columns of the file"), TextRole::H2, this), 1);
    QPushButton *load = makeButton(tr("Load mapping…"), ButtonKind::Normal, this);
    load->setObjectName(QStringLiteral("loadMapping"));
    connect(load, &QPushButton::clicked, this, &ColumnStep::loadWanted);
    leftHead->addWidget(load);
    left->addLayout(leftHead);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_list = makeCard();
    m_columns = new QVBoxLayout(m_list);
    setSpacing(m_columns, 12, 8, 12, 8, 6);
    scroll->setWidget(m_list);
    left->addWidget(scroll, 1);
    layout->addLayout(left, 3);

    auto *right = new QVBoxLayout;
    setSpacing(right, 0, 10);
    auto *rightHead = new QHBoxLayout;
    m_heading = makeLabel({}, TextRole::H2, this);
    rightHead->addWidget(m_heading, 1);
    m_which = new Segments(this);
    m_which->setObjectName(QStringLiteral("whichRows"));
    m_which->addSegment(tr("All rows"));
    m_which->addSegment(tr("With a remark"));
    connect(m_which, &Segments::currentChanged, this, &ColumnStep::showRows);
    rightHead->addWidget(m_which);
    right->addLayout(rightHead);
    m_message = new Message(this);
    right->addWidget(m_message);
    m_progress = new ProgressLine(this);
    right->addWidget(m_progress);
    m_rows = new CellView(tr("How the rows will look"), this);
    m_rows->setObjectName(QStringLiteral("previewRows"));
    connect(m_rows, &CellView::currentRowChanged, this, &ColumnStep::explain);
    right->addWidget(m_rows, 1);
    auto *well = new QFrame(this);
    well->setProperty("well", true);
    auto *words = new QVBoxLayout(well);
    setSpacing(words, 12, 8, 12, 8, 4);
    m_wellTitle = makeLabel({}, TextRole::Name, well);
    m_wellText = makeLabel({}, TextRole::Small, well);
    m_wellText->setObjectName(QStringLiteral("remarkText"));
    m_wellText->setWordWrap(true);
    words->addWidget(m_wellTitle);
    words->addWidget(m_wellText);
    well->setMinimumHeight(theme().px(72));
    right->addWidget(well);
    layout->addLayout(right, 5);
}

void ColumnStep::setTable(const TableDescription &table, const Mapping &mapping)
{
    m_table = table;
    m_isUnfolded = false;
    switch (mapping.subject) {
    case Subject::Books: m_heading->setText(tr("How the books will look")); break;
    case Subject::Users: m_heading->setText(tr("How the users will look")); break;
    case Subject::Loans: m_heading->setText(tr("How the loans will look")); break;
    }
    setMapping(mapping);
}

void ColumnStep::setMapping(const Mapping &mapping)
{
    m_mapping = mapping;
    while (QLayoutItem *item = m_columns->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int folded = 0;
    for (int i = 0; i < m_mapping.columns.size(); ++i) {
        const ColumnMapping &column = m_mapping.columns.at(i);
        const bool isOff = column.target == Target::None && column.doubt.code.isEmpty();
        const bool fold = isOff && !m_isUnfolded && m_mapping.columns.size() > 10;
        folded += fold ? 1 : 0;
        addColumn(i, fold);
    }
    if (folded > 0) {
        QPushButton *more =
            makeButton(tr("Show %Ln more column(s), none imported", nullptr, folded), ButtonKind::Link, m_list);
        more->setObjectName(QStringLiteral("moreColumns"));
        connect(more, &QPushButton::clicked, this, [this] {
            m_isUnfolded = true;
            for (QWidget *row : m_list->findChildren<QWidget *>(QStringLiteral("columnRow"))) {
                row->show();
            }
            if (auto *button = qobject_cast<QWidget *>(sender())) {
                button->hide();
            }
        });
        m_columns->addWidget(more, 0, Qt::AlignLeft);
    }
    m_columns->addStretch();
}

void ColumnStep::addColumn(int index, bool isFolded)
{
    const ColumnMapping &column = m_mapping.columns.at(index);
    auto *row = new QWidget(m_list);
    row->setObjectName(QStringLiteral("columnRow"));
    auto *layout = new QHBoxLayout(row);
    setSpacing(layout, 0, 8);
    auto *words = new QVBoxLayout;
    setSpacing(words, 0, 0);
    const QString shown = m_table.format.hasHeader ? column.column : tr("Column %1").arg(column.column);
    auto *name = new ElideLabel(shown.isEmpty() ? tr("(no name)") : shown, row);
    setTextRole(name, column.target == Target::None ? TextRole::Body : TextRole::Name);
    if (column.target == Target::None) {
        setTone(name, Tone::Neutral);
    }
    words->addWidget(name);
    QString sample;
    for (const CsvRow &first : m_table.firstRows) {
        sample = cellText(first.cells.value(index)).simplified().left(80);
        if (!sample.isEmpty()) {
            break;
        }
    }
    auto *below = new ElideLabel(column.doubt.code.isEmpty() ? sample : problemText(column.doubt), row);
    setTextRole(below, TextRole::Small);
    if (!column.doubt.code.isEmpty()) {
        setTone(below, Tone::Warn);
        below->setToolTip(sample);
    }
    words->addWidget(below);
    layout->addLayout(words, 1);
    auto *arrow = new QLabel(row);
    arrow->setPixmap(themedIcon(QStringLiteral("arrow"), column.target == Target::None ? Colour::Text2 : Colour::Accent)
                         .pixmap(theme().px(16)));
    layout->addWidget(arrow);
    auto *combo = new QComboBox(row);
    combo->setObjectName(QStringLiteral("target%1").arg(index));
    combo->setAccessibleName(shown);
    // A combo box calls itself by its present text: the arrow before it carries the column's name.
    arrow->setAccessibleName(shown);
    arrow->setBuddy(combo);
    combo->setFixedWidth(theme().px(168));
    combo->installEventFilter(this);
    combo->setProperty("column", index);
    const QList<ColumnMapping> choices = mappingChoices(m_mapping.subject);
    for (int i = 0; i < choices.size(); ++i) {
        ColumnMapping choice = choices.at(i);
        combo->addItem(mappingLabel(choice), i);
        if (choice.target == column.target && choice.separator == column.separator
            && choice.dateOrder == column.dateOrder) {
            combo->setCurrentIndex(i);
        }
    }
    if (choices.value(combo->currentIndex()).target != column.target) {
        combo->insertItem(1, mappingLabel(column), -1);
        combo->setCurrentIndex(1);
    }
    connect(combo, &QComboBox::activated, this, [this, index, combo, choices, column] {
        const int at = combo->currentData().toInt();
        choose(index, at < 0 ? column : choices.at(at));
    });
    layout->addWidget(combo);
    row->setVisible(!isFolded);
    m_columns->addWidget(row);
}

void ColumnStep::choose(int index, const ColumnMapping &choice)
{
    Mapping mapping = m_mapping;
    ColumnMapping &column = mapping.columns[index];
    column.target = choice.target;
    column.separator = choice.separator;
    column.dateOrder = choice.dateOrder;
    column.doubt = {};
    // A target taken over from another column leaves that one without.
    for (int i = 0; i < mapping.columns.size(); ++i) {
        if (i != index && choice.target != Target::None && mapping.columns.at(i).target == choice.target
            && !takesSeveralColumns(choice.target)) {
            mapping.columns[i].target = Target::None;
        }
    }
    const bool hadFocus = findChild<QComboBox *>(QStringLiteral("target%1").arg(index))->hasFocus();
    // The combo that was used is rebuilt with the others: not while it still speaks.
    QMetaObject::invokeMethod(
        this,
        [this, mapping, index, hadFocus] {
            setMapping(mapping);
            if (auto *combo = findChild<QComboBox *>(QStringLiteral("target%1").arg(index)); combo && hadFocus) {
                combo->setFocus();
            }
            emit mappingChanged();
        },
        Qt::QueuedConnection);
}

bool ColumnStep::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::FocusIn) {
        highlight(watched->property("column").toInt());
    } else if (event->type() == QEvent::Leave || event->type() == QEvent::FocusOut) {
        m_rows->rows().setHighlighted(-1);
    } else if (event->type() == QEvent::Wheel) {
        // Scrolling the list must not change what a column becomes.
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ColumnStep::highlight(int column)
{
    m_rows->rows().setHighlighted(shownColumn(m_mapping.columns.value(column).target));
}

void ColumnStep::showPreview(const Preview &preview)
{
    m_preview = preview;
    if (auto *button = m_which->findChildren<QToolButton *>().value(1)) {
        button->setText(tr("%Ln with a remark", nullptr, static_cast<int>(preview.withRemark)));
    }
    showRows();
}

void ColumnStep::showRows()
{
    const QList<PreviewRow> &list = m_which->current() == 1 ? m_preview.remarked : m_preview.first;
    QList<QList<ListCell>> rows;
    for (const PreviewRow &row : list) {
        const auto dash = [](const QString &text) { return text.isEmpty() ? QStringLiteral("–") : text; };
        QString third = yearText(row.year);
        if (m_mapping.subject != Subject::Books) {
            third = dash(row.day.isValid() ? QLocale().toString(row.day, QLocale::ShortFormat) : QString());
        }
        rows << QList<ListCell>{{QLocale().toString(row.line), Tone::Neutral, {}, false, true},
                                {dash(row.name), Tone::Neutral, {}, true},
                                {dash(row.second)},
                                {third, Tone::Neutral, {}, false, m_mapping.subject == Subject::Books},
                                remarkCell(row)};
    }
    QStringList header;
    switch (m_mapping.subject) {
    case Subject::Books: header = {tr("Line"), tr("Title"), tr("Authors"), tr("Year"), tr("Remark")}; break;
    case Subject::Users: header = {tr("Line"), tr("Name"), tr("Card"), tr("Born"), tr("Remark")}; break;
    case Subject::Loans: header = {tr("Line"), tr("Barcode"), tr("Card"), tr("Lent"), tr("Remark")}; break;
    }
    m_rows->setRows(header, rows, {6, 14, 10, 7});
    if (!rows.isEmpty()) {
        m_rows->selectRow(0);
    }
    explain(rows.isEmpty() ? -1 : 0);
}

void ColumnStep::explain(int row)
{
    const QList<PreviewRow> &list = m_which->current() == 1 ? m_preview.remarked : m_preview.first;
    m_wellTitle->clear();
    m_wellText->clear();
    if (row < 0 || row >= list.size()) {
        return;
    }
    const PreviewRow &shown = list.at(row);
    QString title = tr("Line %1").arg(QLocale().toString(shown.line));
    QStringList sentences;
    for (const RowRemark &remark : shown.remarks) {
        if (sentences.isEmpty() && !remark.column.isEmpty()) {
            title += QStringLiteral("  ·  ") + remark.column + QLatin1Char(' ') + remark.value.left(60);
        }
        sentences << problemText(remark.problem);
    }
    m_wellTitle->setText(title);
    m_wellText->setText(sentences.isEmpty() ? tr("Nothing to remark.") : sentences.join(QLatin1Char(' ')));
}

void ColumnStep::showProblem(const QString &sentence)
{
    if (sentence.isEmpty()) {
        m_message->clear();
    } else {
        m_message->say(Tone::Danger, sentence);
    }
}
