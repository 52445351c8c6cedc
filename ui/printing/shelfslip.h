// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>
#include <QString>
#include <QWidget>

class QPainter;
class QPrinter;

/// A slip that goes into a book: a large letter for the shelf, a name, what it is and until when.
struct ShelfSlip {
    QString caption = {}; ///< "HOLD SHELF"
    QString letter = {};
    QString name = {};
    QString title = {};
    QString detail = {};
    QString strong = {}; ///< "Collect by Fri 27 Nov 2026"
    QString foot = {};
    bool isRightToLeft = false;
};

namespace paper {

/// Paints a slip in black on white into a rectangle 80 wide and 50 high, or anything of that shape.
void paintShelfSlip(QPainter &painter, const QRectF &rect, const ShelfSlip &slip);
/// Prints slips one under the other on the paper of a receipt printer, or several to a sheet.
void printShelfSlips(QPrinter &printer, const QList<ShelfSlip> &slips);

} // namespace paper

/// A slip as it will be printed.
class ShelfSlipPreview : public QWidget
{
    Q_OBJECT

public:
    explicit ShelfSlipPreview(QWidget *parent = nullptr);

    void setSlip(const ShelfSlip &slip);
    const ShelfSlip &slip() const { return m_slip; }
    QSize sizeHint() const override;
    int heightForWidth(int width) const override { return width * 50 / 80; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ShelfSlip m_slip;
};
