// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/firstrunpage.h"

#include "ui/signin/brandpanel.h"
#include "ui/signin/createlibrarypane.h"
#include "ui/signin/welcomepane.h"
#include "ui/widgets/style.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QStackedWidget>
#include <QUrl>

namespace {

/// The one library file that is dragged, if it is one.
QString droppedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    const QString path = urls.size() == 1 ? urls.first().toLocalFile() : QString();
    return path.endsWith(QLatin1String(".carrel")) ? path : QString();
}

} // namespace

FirstRunPage::FirstRunPage(const QList<InterfaceLanguage> &languages, const QString &language, QWidget *parent)
    : QWidget(parent),
      m_stack(new QStackedWidget(this)),
      m_welcome(new WelcomePane(languages, language, this)),
      m_create(new CreateLibraryPane(languages, language, this))
{
    setObjectName(QStringLiteral("firstRunPage"));
    setAutoFillBackground(true);
    setAcceptDrops(true);
    auto *layout = new QHBoxLayout(this);
    setSpacing(layout, 0, 0);
    layout->addWidget(new BrandPanel(this), 48);
    layout->addWidget(m_stack, 52);
    m_stack->addWidget(m_welcome);
    m_stack->addWidget(m_create);
    connect(m_welcome, &WelcomePane::createChosen, this, &FirstRunPage::showCreate);
    connect(m_welcome, &WelcomePane::openChosen, this, &FirstRunPage::openRequested);
    connect(m_welcome, &WelcomePane::demoChosen, this, &FirstRunPage::demoRequested);
    connect(m_welcome, &WelcomePane::languageChosen, this, &FirstRunPage::languageChosen);
    connect(m_create, &CreateLibraryPane::createRequested, this, &FirstRunPage::createRequested);
    connect(m_create, &CreateLibraryPane::backRequested, this, &FirstRunPage::showWelcome);
    setFocusProxy(m_welcome);
}

void FirstRunPage::setFolder(const QString &folder)
{
    m_create->setFolder(folder);
}

void FirstRunPage::showWelcome()
{
    m_stack->setCurrentWidget(m_welcome);
    m_welcome->setFocus(Qt::OtherFocusReason);
}

void FirstRunPage::showCreate()
{
    m_stack->setCurrentWidget(m_create);
    m_create->setFocus(Qt::OtherFocusReason);
}

void FirstRunPage::showBusy()
{
    m_create->showBusy();
}

void FirstRunPage::showProblems(const Problems &problems)
{
    m_create->showProblems(problems);
}

void FirstRunPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void FirstRunPage::dropEvent(QDropEvent *event)
{
    const QString path = droppedFile(event->mimeData());
    if (!path.isEmpty()) {
        event->acceptProposedAction();
        emit fileDropped(path);
    }
}
