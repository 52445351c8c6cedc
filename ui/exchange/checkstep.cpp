// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/checkstep.h"

#include "ui/exchange/celltable.h"
#include "ui/exchange/targetnames.h"
#include "ui/problemtext/problemtext.h"
#include "ui/widgets/segments.h"

#include <QHBoxLayout>
#include <QHash>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <tuple>

namespace {

constexpr int mostSegments = 3;
constexpr int mostRows = 2000;

QString cellOf(const RowRemark &remark)
{
    return remark.value.isEmpty() ? CheckStep::tr("(empty)") : remark.value;
}

Tone toneOf(Weight weight)
{
    switch (weight) {
    case Weight::Kept: return Tone::Ok;
    case Weight::Look: return Tone::Warn;
    case Weight::Refused: break;
    }
    return Tone::Danger;
}

} // namespace

QStringList remarkHeader()
{
    return {CheckStep::tr("Line"), CheckStep::tr("Field"), CheckStep::tr("Value"), CheckStep::tr("Message")};
}

QList<QStringList> remarkRows(const ImportSummary &summary)
{
    QList<QStringList> rows;
    for (const RowRemark &remark : summary.remarks) {
        rows << QStringList{QString::number(remark.line),
                            remark.column.isEmpty() ? remark.problem.field : remark.column, remark.value,
                            problemText(remark.problem)};
    }
    return rows;
}

CheckStep::CheckStep(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    setSpacing(layout, 0, 12);
    m_tileRow = new QWidget(this);
    buildTiles();
    layout->addWidget(m_tileRow);

    m_policies = new QWidget(this);
    auto *policies = new QHBoxLayout(m_policies);
    setSpacing(policies, 0, 14);
    m_existingLabel = makeLabel({}, TextRole::Body, m_policies);
    policies->addWidget(m_existingLabel);
    m_existing = new Segments(m_policies);
    m_existing->setObjectName(QStringLiteral("existing"));
    m_existing->addSegment(tr("Fill empty fields"));
    m_existing->addSegment(tr("Replace all fields"));
    m_existing->addSegment(tr("Skip it"));
    policies->addWidget(m_existing);
    m_copiesLabel = makeLabel(tr("Copies"), TextRole::Body, m_policies);
    policies->addWidget(m_copiesLabel);
    m_copies = new Segments(m_policies);
    m_copies->setObjectName(QStringLiteral("copies"));
    m_copies->addSegment(tr("None"));
    m_copies->addSegment(tr("One each"));
    policies->addWidget(m_copies);
    policies->addStretch(1);
    connect(m_existing, &Segments::currentChanged, this, &CheckStep::policyChanged);
    connect(m_copies, &Segments::currentChanged, this, &CheckStep::policyChanged);
    layout->addWidget(m_policies);

    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("What needs a look"), TextRole::H2, this));
    m_kinds = new Segments(this);
    m_kinds->setObjectName(QStringLiteral("kinds"));
    connect(m_kinds, &Segments::currentChanged, this, &CheckStep::showRows);
    head->addWidget(m_kinds);
    head->addStretch(1);
    QPushButton *save = makeButton(tr("Save list as CSV…"), ButtonKind::Link, this);
    save->setObjectName(QStringLiteral("saveList"));
    connect(save, &QPushButton::clicked, this, &CheckStep::saveListWanted);
    head->addWidget(save);
    layout->addLayout(head);
    m_rows = new CellView(tr("What needs a look"), this);
    m_rows->setObjectName(QStringLiteral("checkRows"));
    layout->addWidget(m_rows, 1);
}

void CheckStep::buildTiles()
{
    auto *layout = new QHBoxLayout(m_tileRow);
    setSpacing(layout, 0, 12);
    const QStringList labels{tr("New"), tr("Update"), tr("Add copies"), tr("Skip"), tr("Refuse")};
    for (const QString &label : labels) {
        Tile tile;
        tile.card = makeCard(m_tileRow);
        auto *words = new QVBoxLayout(tile.card);
        setSpacing(words, 16, 10, 16, 10, 2);
        tile.label = makeLabel(label, TextRole::Small, tile.card);
        tile.number = makeLabel(QStringLiteral("–"), TextRole::Kpi, tile.card);
        tile.number->setObjectName(QStringLiteral("tile%1").arg(m_tiles.size()));
        tile.number->setAccessibleName(label);
        tile.meaning = makeLabel({}, TextRole::Small, tile.card);
        words->addWidget(tile.label);
        words->addWidget(tile.number);
        words->addWidget(tile.meaning);
        layout->addWidget(tile.card, 1);
        m_tiles << tile;
    }
}

void CheckStep::prepare(const ImportRequest &request, bool isLesson, const QString &nextBarcode)
{
    m_request = request;
    m_isLesson = isLesson;
    const bool isBooks = request.mapping.subject == Subject::Books && !isLesson;
    const bool describesCopies = std::any_of(request.mapping.columns.cbegin(), request.mapping.columns.cend(),
                                             [](const ColumnMapping &column) { return isOfCopies(column.target); });
    m_policies->setVisible(!isLesson && request.mapping.subject != Subject::Loans);
    m_existingLabel->setText(isBooks ? tr("A book already here") : tr("A user already here"));
    const QList<QToolButton *> segments = m_copies->findChildren<QToolButton *>();
    segments.value(0)->setText(describesCopies ? tr("As in the file") : tr("None"));
    segments.value(1)->setText(nextBarcode.isEmpty() ? tr("One each") : tr("One each, from %1").arg(nextBarcode));
    m_copiesLabel->setVisible(isBooks);
    m_copies->setVisible(isBooks);
    const QSignalBlocker quiet(m_copies);
    // A book nobody can lend helps nobody: files that say nothing of copies get one for each book.
    m_copies->setCurrent(isBooks && !describesCopies ? 1 : 0);
    m_tiles.at(2).card->setVisible(isBooks || isLesson);
    showMeanings();
}

void CheckStep::showMeanings()
{
    if (m_isLesson) {
        const QStringList meanings{
            tr("users, books, loans, notes"), {}, tr("of a book here"), tr("here already"), tr("not sound")};
        for (int i = 0; i < m_tiles.size(); ++i) {
            m_tiles.at(i).meaning->setText(meanings.at(i));
        }
        return;
    }
    QString newOnes;
    switch (m_request.mapping.subject) {
    case Subject::Books: newOnes = m_copies->current() == 1 ? tr("books, with one copy each") : tr("books"); break;
    case Subject::Users: newOnes = tr("users"); break;
    case Subject::Loans: newOnes = tr("loans"); break;
    }
    const bool isBooks = m_request.mapping.subject == Subject::Books;
    const QStringList meanings{newOnes, isBooks ? tr("same as a book here") : tr("here already"), tr("repeat a book"),
                               tr("nothing new in them"), tr("cannot be read")};
    for (int i = 0; i < m_tiles.size(); ++i) {
        m_tiles.at(i).meaning->setText(meanings.at(i));
    }
}

ExistingPolicy CheckStep::existing() const
{
    switch (m_existing->current()) {
    case 1: return ExistingPolicy::Replace;
    case 2: return ExistingPolicy::Skip;
    default: return ExistingPolicy::FillEmpty;
    }
}

CopiesPolicy CheckStep::copies() const
{
    return m_copies->current() == 1 ? CopiesPolicy::OneEach : CopiesPolicy::AsInFile;
}

void CheckStep::showTile(int tile, qint64 number, const QString &meaning)
{
    m_tiles.at(tile).number->setText(QLocale().toString(number));
    if (!meaning.isEmpty()) {
        m_tiles.at(tile).meaning->setText(meaning);
    }
}

void CheckStep::showSummary(const ImportSummary &summary)
{
    m_summary = summary;
    showMeanings();
    showTile(0, summary.added, {});
    showTile(1, summary.updated, {});
    showTile(2, summary.copies, {});
    showTile(3, summary.skipped, {});
    showTile(4, summary.refused, {});
    if (summary.refused > 0) {
        setTone(m_tiles.at(4).number, Tone::Danger);
    } else {
        setStyleProperty(m_tiles.at(4).number, "tone", QVariant());
    }
    fillSegments();
    showRows();
}

void CheckStep::fillSegments()
{
    QHash<QString, int> count;
    QHash<QString, Weight> weight;
    int refused = 0;
    for (const RowRemark &remark : m_summary.remarks) {
        if (remark.weight == Weight::Refused) {
            ++refused;
        } else {
            ++count[remark.problem.code];
            weight[remark.problem.code] = remark.weight;
        }
    }
    QStringList codes = count.keys();
    // What is worth a look goes before what is only told.
    std::sort(codes.begin(), codes.end(), [&](const QString &a, const QString &b) {
        return std::tuple(weight.value(b), count.value(b), a) < std::tuple(weight.value(a), count.value(a), b);
    });
    m_codes = QStringList(QString()) + codes.mid(0, mostSegments);
    const QSignalBlocker quiet(m_kinds);
    while (m_kinds->count() < m_codes.size()) {
        m_kinds->addSegment({});
    }
    const QList<QToolButton *> segments = m_kinds->findChildren<QToolButton *>();
    for (int i = 0; i < segments.size(); ++i) {
        const bool isUsed = i < m_codes.size();
        segments.at(i)->setVisible(isUsed);
        if (!isUsed) {
            continue;
        }
        RowRemark example;
        for (const RowRemark &remark : std::as_const(m_summary.remarks)) {
            if (remark.problem.code == m_codes.at(i)) {
                example = remark;
                break;
            }
        }
        const int number = i == 0 ? refused : count.value(m_codes.at(i));
        const QString words = i == 0 ? tr("Refused")
                                     : fontMetrics().elidedText(shortRemark(example), Qt::ElideRight, theme().px(140));
        segments.at(i)->setToolTip(i == 0 ? QString() : shortRemark(example));
        segments.at(i)->setText(QStringLiteral("%1 %2").arg(words, QLocale().toString(number)));
    }
    m_kinds->setCurrent(refused == 0 && m_codes.size() > 1 ? 1 : 0);
}

void CheckStep::showRows()
{
    QList<QList<ListCell>> rows;
    const QString code = m_codes.value(m_kinds->current());
    for (const RowRemark &remark : std::as_const(m_summary.remarks)) {
        const bool fits = code.isEmpty() ? remark.weight == Weight::Refused
                                         : remark.problem.code == code && remark.weight != Weight::Refused;
        if (!fits || rows.size() >= mostRows) {
            continue;
        }
        const Tone tone = toneOf(remark.weight);
        rows << QList<ListCell>{{QLocale().toString(remark.line), Tone::Neutral, {}, false, true},
                                {remark.title.isEmpty() ? QStringLiteral("–") : remark.title, Tone::Neutral, {}, true},
                                {remark.column.isEmpty() ? tr("row") : remark.column},
                                {cellOf(remark)},
                                {problemText(remark.problem), tone, toneIcon(tone)}};
    }
    const QString name = m_request.mapping.subject == Subject::Users ? tr("Name") : tr("Title");
    m_rows->setRows({tr("Line"), name, tr("Column"), tr("In the file"), tr("Why")}, rows, {6, 28, 14, 16});
}
