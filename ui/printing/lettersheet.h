// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/paperletter.h"

#include <QWidget>

/// A page of a letter as it will look on paper, white in the dark look too.
class LetterSheet : public QWidget
{
    Q_OBJECT

public:
    explicit LetterSheet(QWidget *parent = nullptr);

    void showLetter(const PaperLetter &letter);
    void clear();
    int pages() const;
    /// What a screen reader is told.
    QString text() const { return m_document.toPlainText(); }

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PaperLetter m_letter;
    QTextDocument m_document;
    bool m_isEmpty = true;
};
