// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circulation/explanation.h"

#include <QList>

#include <functional>

class Message;
class QPushButton;
class QWidget;

/// Asks for a card that explains something, beside a widget.
using AskWhy = std::function<void(const Explanation &why, QWidget *beside)>;

/// What a bar says and why it is so.
struct WhyReason {
    QString about; ///< "Dune"
    Explanation why;
};

/// Puts "Why?" at the end of a bar: it asks at once for one reason, and offers a choice of several. Reasons without
/// explanation are left out; null when nothing is left.
QPushButton *addWhyAction(Message *bar, const QList<WhyReason> &reasons, const AskWhy &ask);
/// Presses the "Why?" of a bar that is shown; false when there is none.
bool pressWhyAction(const Message *bar);
/// Gives a sheet the key of "Why?": it presses the first one below `findings`.
void askWhyByKey(QWidget *sheet, const QWidget *findings);
