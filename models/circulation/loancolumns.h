// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/column.h"
#include "models/tables/filter.h"

#include <QDate>

class Clock;
class Dialect;

/// What the tables of loans have in common; `t` is the loan, `c` its copy, `b` its book, `u` its user.
namespace loancolumns {

const QString &joinCopy();
const QString &joinBook();
const QString &joinUser();

/// The way from loans to their copies, to the titles of these, and to a field of a user that `link` names.
RecordLink linkToCopy();
SortPath titlePath();
SortPath userPath(const QString &field, const QString &link);

/// A day in few letters: its year only when it is another one.
QString shortDay(const QDate &day, const QDate &today, bool withWeekday);

Column due(const Clock &clock);
/// How late a loan is; `value` is SQL of the day it was due, nothing once it is back.
Column late(const Clock &clock, const QString &value);

/// The loans whose title, user, card or barcode has words that begin like the typed ones.
void addWords(TableFilter &filter, const Dialect &dialect, const QString &typed);

} // namespace loancolumns

/// How late a loan is in words, and how loud: up to three days plain, up to fourteen amber, then red.
Badge lateBadge(QDate dueOn, bool isOpen, QDate day);
