// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/result.h"

#include <QWidget>

class BrandPanel;
class CredentialForm;
class ElideLabel;
class QLabel;
class QPushButton;

/// The first page of a known library: who is there? It asks and is told; nothing of the library is read here.
class SignInPage : public QWidget
{
    Q_OBJECT

public:
    explicit SignInPage(QWidget *parent = nullptr);

    /// The library's name, or its file's when nothing else is known, and where it is.
    void setLibrary(const QString &name, const QString &location);
    /// The remembered user name; empty puts the focus there.
    void setUserName(const QString &userName);
    /// Whether the name is remembered on this computer.
    void setKeepsUserName(bool keeps);
    /// Clears the password and all that was said.
    void reset();

signals:
    void signInRequested(const QString &userName, const QString &password, bool keepUserName);
    /// The person will not wait any longer.
    void cancelled();
    void changeLibraryRequested();
    void demoRequested();

public slots:
    /// To be called when the worker has started.
    void showOpening();
    /// The sign-in was refused: see SignInService for the problems.
    void showRefusal(const Problems &problems);
    /// The library cannot be opened.
    void showCannotOpen(const Problems &problems);

private:
    QWidget *buildForm();
    QWidget *buildLibraryLine();

    BrandPanel *m_brand;
    CredentialForm *m_form;
    QLabel *m_libraryName;
    ElideLabel *m_location;
};
