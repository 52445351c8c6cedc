// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/signinpage.h"

#include "ui/signin/brandpanel.h"
#include "ui/signin/credentialform.h"
#include "ui/widgets/elidelabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

SignInPage::SignInPage(QWidget *parent)
    : QWidget(parent),
      m_brand(new BrandPanel(this)),
      m_form(new CredentialForm(CredentialForm::Purpose::SignIn, this))
{
    setObjectName(QStringLiteral("signInPage"));
    setAutoFillBackground(true);
    auto *layout = new QHBoxLayout(this);
    setSpacing(layout, 0, 0);
    layout->addWidget(m_brand, 48);
    auto *right = new QVBoxLayout;
    setSpacing(right, 20, 20, 20, 20, 0);
    right->addStretch(2);
    // Not by alignment: an aligned widget is never asked how high its wrapped words are.
    auto *centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addWidget(buildForm());
    centred->addStretch(1);
    right->addLayout(centred);
    right->addStretch(3);
    QPushButton *demo = makeButton(tr("Open the demo library"), ButtonKind::Link, this);
    demo->setObjectName(QStringLiteral("demoButton"));
    connect(demo, &QPushButton::clicked, this, &SignInPage::demoRequested);
    right->addWidget(demo, 0, Qt::AlignHCenter);
    layout->addLayout(right, 52);
    connect(m_form, &CredentialForm::submitted, this, [this](const QString &userName, const QString &password) {
        emit signInRequested(userName, password, m_form->keepsUserName());
    });
    connect(m_form, &CredentialForm::cancelled, this, &SignInPage::cancelled);
    setFocusProxy(m_form);
}

QWidget *SignInPage::buildForm()
{
    auto *column = new QWidget(this);
    column->setFixedWidth(theme().px(344));
    auto *layout = new QVBoxLayout(column);
    setSpacing(layout, 0, 0);
    layout->addWidget(makeLabel(tr("Sign in"), TextRole::H1, column));
    layout->addSpacing(theme().px(4));
    QLabel *sub = makeLabel(tr("Use your staff account to open the library."), TextRole::Body, column);
    setTone(sub, Tone::Neutral);
    sub->setWordWrap(true);
    layout->addWidget(sub);
    layout->addSpacing(theme().px(16));
    layout->addWidget(m_form);
    layout->addSpacing(theme().px(20));
    layout->addWidget(makeLine(Qt::Horizontal, column));
    layout->addSpacing(theme().px(10));
    layout->addWidget(buildLibraryLine());
    return column;
}

QWidget *SignInPage::buildLibraryLine()
{
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    setSpacing(layout, 0, 10);
    auto *icon = new QLabel(line);
    const int side = theme().px(16);
    icon->setPixmap(themedIcon(QStringLiteral("db")).pixmap(QSize(side, side), devicePixelRatioF()));
    layout->addWidget(icon);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    m_libraryName = makeLabel(QString(), TextRole::Body, line);
    m_location = new ElideLabel(line);
    setTextRole(m_location, TextRole::Small);
    words->addWidget(m_libraryName);
    words->addWidget(m_location);
    layout->addLayout(words, 1);
    QPushButton *change = makeButton(tr("Change…"), ButtonKind::Link, line);
    change->setObjectName(QStringLiteral("changeLibraryButton"));
    connect(change, &QPushButton::clicked, this, &SignInPage::changeLibraryRequested);
    layout->addWidget(change);
    return line;
}

void SignInPage::setLibrary(const QString &name, const QString &location)
{
    m_libraryName->setText(name);
    m_location->setText(location);
    m_brand->setLibraryName(name);
}

void SignInPage::setUserName(const QString &userName)
{
    m_form->setUserName(userName);
}

void SignInPage::setKeepsUserName(bool keeps)
{
    m_form->setKeepsUserName(keeps);
}

void SignInPage::reset()
{
    m_form->reset();
}

void SignInPage::showOpening()
{
    m_form->showBusy();
}

void SignInPage::showRefusal(const Problems &problems)
{
    m_form->showRefusal(problems);
}

void SignInPage::showCannotOpen(const Problems &problems)
{
    m_form->showProblem(problems);
}
