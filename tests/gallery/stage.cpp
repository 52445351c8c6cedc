// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/stage.h"

#include "models/database/statement.h"
#include "models/exchange/demolibrary.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

namespace {

template <typename T>
T need(Result<T> result, const char *what)
{
    if (!result) {
        qFatal("%s: %s", what, qPrintable(result.problem().code));
    }
    return std::move(*result);
}

} // namespace

Stage::Stage() : m_preferences(m_folder.path(), m_folder.path())
{
    if (const Result<void> built = buildDemoLibrary(libraryPath(), m_clock); !built) {
        qFatal("demo library: %s", qPrintable(built.problem().code));
    }
    m_database = need(Database::open(libraryPath(), {}), "open");
    Statement who(*m_database, QStringLiteral("SELECT id, name FROM users WHERE username = ?"));
    const auto found = need(
        who.bind(QString(demoUserName)).first([](const Row &row) { return std::pair(row.integer(0), row.text(1)); }),
        "demo administrator");
    m_session.userId = found->first;
    m_session.userName = found->second;
    m_session.role = Role::Administrator;
    m_session.stationName = QStringLiteral("Main desk");
    m_services = std::make_unique<Services>(*m_database, m_clock, m_session);
    m_settings = std::make_unique<LibrarySettings>(m_services->gate);
    if (!m_settings->load()) {
        qFatal("settings");
    }
    m_preferences.setStationName(QStringLiteral("Main desk"));
}

Stage::~Stage() = default;

QStringList Stage::someCodes()
{
    const auto texts = [this](const QString &sql) {
        Statement select(*m_database, sql);
        return need(select.all([](const Row &row) { return row.text(0); }), "codes");
    };
    return texts(QStringLiteral(
                     "SELECT card_number FROM users WHERE role = 'member' AND is_active = 1 AND expires_on > '%1' "
                     "ORDER BY id LIMIT 1")
                     .arg(m_clock.today().toString(Qt::ISODate)))
        + texts(QStringLiteral(
            "SELECT barcode FROM copies WHERE status = 'in_service' AND is_for_loan = 1 AND id NOT IN "
            "(SELECT copy_id FROM loans WHERE returned_at IS NULL) ORDER BY id LIMIT 2"));
}

QString Stage::libraryPath() const
{
    return m_folder.filePath(QStringLiteral("riverside.carrel"));
}

void Stage::settle(int ms)
{
    // An event loop that sleeps between events: four galleries run beside each other.
    QEventLoop loop;
    QTimer::singleShot(ms, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}
