// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/librarysession.h"
#include "ui/signin/firstrunpage.h"
#include "ui/signin/lockpage.h"
#include "ui/signin/signinpage.h"

#include <QObject>
#include <QPointer>
#include <QString>

class ChangePasswordDialog;
class MainWindow;
class StationPreferences;

/// Everything that covers the window's pages: first run, signing in, locking, and changes of one's password.
class SignInFlow : public QObject
{
    Q_OBJECT

public:
    SignInFlow(MainWindow &window, StationPreferences &preferences, QObject *parent = nullptr);

    /// Asks for a sign-in to this library; with none known, shows the first-run page.
    void start(const QString &library);
    /// The same for a file somebody chose: a backup becomes a library of its own first.
    void open(const QString &path);
    void startDemo();
    /// Covers the window until the person's password is typed. `kept` says what waits behind.
    void lock(const LibrarySession &session, int idleMinutes, const QString &kept);
    bool isLocked() const { return !m_lock.isNull(); }
    /// The dialog for a new password of one's own.
    void changePassword(const LibrarySession &session);
    /// Why the library that somebody signed in to could not be opened after all.
    void showCannotOpen(const Problems &problems);

signals:
    /// The password was right and nothing else stands in the way: open the library.
    void signedIn(const SignInAnswer &answer);
    void unlocked(const Session &session);
    /// Somebody else wants to work here: sign out first.
    void someoneElseWanted();
    void passwordChanged();

private:
    void showFirstRun();
    void showSignIn();
    void chooseLibrary();
    void openFile();
    void create(const NewLibrary &library);
    void signIn(const QString &userName, const QString &password, bool keepUserName);
    void answered(const SignInAnswer &answer, const QString &password);
    void requireNewPassword(const SignInAnswer &answer, const QString &password);
    void offerUpdate(const SignInAnswer &answer, const QString &password);
    void unlock(const Session &session, const QString &path, const QString &password);
    void connectChange(ChangePasswordDialog *dialog, const Session &session, const QString &path);

    MainWindow &m_window;
    StationPreferences &m_preferences;
    QString m_library;
    bool m_isDemo = false;
    quint64 m_attempt = 0; ///< answers to older attempts are not wanted any more
    QPointer<FirstRunPage> m_firstRun;
    QPointer<SignInPage> m_signIn;
    QPointer<LockPage> m_lock;
};
