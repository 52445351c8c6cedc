// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signinflow.h"

#include "app/background.h"
#include "app/createlibrary.h"
#include "app/demo.h"
#include "app/openingbackup.h"
#include "app/signinjobs.h"
#include "models/backup/backupfile.h"
#include "models/settings/stationpreferences.h"
#include "ui/mainwindow.h"
#include "ui/problemtext/problemtext.h"
#include "ui/signin/changepassworddialog.h"
#include "ui/signin/firstrunpage.h"
#include "ui/signin/lockpage.h"
#include "ui/signin/signinpage.h"
#include "ui/translation/language.h"
#include "ui/widgets/question.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QPushButton>
#include <QStandardPaths>

namespace {

QString documentsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QString nameKey(const QString &library)
{
    return QStringLiteral("names/") + QString::fromLatin1(library.toUtf8().toHex());
}

} // namespace

SignInFlow::SignInFlow(MainWindow &window, StationPreferences &preferences, QObject *parent)
    : QObject(parent),
      m_window(window),
      m_preferences(preferences)
{ }

void SignInFlow::start(const QString &library)
{
    ++m_attempt;
    m_isDemo = false;
    m_library = library;
    if (library.isEmpty()) {
        showFirstRun();
    } else {
        showSignIn();
    }
}

void SignInFlow::startDemo()
{
    const quint64 attempt = ++m_attempt;
    m_isDemo = true;
    m_library.clear();
    if (!m_firstRun) {
        showSignIn();
        m_signIn->showOpening();
    } else {
        m_firstRun->showBusy();
    }
    inBackground(
        this, [] { return demoLibrary(); },
        [this, attempt](const Result<QString> &path) {
            if (attempt != m_attempt) {
                return;
            }
            if (!path) {
                m_isDemo = false;
                m_firstRun ? m_firstRun->showProblems(path.problems()) : m_signIn->showCannotOpen(path.problems());
                return;
            }
            m_library = *path;
            showSignIn();
        });
}

void SignInFlow::showFirstRun()
{
    auto *page = new FirstRunPage(interfaceLanguages(), languageInUse());
    page->setFolder(documentsFolder());
    connect(page, &FirstRunPage::createRequested, this, &SignInFlow::create);
    connect(page, &FirstRunPage::openRequested, this, &SignInFlow::openFile);
    connect(page, &FirstRunPage::fileDropped, this, &SignInFlow::open);
    connect(page, &FirstRunPage::demoRequested, this, &SignInFlow::startDemo);
    connect(
        page, &FirstRunPage::languageChosen, this,
        [this](const QString &code) {
            m_preferences.setLanguage(code);
            useLanguage(code);
            showFirstRun();
        },
        Qt::QueuedConnection);
    m_firstRun = page;
    m_window.setCover(page);
}

void SignInFlow::showSignIn()
{
    auto *page = new SignInPage;
    const QString file = QFileInfo(m_library).completeBaseName();
    if (m_isDemo) {
        page->setLibrary(tr("Demo library"), tr("User name %1, password %2").arg(demoUser(), demoPasswordText()));
        page->setUserName(m_library.isEmpty() ? QString() : demoUser());
    } else {
        page->setLibrary(m_preferences.value(nameKey(m_library), file).toString(), QDir::toNativeSeparators(m_library));
        page->setKeepsUserName(m_preferences.keepsUserName());
        page->setUserName(m_preferences.lastUserName());
    }
    connect(page, &SignInPage::signInRequested, this, &SignInFlow::signIn);
    connect(page, &SignInPage::cancelled, this, [this] {
        ++m_attempt;
        m_signIn->reset();
    });
    connect(page, &SignInPage::changeLibraryRequested, this, &SignInFlow::chooseLibrary);
    connect(page, &SignInPage::demoRequested, this, &SignInFlow::startDemo);
    m_signIn = page;
    m_firstRun = nullptr;
    m_window.setCover(page);
    page->reset();
}

void SignInFlow::chooseLibrary()
{
    auto *menu = new QMenu(&m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &library : m_preferences.recentLibraries()) {
        if (library != m_library && QFileInfo::exists(library)) {
            menu->addAction(m_preferences.value(nameKey(library), QFileInfo(library).completeBaseName()).toString(),
                            this, [this, library] { start(library); });
        }
    }
    menu->addSeparator();
    menu->addAction(tr("Open another library…"), this, &SignInFlow::openFile);
    menu->addAction(tr("New library…"), this, [this] {
        showFirstRun();
        m_firstRun->showCreate();
    });
    menu->popup(QCursor::pos());
}

void SignInFlow::openFile()
{
    const QString path = QFileDialog::getOpenFileName(&m_window, tr("Open library"), documentsFolder(),
                                                      tr("Carrel libraries (*.carrel);;All files (*)"));
    if (!path.isEmpty()) {
        open(path);
    }
}

void SignInFlow::open(const QString &path)
{
    const QString file = QFileInfo(path).absoluteFilePath();
    if (libraryInBackupName(file).isEmpty()) {
        start(file);
    } else {
        openBackup(&m_window, file, documentsFolder(), [this](const QString &library) { start(library); });
    }
}

void SignInFlow::create(const NewLibrary &library)
{
    const quint64 attempt = ++m_attempt;
    m_firstRun->showBusy();
    const QString station = m_preferences.stationName();
    inBackground(
        this,
        [library, station]() -> Result<SignInAnswer> {
            if (const Result<void> made = createLibrary(library, SystemClock(), calibratedPasswordCost()); !made) {
                return made.problems();
            }
            return signInTo(library.path, {library.administrator.userName, library.administrator.password, station});
        },
        [this, attempt, library](const Result<SignInAnswer> &answer) {
            if (attempt != m_attempt) {
                return;
            }
            if (!answer) {
                m_firstRun->showProblems(answer.problems());
                return;
            }
            m_library = library.path;
            m_preferences.setLastUserName(library.administrator.userName);
            answered(*answer, library.administrator.password);
        });
}

void SignInFlow::signIn(const QString &userName, const QString &password, bool keepUserName)
{
    const quint64 attempt = ++m_attempt;
    m_signIn->showOpening();
    if (!m_isDemo) {
        m_preferences.setKeepsUserName(keepUserName);
        m_preferences.setLastUserName(keepUserName ? userName : QString());
    }
    const SignInRequest request{userName, password, m_preferences.stationName()};
    const QString path = m_library;
    inBackground(
        this, [path, request] { return signInTo(path, request); },
        [this, attempt, password](const Result<SignInAnswer> &answer) {
            if (attempt != m_attempt || !m_signIn) {
                return;
            }
            if (answer) {
                answered(*answer, password);
            } else if (answer.problem().code.startsWith(QLatin1String("accounts."))) {
                m_signIn->showRefusal(answer.problems());
            } else {
                m_signIn->showCannotOpen(answer.problems());
            }
        });
}

void SignInFlow::answered(const SignInAnswer &answer, const QString &password)
{
    if (answer.isOlder) {
        offerUpdate(answer, password);
    } else if (answer.signedIn.mustChangePassword) {
        requireNewPassword(answer, password);
    } else {
        if (!m_isDemo) {
            m_preferences.addRecentLibrary(answer.path);
        }
        emit signedIn(answer);
    }
}

void SignInFlow::offerUpdate(const SignInAnswer &answer, const QString &password)
{
    if (answer.signedIn.session.role != Role::Administrator) {
        m_signIn->showCannotOpen({Problem{{}, QStringLiteral("database.older"), {}}});
        return;
    }
    if (!Question::ask(
            &m_window, tr("Bring the library up to date?"),
            tr("This library was made by an older Carrel. A backup is made first; afterwards older versions of "
               "Carrel cannot open it any more."),
            tr("Back up and update"))) {
        m_signIn->reset();
        return;
    }
    const quint64 attempt = ++m_attempt;
    m_signIn->showOpening();
    inBackground(
        this, [path = answer.path] { return updateLibrary(path); },
        [this, attempt, answer, password](const Result<void> &done) {
            if (attempt != m_attempt) {
                return;
            }
            if (!done) {
                m_signIn->showCannotOpen(done.problems());
                return;
            }
            SignInAnswer current = answer;
            current.isOlder = false;
            answered(current, password);
        });
}

void SignInFlow::connectChange(ChangePasswordDialog *dialog, const Session &session, const QString &path)
{
    connect(dialog, &ChangePasswordDialog::changeRequested, this,
            [this, dialog = QPointer(dialog), session, path](const QString &present, const QString &fresh) {
                inBackground(
                    dialog.data(),
                    [session, path, present, fresh] { return changePasswordAt(path, session, present, fresh); },
                    [this, dialog](const Result<void> &done) {
                        if (!done) {
                            dialog->showRefusal(done.problems());
                            return;
                        }
                        dialog->showDone();
                        emit passwordChanged();
                    });
            });
}

void SignInFlow::requireNewPassword(const SignInAnswer &answer, const QString &password)
{
    ChangePasswordDialog dialog(ChangePasswordDialog::Reason::Required, {answer.signedIn.session.userName}, &m_window);
    dialog.setPresentPassword(password);
    connectChange(&dialog, answer.signedIn.session, answer.path);
    if (dialog.exec() != QDialog::Accepted) {
        m_signIn->reset();
        return;
    }
    SignInAnswer changed = answer;
    changed.signedIn.mustChangePassword = false;
    answered(changed, {});
}

void SignInFlow::changePassword(const LibrarySession &session)
{
    ChangePasswordDialog dialog(ChangePasswordDialog::Reason::Wanted, {session.session().userName}, &m_window);
    connectChange(&dialog, session.session(), session.path());
    dialog.exec();
}

void SignInFlow::showCannotOpen(const Problems &problems)
{
    if (!m_signIn) {
        showSignIn();
    }
    m_signIn->showCannotOpen(problems);
}

void SignInFlow::lock(const LibrarySession &session, int idleMinutes, const QString &kept)
{
    auto *page = new LockPage;
    page->lock(session.session(), idleMinutes, kept);
    connect(page, &LockPage::unlockRequested, this,
            [this, who = session.session(), path = session.path()](const QString &password) {
                unlock(who, path, password);
            });
    connect(page, &LockPage::signInAsSomeoneElseRequested, this, [this] {
        m_lock = nullptr;
        emit someoneElseWanted();
    });
    m_lock = page;
    m_window.setCover(page);
}

void SignInFlow::unlock(const Session &session, const QString &path, const QString &password)
{
    const quint64 attempt = ++m_attempt;
    m_lock->showChecking();
    inBackground(
        this, [path, session, password] { return unlockAt(path, session, password); },
        [this, attempt](const Result<Session> &fresh) {
            if (attempt != m_attempt || !m_lock) {
                return;
            }
            if (!fresh) {
                m_lock->showRefusal(fresh.problems());
                return;
            }
            m_lock = nullptr;
            m_window.removeCover();
            emit unlocked(*fresh);
        });
}
