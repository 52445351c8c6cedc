// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QRadioButton;

/// One of several values to choose: a frame around a radio button and text that wraps; a click anywhere chooses.
class ValueCard : public QFrame
{
    Q_OBJECT

public:
    explicit ValueCard(const QString &text, QWidget *parent = nullptr);

    QRadioButton *button() const { return m_button; }

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showChoice();

    QRadioButton *m_button;
    QLabel *m_label;
};
