// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QWidget;

/// Lets files be dropped on a widget.
class FileDrop : public QObject
{
    Q_OBJECT

public:
    explicit FileDrop(QWidget *widget);

signals:
    /// Paths of local files.
    void dropped(const QStringList &paths);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
};
