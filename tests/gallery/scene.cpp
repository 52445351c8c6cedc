// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/scene.h"

namespace {

QList<const Scene *> &scenes()
{
    static QList<const Scene *> known;
    return known;
}

} // namespace

Scene::Scene(const char *name, Make make) : m_name(name), m_make(std::move(make))
{
    scenes().append(this);
}

const QList<const Scene *> &Scene::all()
{
    return scenes();
}
