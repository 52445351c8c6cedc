// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/closing.h"
#include "app/idlewatch.h"
#include "app/librarysession.h"
#include "app/signinflow.h"
#include "app/termination.h"
#include "app/workspace.h"
#include "models/backup/backupfile.h"
#include "models/settings/stationpreferences.h"
#include "ui/mainwindow.h"
#include "ui/settings/look.h"
#include "ui/translation/language.h"
#include "ui/undokeys.h"
#include "ui/widgets/theme.h"

#include "version.h"

#include <QApplication>
#include <QFileInfo>
#include <QIcon>
#include <QTimer>

#include <memory>

namespace {

/// The program with its window: goes from signing in to an open library and back.
class Application : public QObject
{
    Q_DECLARE_TR_FUNCTIONS(Application)

public:
    Application();
    void start(const WindowWish &wish);

private:
    void open(const SignInAnswer &answer);
    void close();
    void lock(int idleMinutes);
    void buildWorkspace();
    void closeWorkspace();

    StationPreferences m_preferences;
    MainWindow m_window;
    SignInFlow m_flow;
    IdleWatch m_idle;
    Termination m_termination;
    std::unique_ptr<LibrarySession> m_library;
    std::unique_ptr<Workspace> m_workspace;
};

Application::Application() : m_window(m_preferences), m_flow(m_window, m_preferences)
{
    applyLook(m_preferences);
    connect(&m_flow, &SignInFlow::signedIn, this, [this](const SignInAnswer &answer) { open(answer); });
    connect(&m_flow, &SignInFlow::unlocked, this, [this](const Session &session) {
        const bool isOtherRole = session.role != m_library->session().role;
        m_library->setSession(session);
        if (isOtherRole) {
            buildWorkspace();
        }
    });
    connect(&m_flow, &SignInFlow::passwordChanged, this, [this] {
        if (m_workspace) {
            m_window.say(tr("Your password is changed."));
        }
    });
    connect(&m_flow, &SignInFlow::someoneElseWanted, this, [this] { close(); });
    connect(&m_window, &MainWindow::lockRequested, this, [this] { lock(0); });
    connect(&m_idle, &IdleWatch::idle, this, [this] { lock(m_idle.minutes()); });
    connect(&m_window, &MainWindow::closing, this, [this] { closeWorkspace(); });
    connect(&m_termination, &Termination::requested, this, [this] {
        closeWorkspace();
        QApplication::quit();
    });
    ActionDispatcher &acts = m_window.dispatcher();
    acts.handle(Act::SignOut, [this] {
        if (m_window.mayDiscard()) {
            close();
        }
    });
    acts.handle(Act::ChangePassword, [this] { m_flow.changePassword(*m_library); });
}

void Application::buildWorkspace()
{
    m_workspace.reset();
    m_workspace = std::make_unique<Workspace>(m_window, *m_library, m_preferences);
    connect(
        m_workspace.get(), &Workspace::languageChosen, this,
        [this](const QString &code) {
            // The pages are built again: what was typed into them would be gone. The next start has the language.
            if (m_window.mayDiscard()) {
                useLanguage(code);
                buildWorkspace();
            }
        },
        Qt::QueuedConnection);
    connect(m_workspace.get(), &Workspace::ready, this, [this] {
        if (!m_flow.isLocked()) {
            m_window.removeCover();
        }
    });
}

void Application::start(const WindowWish &wish)
{
    if (wish.demo) {
        m_flow.startDemo();
    } else if (!wish.library.isEmpty() && libraryInBackupName(wish.library).isEmpty()) {
        m_flow.start(QFileInfo(wish.library).absoluteFilePath());
    } else {
        m_flow.start(m_preferences.recentLibraries().value(0));
    }
    if (!wish.demo && !libraryInBackupName(wish.library).isEmpty()) {
        // It asks first, in front of what is shown otherwise.
        QTimer::singleShot(0, this, [this, backup = wish.library] { m_flow.open(backup); });
    }
    m_window.show();
}

void Application::open(const SignInAnswer &answer)
{
    Result<std::unique_ptr<LibrarySession>> library = LibrarySession::open(answer);
    if (!library) {
        m_flow.showCannotOpen(library.problems());
        return;
    }
    m_library = std::move(*library);
    buildWorkspace();
    const auto watch = [this] { m_idle.setMinutes(m_library->services().settings.values().lockMinutes); };
    watch();
    connect(&m_library->services().settings, &LibrarySettings::changed, this, watch);
}

void Application::lock(int idleMinutes)
{
    if (m_library && !m_flow.isLocked()) {
        m_flow.lock(*m_library, idleMinutes, m_workspace->unsaved());
    }
}

void Application::close()
{
    if (!m_library) {
        return;
    }
    const QString path = m_library->path();
    closeWorkspace();
    m_flow.start(path);
}

void Application::closeWorkspace()
{
    if (m_library) {
        m_idle.setMinutes(0);
        m_workspace.reset();
        closeLibrary(std::move(m_library), &m_window);
    }
}

} // namespace

int runWindow(int &argc, char **argv, const WindowWish &wish)
{
    QApplication application(argc, argv);
    UndoKeys undoKeys;
    application.installEventFilter(&undoKeys);
    QApplication::setOrganizationName(QStringLiteral("carrel"));
    QApplication::setApplicationName(QStringLiteral("carrel"));
    QApplication::setApplicationDisplayName(QStringLiteral("Carrel"));
    QApplication::setApplicationVersion(QStringLiteral(CARREL_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.carrel.Carrel"));
    useLanguage(StationPreferences().language());
    theme().install();
    Application program;
    program.start(wish);
    return QApplication::exec();
}
