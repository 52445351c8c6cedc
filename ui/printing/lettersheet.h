// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/paperletter.h"

#include <QWidget>

/// A letter as it will read on paper, white in the dark look too: large enough to be read, so narrower than the page.
class LetterSheet : public QWidget
{
    Q_OBJECT

public:
    explicit LetterSheet(QWidget *parent = nullptr);

    void showLetter(const PaperLetter &letter);
    void clear();
    /// What a screen reader is told.
    QString text() const { return m_document.toPlainText(); }

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut(int width);
    PaperLetter m_letter;
    QTextDocument m_document;
    bool m_isEmpty = true;
    int m_laidOutFor = 0;
};
