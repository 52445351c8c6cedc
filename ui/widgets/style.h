// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

class QAbstractButton;
class QFrame;
class QLabel;
class QLayout;
class QPushButton;
class QToolButton;
class QWidget;

/// Which of the styles of carrel.qss a button has.
enum class ButtonKind { Normal, Primary, Danger, Flat, Link };

/// What a message, pill or sentence says by its colour; the words must say it too.
enum class Tone { Neutral, Info, Ok, Warn, Danger };

/// The colour of words in a tone, and the soft ground below them.
Colour toneColour(Tone tone);
Colour toneSoftColour(Tone tone);
/// The icon that goes with a tone.
QString toneIcon(Tone tone);

/// Lets the style sheet look at a widget again after one of its properties changed.
void restyle(QWidget *widget);
/// Sets a property that the style sheet selects by, and restyles when it is another value than before.
void setStyleProperty(QWidget *widget, const char *name, const QVariant &value);

void setKind(QAbstractButton *button, ButtonKind kind);
QPushButton *makeButton(const QString &text, ButtonKind kind = ButtonKind::Normal, QWidget *parent = nullptr);
/// A flat button that shows only an icon: `name` is its accessible name and its tool tip.
QToolButton *makeIconButton(const QString &icon, const QString &name, QWidget *parent = nullptr);

void setTextRole(QLabel *label, TextRole role);
/// Secondary grey, or the colour of a tone.
void setTone(QLabel *label, Tone tone);
QLabel *makeLabel(const QString &text, TextRole role = TextRole::Body, QWidget *parent = nullptr);

/// A hairline between parts.
QFrame *makeLine(Qt::Orientation orientation, QWidget *parent = nullptr);
/// A white ground with a border and round corners.
QFrame *makeCard(QWidget *parent = nullptr);

/// Takes everything out of a layout. The widgets are gone from the screen at once and deleted when the event loop comes
/// round, so that one of them may have asked for it.
void emptyLayout(QLayout *layout);
/// Margins and gap of a layout in one line, scaled with the text.
void setSpacing(QLayout *layout, int margin, int gap);
void setSpacing(QLayout *layout, int left, int top, int right, int bottom, int gap);
