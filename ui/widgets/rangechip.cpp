// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rangechip.h"

#include "ui/widgets/dateedit.h"
#include "ui/widgets/formpanel.h"
#include "ui/widgets/popup.h"
#include "ui/widgets/style.h"

#include <QHBoxLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

QString spanText(const QString &from, const QString &to)
{
    if (from == to) {
        return from;
    }
    if (from.isEmpty()) {
        return YearRangeChip::tr("to %1").arg(to);
    }
    if (to.isEmpty()) {
        return YearRangeChip::tr("from %1").arg(from);
    }
    return YearRangeChip::tr("%1 to %2").arg(from, to);
}

QHBoxLayout *addButtons(Popup *popup, QVBoxLayout *layout, QPushButton **apply, QPushButton **clear)
{
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    *clear = makeButton(YearRangeChip::tr("Clear"), ButtonKind::Normal, popup);
    *apply = makeButton(YearRangeChip::tr("Show"), ButtonKind::Primary, popup);
    buttons->addWidget(*clear);
    buttons->addWidget(*apply);
    layout->addLayout(buttons);
    return buttons;
}

std::optional<int> yearIn(const QLineEdit *edit)
{
    bool isNumber = false;
    const int year = edit->text().trimmed().toInt(&isNumber);
    return isNumber ? std::optional<int>(year) : std::nullopt;
}

QString yearText(const std::optional<int> &year)
{
    return year ? QString::number(*year) : QString();
}

} // namespace

YearRangeChip::YearRangeChip(const QString &label, QWidget *parent) : Chip(label, parent)
{
    showState();
}

void YearRangeChip::setRange(const YearRange &range)
{
    YearRange wanted = range;
    if (wanted.from && wanted.to && *wanted.from > *wanted.to) {
        std::swap(wanted.from, wanted.to);
    }
    if (m_range != wanted) {
        m_range = wanted;
        showState();
        emit changed();
    }
}

QString YearRangeChip::valueText() const
{
    return spanText(yearText(m_range.from), yearText(m_range.to));
}

void YearRangeChip::open()
{
    auto *popup = new Popup(this);
    auto *layout = new QVBoxLayout(popup);
    setSpacing(layout, 14, 12);
    auto *form = new FormPanel(FormRow::Placement::Top, popup);
    auto *from = new QLineEdit(yearText(m_range.from), form);
    auto *to = new QLineEdit(yearText(m_range.to), form);
    from->setObjectName(QStringLiteral("yearFrom"));
    to->setObjectName(QStringLiteral("yearTo"));
    for (QLineEdit *edit : {from, to}) {
        edit->setValidator(new QIntValidator(-9999, 9999, edit));
        edit->setMaximumWidth(theme().px(110));
    }
    form->addRowsBeside({new FormRow(FormRow::Placement::Top, tr("From"), from, form),
                         new FormRow(FormRow::Placement::Top, tr("To"), to, form)},
                        {1, 1});
    layout->addWidget(form);
    layout->addWidget(makeLabel(tr("Years before Christ as −399."), TextRole::Small, popup));
    QPushButton *apply = nullptr;
    QPushButton *reset = nullptr;
    addButtons(popup, layout, &apply, &reset);
    const auto take = [this, popup, from, to] {
        setRange({yearIn(from), yearIn(to)});
        popup->close();
    };
    connect(apply, &QPushButton::clicked, popup, take);
    connect(from, &QLineEdit::returnPressed, popup, take);
    connect(to, &QLineEdit::returnPressed, popup, take);
    connect(reset, &QPushButton::clicked, popup, [this, popup] {
        clear();
        popup->close();
    });
    popup->openBelow(from);
}

DateRangeChip::DateRangeChip(const QString &label, QWidget *parent) : Chip(label, parent)
{
    showState();
}

void DateRangeChip::setRange(const DateRange &range)
{
    DateRange wanted = range;
    if (wanted.from.isValid() && wanted.to.isValid() && wanted.from > wanted.to) {
        std::swap(wanted.from, wanted.to);
    }
    if (m_range != wanted) {
        m_range = wanted;
        showState();
        emit changed();
    }
}

void DateRangeChip::addShortcut(const QString &text, const DateRange &range)
{
    m_shortcuts.append({text, range});
}

QString DateRangeChip::valueText() const
{
    for (const Shortcut &shortcut : m_shortcuts) {
        if (shortcut.range == m_range) {
            return shortcut.text;
        }
    }
    const QLocale locale;
    return spanText(m_range.from.isValid() ? locale.toString(m_range.from, QLocale::ShortFormat) : QString(),
                    m_range.to.isValid() ? locale.toString(m_range.to, QLocale::ShortFormat) : QString());
}

void DateRangeChip::open()
{
    auto *popup = new Popup(this);
    auto *layout = new QVBoxLayout(popup);
    setSpacing(layout, 14, 10);
    for (const Shortcut &shortcut : std::as_const(m_shortcuts)) {
        QPushButton *button = makeButton(shortcut.text, ButtonKind::Normal, popup);
        connect(button, &QPushButton::clicked, popup, [this, popup, range = shortcut.range] {
            setRange(range);
            popup->close();
        });
        layout->addWidget(button);
    }
    auto *form = new FormPanel(FormRow::Placement::Top, popup);
    auto *from = new DateEdit(form);
    auto *to = new DateEdit(form);
    from->setObjectName(QStringLiteral("dateFrom"));
    to->setObjectName(QStringLiteral("dateTo"));
    from->setDate(m_range.from);
    to->setDate(m_range.to);
    form->addRow(tr("From"), from);
    form->addRow(tr("To"), to);
    layout->addWidget(form);
    QPushButton *apply = nullptr;
    QPushButton *reset = nullptr;
    addButtons(popup, layout, &apply, &reset);
    connect(apply, &QPushButton::clicked, popup, [this, popup, from, to] {
        if (from->hasAcceptableInput() && to->hasAcceptableInput()) {
            setRange({from->date(), to->date()});
            popup->close();
        }
    });
    connect(reset, &QPushButton::clicked, popup, [this, popup] {
        clear();
        popup->close();
    });
    popup->openBelow(m_shortcuts.isEmpty() ? static_cast<QWidget *>(from) : popup->findChild<QPushButton *>());
}
