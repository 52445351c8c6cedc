// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/returnbar.h"

#include "ui/desk/desktexts.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

ReturnBar::ReturnBar(bool mayAdjust, QWidget *parent)
    : QWidget(parent),
      m_isToday(new ToggleChip(tr("Today"), this)),
      m_bookDrop(new ToggleChip(tr("Book drop"), this)),
      m_otherBox(new QWidget(this)),
      m_other(new DateEdit(m_otherBox)),
      m_noFine(new ToggleChip(tr("No fine"), this))
{
    setObjectName(QStringLiteral("returnBar"));
    auto *layout = new FlowLayout(8, this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeLabel(tr("Return as of"), TextRole::Small, this));
    layout->addWidget(m_isToday);
    layout->addWidget(m_bookDrop);
    auto *other = new QHBoxLayout(m_otherBox);
    setSpacing(other, 0, 6);
    QLabel *label = makeLabel(tr("Other day"), TextRole::Small, m_otherBox);
    label->setBuddy(m_other);
    other->addWidget(label);
    other->addWidget(m_other);
    m_other->setFixedWidth(theme().px(150));
    layout->addWidget(m_otherBox);
    layout->addWidget(m_noFine);
    m_isToday->setObjectName(QStringLiteral("returnToday"));
    m_bookDrop->setObjectName(QStringLiteral("bookDrop"));
    m_other->setObjectName(QStringLiteral("returnDay"));
    m_noFine->setObjectName(QStringLiteral("noFine"));
    m_otherBox->setVisible(mayAdjust);
    m_noFine->setVisible(mayAdjust);
    connect(m_isToday, &Chip::changed, this,
            [this] { choose({.effectiveOn = {}, .isBookDrop = false, .noFine = m_options.noFine}); });
    connect(m_bookDrop, &Chip::changed, this,
            [this] { choose({.effectiveOn = {}, .isBookDrop = m_bookDrop->isActive(), .noFine = m_options.noFine}); });
    connect(m_other, &DateEdit::dateChanged, this, [this](const QDate &day) {
        // While it is typed the field is left as it is.
        if (day.isValid() && day <= m_today) {
            m_options = {
                .effectiveOn = day == m_today ? QDate() : day, .isBookDrop = false, .noFine = m_options.noFine};
            showChips();
            emit optionsChanged(m_options);
        }
    });
    connect(m_other, &QLineEdit::returnPressed, this, [this] {
        const QString typed = m_other->text().trimmed();
        if (!typed.isEmpty() && !m_other->date().isValid()) {
            showOptions(m_options);
            emit scanned(typed);
        } else {
            emit settled();
        }
    });
    connect(m_noFine, &Chip::changed, this, [this] {
        ReturnOptions options = m_options;
        options.noFine = m_noFine->isActive();
        choose(options);
    });
    showOptions({});
}

void ReturnBar::setDays(const QDate &today, const QDate &bookDropDay)
{
    m_today = today;
    m_bookDropDay = bookDropDay;
    m_other->setBase(today);
    m_bookDrop->setLabel(tr("Book drop: %1").arg(deskDay(bookDropDay)));
}

void ReturnBar::showOptions(const ReturnOptions &options)
{
    m_options = options;
    const QSignalBlocker other(m_other);
    m_other->setDate(options.effectiveOn);
    showChips();
}

void ReturnBar::showChips()
{
    const QSignalBlocker today(m_isToday);
    const QSignalBlocker box(m_bookDrop);
    const QSignalBlocker fine(m_noFine);
    m_isToday->setOn(!m_options.isBookDrop && !m_options.effectiveOn.isValid());
    m_bookDrop->setOn(m_options.isBookDrop);
    m_noFine->setOn(m_options.noFine);
}

void ReturnBar::choose(const ReturnOptions &options)
{
    showOptions(options);
    emit optionsChanged(options);
    emit settled();
}
