// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circulation/holdservice.h"
#include "tests/support/shelves.h"

#include <memory>

/// What tests of holds start from: four users and two copies of one book, in a library closed on Sundays.
class HoldLibrary
{
protected:
    void open()
    {
        m_library = std::make_unique<TestLibrary>();
        m_service = std::make_unique<HoldService>(m_library->gate());
        shelves::setSetting(*m_library, QStringLiteral("closed_weekdays"), QStringLiteral("7"));
        m_users.clear();
        for (const char *name : {"Amara Okafor", "Elif Weiss", "Marta Rossi", "Kenji Khan"}) {
            m_users << shelves::user(*m_library, QString::fromLatin1(name),
                                     QStringLiteral("M%1").arg(100 + m_users.size()));
        }
        m_book = shelves::book(*m_library, QStringLiteral("Kindred"));
        m_first = shelves::copy(*m_library, m_book, QStringLiteral("C-1"));
        m_second = shelves::copy(*m_library, m_book, QStringLiteral("C-2"));
    }
    void close()
    {
        m_service.reset();
        m_library.reset();
    }
    /// The number of the new hold; 0 = refused.
    qint64 place(qint64 user, const PlaceOptions &options = {})
    {
        const auto outcome = m_service->place(user, m_book, options);
        return outcome ? outcome->holdId : 0;
    }
    QString status(qint64 hold)
    {
        return m_library->value(QStringLiteral("SELECT status FROM holds WHERE id = ?"), {hold}).toString();
    }

    std::unique_ptr<TestLibrary> m_library;
    std::unique_ptr<HoldService> m_service;
    QList<qint64> m_users;
    qint64 m_book = 0;
    qint64 m_first = 0;
    qint64 m_second = 0;
};
