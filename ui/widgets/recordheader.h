// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

class RecordView;

/// The heading line of a grid, painted by itself: style sheets keep room for an arrow and push headings of numbers
/// out of line with their cells.
class RecordHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit RecordHeader(RecordView *view);
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void paintEvent(QPaintEvent *event) override;
    QSize sectionSizeFromContents(int section) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    RecordView *m_view;
    int m_furtherSection = -1; ///< pressed with Shift
};
