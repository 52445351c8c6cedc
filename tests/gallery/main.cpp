// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/audit.h"
#include "tests/gallery/scene.h"
#include "tests/gallery/stage.h"
#include "ui/translation/language.h"
#include "ui/widgets/backdrop.h"
#include "ui/widgets/theme.h"

#include "version.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDialog>
#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QPointer>
#include <QProcess>
#include <QSettings>
#include <QTextStream>

#include <memory>
#include <vector>

namespace {

struct Way {
    QString name;
    Theme::Mode mode = Theme::Mode::Light;
    int textPercent = 100;
    QString language = QStringLiteral("en");
};

QList<Way> allWays()
{
    return {{QStringLiteral("light")},
            {QStringLiteral("dark"), Theme::Mode::Dark},
            {QStringLiteral("mirrored"), Theme::Mode::Light, 100, QStringLiteral("ar")},
            {QStringLiteral("text130"), Theme::Mode::Light, 130}};
}

QWidget *windowBehind(const QWidget *widget)
{
    const bool isOver = qobject_cast<const QDialog *>(widget) != nullptr || widget->windowType() == Qt::Popup;
    return isOver && widget->parentWidget() != nullptr ? widget->parentWidget()->window() : nullptr;
}

/// A sheet or popup is a window of its own: put it where it stands over the one behind it.
QPixmap pictureOf(QWidget *widget)
{
    QWidget *behind = windowBehind(widget);
    if (behind == nullptr) {
        return widget->grab();
    }
    QPixmap picture = behind->grab();
    QPainter painter(&picture);
    painter.drawPixmap(widget->pos() - behind->pos(), widget->grab());
    return picture;
}

class Gallery
{
public:
    Gallery(QString folder, bool audit) : m_folder(std::move(folder)), m_audit(audit) { }

    void render(const Scene &scene, const Way &way, Stage &stage)
    {
        const QString name = scene.name() + QLatin1Char('-') + way.name;
        QWidget *widget = scene.make(stage);
        if (widget == nullptr) {
            m_out << name << ": nothing to show" << Qt::endl;
            return;
        }
        widget->show();
        Stage::settle(150);
        const QString path = QDir(m_folder).filePath(name + QStringLiteral(".png"));
        if (!pictureOf(widget).save(path) || QFileInfo(path).size() < 2000) {
            fail(name + QStringLiteral(": no picture"));
        }
        if (m_audit) {
            const QStringList nameless = namelessControls(widget);
            for (const QString &control : nameless) {
                fail(name + QStringLiteral(": no accessible name: ") + control);
            }
            const QStringList clipped = clippedTexts(widget);
            for (const QString &text : clipped) {
                m_out << name << ": clipped: " << text << Qt::endl;
            }
        }
        const QPointer<QWidget> guard(widget);
        const QPointer<QWidget> behind(windowBehind(widget));
        // Fields report what was typed when they lose the focus: while their dialog is still there. Hidden, not closed:
        // closing would ask what is to become of unsaved changes.
        widget->hide();
        Stage::settle(10);
        delete guard;
        delete behind;
        Stage::settle(10);
    }

    int failures() const { return m_failures; }

private:
    void fail(const QString &what)
    {
        m_out << "FAIL " << what << Qt::endl;
        ++m_failures;
    }

    QString m_folder;
    bool m_audit;
    int m_failures = 0;
    QTextStream m_out{stdout};
};

/// One program for each way, beside each other: a gallery mostly waits for windows to settle.
int renderAllWays(const QStringList &arguments)
{
    std::vector<std::unique_ptr<QProcess>> galleries;
    const QList<Way> ways = allWays();
    for (const Way &way : ways) {
        galleries.push_back(std::make_unique<QProcess>());
        galleries.back()->setProcessChannelMode(QProcess::ForwardedChannels);
        galleries.back()->start(QCoreApplication::applicationFilePath(),
                                arguments + QStringList{QStringLiteral("--way"), way.name});
    }
    bool isGood = true;
    for (const std::unique_ptr<QProcess> &gallery : galleries) {
        isGood = gallery->waitForFinished(-1) && gallery->exitStatus() == QProcess::NormalExit
            && gallery->exitCode() == 0 && isGood;
    }
    return isGood ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    QApplication::setApplicationVersion(QStringLiteral(CARREL_VERSION));
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("Where the pictures go."));
    parser.addOption({QStringLiteral("audit"), QStringLiteral("Fail on controls without an accessible name.")});
    parser.addOption(
        {QStringLiteral("only"), QStringLiteral("Scenes whose name contains this."), QStringLiteral("text")});
    parser.addOption(
        {QStringLiteral("way"), QStringLiteral("light, dark, mirrored or text130."), QStringLiteral("way")});
    parser.addHelpOption();
    parser.process(application);
    const QString folder = parser.positionalArguments().value(0, QStringLiteral("pictures"));
    QDir().mkpath(folder);

    if (!parser.isSet(QStringLiteral("way"))) {
        return renderAllWays(QCoreApplication::arguments().mid(1));
    }
    theme().install();
    Gallery gallery(folder, parser.isSet(QStringLiteral("audit")));
    const QList<Way> ways = allWays();
    for (const Way &way : ways) {
        if (parser.value(QStringLiteral("way")) != way.name) {
            continue;
        }
        useLanguage(way.language);
        theme().setMode(way.mode);
        theme().setTextPercent(way.textPercent);
        Stage stage;
        // Columns as they are at first, not as the last run of this program left them.
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, stage.folder());
        for (const Scene *scene : Scene::all()) {
            if (scene->name().contains(parser.value(QStringLiteral("only")))) {
                gallery.render(*scene, way, stage);
            }
        }
    }
    return gallery.failures() == 0 && !Scene::all().isEmpty() ? 0 : 1;
}
