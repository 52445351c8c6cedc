// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/holdcard.h"

#include "ui/printing/shelfslip.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPrinter>
#include <QPrinterInfo>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

/// As its width asks for; in a scroll area it would give way.
constexpr int slipHeight = 173;

} // namespace

HoldCard::HoldCard(const QTimeZone &zone, QWidget *parent)
    : QFrame(parent),
      m_zone(zone),
      m_slip(new ShelfSlipPreview(this)),
      m_print(makeButton(tr("Print now"), ButtonKind::Link, this)),
      m_state(new Pill(this)),
      m_printer(makeLabel({}, TextRole::Small, this)),
      m_facts(new QVBoxLayout)
{
    setObjectName(QStringLiteral("holdCard"));
    setProperty("card", true);
    auto *layout = new QVBoxLayout(this);
    setSpacing(layout, 16, 12, 16, 12, 8);
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Hold slip"), TextRole::H2, this), 1);
    head->addWidget(m_state);
    layout->addLayout(head);
    layout->addWidget(m_slip);
    auto *row = new QHBoxLayout;
    row->addWidget(m_print);
    row->addStretch(1);
    row->addWidget(m_printer);
    layout->addLayout(row);
    layout->addWidget(makeLabel(tr("This hold"), TextRole::H2, this));
    m_facts->setSpacing(theme().px(4));
    layout->addLayout(m_facts);
    m_slip->setMinimumHeight(theme().px(slipHeight));
    m_print->setObjectName(QStringLiteral("printHoldSlip"));
    m_print->setFocusPolicy(Qt::NoFocus); // the scan field keeps it
    connect(m_print, &QPushButton::clicked, this, &HoldCard::print);
    hide();
}

void HoldCard::showHold(const std::optional<TrapOffer> &hold, const QDateTime &now, State state)
{
    setVisible(hold.has_value());
    if (!hold) {
        return;
    }
    const QString day = QStringLiteral("ddd d MMM");
    ShelfSlip slip;
    slip.caption = tr("Hold shelf").toUpper();
    slip.letter = hold->shelf();
    slip.name = hold->shelfName;
    slip.title = hold->title;
    slip.detail = hold->authors.isEmpty() ? hold->barcode : hold->authors + QStringLiteral("  ·  ") + hold->barcode;
    slip.strong = hold->pickupByOn.isValid()
        ? tr("Collect by %1").arg(QLocale().toString(hold->pickupByOn, QStringLiteral("ddd d MMM yyyy")))
        : QString();
    // Only the end of the card: slips lie open on a shelf.
    slip.foot = tr("Card …%1  ·  caught %2")
                    .arg(hold->cardNumber.right(4),
                         QLocale().toString(now.toTimeZone(m_zone), QStringLiteral("ddd d MMM, hh:mm")));
    slip.isRightToLeft = isRightToLeft();
    m_slip->setSlip(slip);
    const QPrinterInfo printer = QPrinterInfo::defaultPrinter();
    m_print->setVisible(!printer.isNull());
    const bool isProposed = state == State::Proposed;
    m_state->setVisible(isProposed);
    m_state->set(Tone::Neutral, printer.isNull() ? tr("Enter confirms") : tr("prints on Enter"));
    m_printer->setText(printer.isNull() ? tr("No printer: note it by hand") : printer.description());
    emptyLayout(m_facts);
    addFact(tr("Waiting since"), QLocale().toString(hold->placedAt.toTimeZone(m_zone).date(), day));
    if (hold->copiesWanted > 1) {
        addFact(tr("Set"), tr("%1 of %2 caught").arg(hold->caught).arg(hold->copiesWanted));
    }
    addFact(tr("Place"), tr("%1 of %2", "place in a queue").arg(hold->place).arg(hold->waiting));
    addFact(tr("Then"), hold->nextName.isEmpty() ? tr("nobody") : hold->nextName);
}

void HoldCard::addFact(const QString &label, const QString &value)
{
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    setSpacing(layout, 0, 8);
    layout->addWidget(makeLabel(label, TextRole::Small, line));
    layout->addStretch(1);
    layout->addWidget(makeLabel(value, TextRole::Body, line));
    m_facts->addWidget(line);
}

bool HoldCard::print()
{
    const QPrinterInfo info = QPrinterInfo::defaultPrinter();
    if (info.isNull()) {
        return false;
    }
    QPrinter printer(info, QPrinter::HighResolution);
    paper::printShelfSlips(printer, {m_slip->slip()});
    return true;
}
