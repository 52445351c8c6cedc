// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/style.h"

#include <QFrame>

class QVBoxLayout;
struct OpenMatter;

/// A card of lines about kinds of data: what, how many, what becomes of it.
class DataList : public QFrame
{
    Q_OBJECT

public:
    explicit DataList(QWidget *parent = nullptr);

    /// `count` below 0 shows a dash.
    void add(const QString &what, int count, const QString &fate, const QString &pill, Tone tone);
    /// Something that is still open, with the way to it; null when there is none.
    QPushButton *addOpen(const OpenMatter &matter, const QString &currency);

private:
    void addLine();

    QVBoxLayout *m_layout;
};
