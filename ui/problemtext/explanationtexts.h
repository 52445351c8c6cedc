// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// The words of one step of an explanation.
struct StepWords {
    QString text;
    QString note = {}; ///< smaller, below: the setting that was used
};

/// A step's sentence by its code, and the one of its code with "Note" behind it, where there is one.
StepWords stepWords(const QString &code, const QStringList &arguments);
/// The columns of a line below a step; its sentence separates them by tabs.
QStringList detailWords(const QString &code, const QStringList &arguments);
/// A stored value as a person reads it. Kinds: day, moment, money, days, hours, number; others stay as they are.
QString storedValueText(const QString &kind, const QString &value);
