// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <functional>

class Stage;

/// One picture of the gallery. A file that has pages or dialogs to show makes one object of this for each, at
/// namespace level; `make` returns the widget, whole window or sheet, ready to be rendered.
class Scene
{
public:
    using Make = std::function<QWidget *(Stage &stage)>;

    Scene(const char *name, Make make);

    QString name() const { return QString::fromLatin1(m_name); }
    QWidget *make(Stage &stage) const { return m_make(stage); }

    /// Every scene of the program, in no particular order.
    static const QList<const Scene *> &all();

private:
    const char *m_name;
    Make m_make;
};
