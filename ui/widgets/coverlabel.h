// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/// A drawn cover for books without a picture: always the same colour for the same title.
class CoverLabel : public QWidget
{
    Q_OBJECT

public:
    explicit CoverLabel(QWidget *parent = nullptr);
    void setBook(const QString &title, const QString &author);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_title;
    QString m_author;
};
