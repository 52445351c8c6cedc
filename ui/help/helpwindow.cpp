// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpwindow.h"

#include "ui/translation/language.h"
#include "ui/widgets/style.h"

#include <QDir>
#include <QFile>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QRegularExpression>
#include <QTextBrowser>

namespace {

/// The help of the interface's language, else the English one.
QString helpFolder()
{
    const QString own = QStringLiteral(":/help/") + languageInUse();
    return QDir(own).exists() ? own : QStringLiteral(":/help/en");
}

QString readText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString headingOf(const QString &html)
{
    static const QRegularExpression heading(QStringLiteral("<h1>(.*?)</h1>"));
    return heading.match(html).captured(1);
}

} // namespace

void HelpWindow::open(QWidget *window, const QString &pageName)
{
    auto *help = window->findChild<HelpWindow *>(QString(), Qt::FindDirectChildrenOnly);
    if (help == nullptr) {
        help = new HelpWindow(window);
    }
    help->showTopic(QString(pageName).remove(QStringLiteral("Page")).toLower());
    help->show();
    help->raise();
    help->activateWindow();
}

HelpWindow::HelpWindow(QWidget *parent)
    : QWidget(parent, Qt::Window),
      m_topics(new QListWidget(this)),
      m_text(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("helpWindow"));
    setWindowTitle(tr("Carrel help"));
    resize(theme().px(820), theme().px(600));
    auto *layout = new QHBoxLayout(this);
    setSpacing(layout, 0, 0);
    m_topics->setAccessibleName(tr("Topics"));
    m_topics->setObjectName(QStringLiteral("sideList"));
    m_topics->setFixedWidth(theme().px(210));
    m_text->setAccessibleName(tr("Help text"));
    m_text->setProperty("reading", true);
    m_text->setOpenExternalLinks(true);
    layout->addWidget(m_topics);
    layout->addWidget(m_text, 1);
    const QStringList files = QDir(helpFolder()).entryList({QStringLiteral("*.html")}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QString path = helpFolder() + QLatin1Char('/') + file;
        auto *item = new QListWidgetItem(headingOf(readText(path)), m_topics);
        item->setData(Qt::UserRole, path);
    }
    connect(m_topics, &QListWidget::currentItemChanged, this, &HelpWindow::showCurrent);
    connect(&theme(), &Theme::changed, this, &HelpWindow::showCurrent);
    m_topics->setCurrentRow(0);
}

void HelpWindow::showTopic(const QString &topic)
{
    for (int i = 0; i < m_topics->count() && !topic.isEmpty(); ++i) {
        if (m_topics->item(i)->data(Qt::UserRole).toString().endsWith(QStringLiteral("-%1.html").arg(topic))) {
            m_topics->setCurrentRow(i);
        }
    }
}

void HelpWindow::showCurrent()
{
    if (m_topics->currentItem() == nullptr) {
        return;
    }
    const Theme &look = theme();
    m_text->document()->setDefaultStyleSheet(
        QStringLiteral(
            "h1 { font-size: x-large; } h2 { font-size: large; } p, li { line-height: 135%; } "
            "a { color: %1; } kbd, code { background-color: %2; font-family: '%3'; } th { text-align: left; }")
            .arg(look.colour(Colour::Accent).name(), look.colour(Colour::NeutralSoft).name(), look.font().family()));
    m_text->document()->setDocumentMargin(look.px(24));
    m_text->setHtml(readText(m_topics->currentItem()->data(Qt::UserRole).toString()));
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    QWidget::keyPressEvent(event);
}
