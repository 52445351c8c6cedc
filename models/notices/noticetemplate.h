// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

/// The words a template may name in braces: `{name}`. Some stand for one loan and only between `{each loan}` and
/// `{end}`.
const QStringList &noticePlaceholders();
/// Those of them that belong to one loan.
const QStringList &loanPlaceholders();

/// What stands for the placeholders of one notice.
struct NoticeValues {
    QHash<QString, QString> values = {};
    QList<QHash<QString, QString>> loans = {}; ///< in the order in which `{each loan}` goes through them
};

/// One line of a written notice. A row of the list has several cells where placeholders stood side by side.
struct NoticeLine {
    QStringList cells = {};
    bool isRow = false; ///< stood between `{each loan}` and `{end}`

    friend bool operator==(const NoticeLine &, const NoticeLine &) = default;
};

/// A notice with everything filled in.
struct NoticeText {
    QString subject = {};
    QList<NoticeLine> lines = {};

    /// For e-mail: rows as lines with a middle dot between their cells.
    QString plain() const;
};

/// A `{…}` in a template: where it stands, and whether it means something.
struct TemplateMark {
    qsizetype start = 0;
    qsizetype length = 0;
    QString name = {}; ///< what stands between the braces
    bool isKnown = true;
};

/// Everything in braces, in order; for colouring and for the check.
QList<TemplateMark> marksIn(const QString &text);
/// What is wrong with a template. Problems: `notice.placeholderUnknown` (name, nearest one or empty),
/// `notice.loanOutside` (name), `notice.blockNotClosed` (block), `notice.endWithoutBlock`, `notice.eachInEach`.
Problems checkTemplate(const QString &text);
/// Fills a template that was checked; what is unknown stays as it stands.
NoticeText fillTemplate(const QString &subject, const QString &body, const NoticeValues &values);
