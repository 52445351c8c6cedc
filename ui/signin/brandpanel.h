// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/// The shelf of books that stands beside signing in and behind the lock: painted, at any width, mirrored with the text.
class BrandPanel : public QWidget
{
    Q_OBJECT

public:
    explicit BrandPanel(QWidget *parent = nullptr);

    /// Stands in the foot after the version; empty while no library is known.
    void setLibraryName(const QString &name);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintShelf(QPainter &painter, int floor) const;
    void paintWords(QPainter &painter, int floor) const;

    QString m_libraryName;
};
