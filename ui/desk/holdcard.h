// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circulation/hold.h"

#include <QFrame>
#include <QTimeZone>

class Pill;
class QLabel;
class QPushButton;
class QVBoxLayout;
class ShelfSlipPreview;

/// Beside the scan field after a return: the slip that goes into the book, and the hold it is for.
class HoldCard : public QFrame
{
    Q_OBJECT

public:
    explicit HoldCard(const QTimeZone &zone, QWidget *parent = nullptr);

    enum class State { Proposed, Caught };
    /// Nothing hides the card.
    void showHold(const std::optional<TrapOffer> &hold, const QDateTime &now, State state = State::Caught);
    /// Prints the slip when the computer has a printer; says whether it did.
    bool print();

private:
    void addFact(const QString &label, const QString &value);

    QTimeZone m_zone;
    ShelfSlipPreview *m_slip;
    QPushButton *m_print;
    Pill *m_state;
    QLabel *m_printer;
    QVBoxLayout *m_facts;
};
