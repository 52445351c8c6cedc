// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/style.h"

#include <QFrame>

class ElideLabel;
class QBoxLayout;
class QLabel;

/// A figure before and after: 3 574 › 3 531. A large sum in a narrow tile gets a smaller letter, then a line of its
/// own; it is never cut.
class TrialTile : public QFrame
{
    Q_OBJECT

public:
    explicit TrialTile(const QString &heading, QWidget *parent = nullptr);

    void showFigures(const QString &before, const QString &after, const QString &note, Tone tone);
    QLabel *after() const { return m_after; }
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    int lineWidth(TextRole role) const;

    QBoxLayout *m_line;
    QLabel *m_before;
    QLabel *m_arrow;
    QLabel *m_after;
    ElideLabel *m_note;
    TextRole m_role = TextRole::Kpi;
};
