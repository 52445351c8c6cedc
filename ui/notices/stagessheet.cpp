// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/stagessheet.h"

#include "ui/notices/noticewords.h"
#include "ui/problemtext/problemtext.h"
#include "ui/widgets/message.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace {

constexpr int fieldWidth = 92;

QList<NoticeKind> editableKinds()
{
    return {NoticeKind::DueSoon, NoticeKind::Reminder, NoticeKind::Second, NoticeKind::Bill,
            NoticeKind::MembershipEnds};
}

QString textOf(std::optional<int> days, const QString &off)
{
    return days ? QString::number(*days) : off;
}

} // namespace

StagesSheet::StagesSheet(NoticeTextService &texts, const QList<Category> &categories, QWidget *parent)
    : Sheet(tr("Stages per category"), Width::Window, parent),
      m_texts(texts)
{
    setObjectName(QStringLiteral("stagesSheet"));
    if (const Result<StageSet> stages = m_texts.stages()) {
        m_stages = *stages;
    }
    QLabel *hint = makeLabel(tr("Days before or after the due day. Leave a field empty to use the days of the first "
                                "line; write “off” to send nothing."),
                             TextRole::Small, this);
    hint->setWordWrap(true);
    body()->addWidget(hint);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme().px(12));
    grid->setVerticalSpacing(theme().px(8));
    const QList<NoticeKind> kinds = editableKinds();
    for (int column = 0; column < kinds.size(); ++column) {
        const bool isBefore = kinds.at(column) == NoticeKind::DueSoon || kinds.at(column) == NoticeKind::MembershipEnds;
        auto *heading = makeLabel(noticetext::kind(kinds.at(column)) + QLatin1Char('\n')
                                      + (isBefore ? tr("days before") : tr("days late")),
                                  TextRole::Caption, this);
        grid->addWidget(heading, 0, column + 1);
    }
    QList<Category> lines{{0, tr("Any category")}};
    lines << categories;
    for (int row = 0; row < lines.size(); ++row) {
        const Category &line = lines.at(row);
        grid->addWidget(makeLabel(line.name, row == 0 ? TextRole::Name : TextRole::Body, this), row + 1, 0);
        const std::optional<qint64> categoryId = line.id == 0 ? std::nullopt : std::optional(line.id);
        for (int column = 0; column < kinds.size(); ++column) {
            const NoticeKind kind = kinds.at(column);
            auto *edit = new QLineEdit(this);
            edit->setFixedWidth(theme().px(fieldWidth));
            edit->setAccessibleName(tr("%1, %2").arg(line.name, noticetext::kind(kind)));
            edit->setObjectName(QStringLiteral("stage-%1-%2").arg(line.id).arg(toStored(kind)));
            const bool isOwn = m_stages.isSet(kind, categoryId) || row == 0;
            edit->setText(isOwn ? textOf(m_stages.days(kind, categoryId), tr("off")) : QString());
            grid->addWidget(edit, row + 1, column + 1);
            m_cells << Cell{categoryId, kind, edit, edit->text()};
            connect(edit, &QLineEdit::textEdited, this, [this] {
                setDirty(true);
                showInherited();
            });
        }
    }
    grid->setColumnStretch(0, 1);
    body()->addLayout(grid);
    addPrimary(tr("Save"));
    showInherited();
}

void StagesSheet::showInherited()
{
    for (const Cell &cell : std::as_const(m_cells)) {
        for (const Cell &other : std::as_const(m_cells)) {
            if (cell.categoryId && !other.categoryId && other.kind == cell.kind) {
                cell.edit->setPlaceholderText(other.edit->text());
            }
        }
    }
}

void StagesSheet::save()
{
    QList<StageRow> set;
    QList<StageRow> inherited;
    for (const Cell &cell : std::as_const(m_cells)) {
        const QString text = cell.edit->text().trimmed();
        if (text == cell.before) {
            continue;
        }
        if (text.isEmpty()) {
            inherited << StageRow{cell.categoryId, cell.kind, {}};
            continue;
        }
        bool isNumber = false;
        const int days = text.toInt(&isNumber);
        const bool isOff = text.compare(tr("off"), Qt::CaseInsensitive) == 0 || text == QLatin1String("-")
            || text == QStringLiteral("–");
        if (!isNumber && !isOff) {
            message()->say(Tone::Danger, problemText(Problem{{}, QStringLiteral("notice.daysOutOfRange"), {}}));
            cell.edit->setFocus();
            cell.edit->selectAll();
            return;
        }
        set << StageRow{cell.categoryId, cell.kind, isNumber ? std::optional(days) : std::nullopt};
    }
    if (!set.isEmpty() || !inherited.isEmpty()) {
        const Result<void> stored = m_texts.changeStages(set, inherited);
        if (!stored) {
            message()->say(Tone::Danger, problemText(stored.problems()));
            return;
        }
        emit saved();
    }
    accept();
}
