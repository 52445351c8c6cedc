// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QPagedPaintDevice;
class QPainter;

/// A slip as a receipt printer gives it out, whatever it is about: a heading, then groups of lines with something at
/// their end, a hairline between the groups.
struct Slip {
    struct Line {
        QString text = {};
        QString end = {};
        bool isStrong = false;
        bool isIndented = false;
    };
    QString sender = {};
    QString heading = {};
    QList<QList<Line>> groups = {};
    QString foot = {};

    QString plainText() const;
};

namespace slips {

/// How high a slip of that width is, in the painter's units of a 96th of an inch.
qreal heightFor(const Slip &slip, qreal width);
void paint(QPainter &painter, const Slip &slip, qreal width);
/// Writes a PDF whose only page is as long as the slip. Empty on success, else why not.
QString writePdf(const QString &path, const Slip &slip);
/// Prints on whatever paper the device has.
void print(QPagedPaintDevice &device, const Slip &slip);

} // namespace slips

/// A slip on the screen, white in the dark look too: it is paper.
class SlipView : public QWidget
{
    Q_OBJECT

public:
    explicit SlipView(QWidget *parent = nullptr);

    void showSlip(const Slip &slip);
    const Slip &slip() const { return m_slip; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    Slip m_slip;
};
