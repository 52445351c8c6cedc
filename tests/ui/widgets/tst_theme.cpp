// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/style.h"
#include "ui/widgets/theme.h"

#include <QDir>
#include <QLineEdit>
#include <QPainter>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

class ThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void hasEnoughContrast_data();
    void hasEnoughContrast();
    void leavesNoPlaceholderInTheStyleSheet();
    void givesLineEditsNoTextColour();
    void drawsArrowsAndTicksInTheColoursOfTheirRoles();
    void growsWithTheText();
    void switchesLive();
    void hasAnIconForEveryAction();
    void drawsEveryIcon();
    void recoloursIcons();
    void keepsThePlaceholdersColour();

private:
    static double luminance(const QColor &colour);
    static double contrast(const QColor &one, const QColor &other);
};

double ThemeTest::luminance(const QColor &colour)
{
    const auto linear = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double ThemeTest::contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

void ThemeTest::initTestCase()
{
    theme().install();
}

void ThemeTest::hasEnoughContrast_data()
{
    QTest::addColumn<int>("front");
    QTest::addColumn<int>("back");
    QTest::addColumn<double>("least");
    const auto row = [](Colour front, Colour back, double least) {
        QTest::addRow("%s on %s", qPrintable(Theme::nameOf(front)), qPrintable(Theme::nameOf(back)))
            << static_cast<int>(front) << static_cast<int>(back) << least;
    };
    for (const Colour back : {Colour::Surface, Colour::SurfaceAlt, Colour::Window, Colour::Rail, Colour::AccentSoft}) {
        row(Colour::Text, back, 4.5);
        row(Colour::Text2, back, 4.5);
    }
    for (const Colour back : {Colour::Surface, Colour::Window}) {
        row(Colour::Accent, back, 4.5);
        row(Colour::Danger, back, 4.5);
        row(Colour::Warn, back, 4.5);
        row(Colour::Ok, back, 4.5);
        row(Colour::Info, back, 4.5);
        row(Colour::BorderStrong, back, 3.0);
    }
    row(Colour::Placeholder, Colour::Surface, 4.5);
    row(Colour::Placeholder, Colour::SurfaceAlt, 4.5);
    row(Colour::OnAccent, Colour::Accent, 4.5);
    row(Colour::OnAccent, Colour::AccentHover, 4.5);
    row(Colour::OnAccentSoft, Colour::AccentSoft, 4.5);
    row(Colour::Text2, Colour::NeutralSoft, 4.5);
    row(Colour::Text, Colour::NeutralSoft, 4.5);
    row(Colour::Text, Colour::RailSelected, 4.5);
    row(Colour::Accent, Colour::RailSelected, 3.0);
    for (const Tone tone : {Tone::Info, Tone::Ok, Tone::Warn, Tone::Danger}) {
        row(toneColour(tone), toneSoftColour(tone), 4.5);
    }
    row(Colour::Accent, Colour::WarnSoft, 4.5); // links in messages
    row(Colour::Accent, Colour::InfoSoft, 4.5);
    row(Colour::Accent, Colour::OkSoft, 4.5);
    row(Colour::Accent, Colour::DangerSoft, 4.5);
    row(Colour::ToastText, Colour::ToastBack, 4.5);
    row(Colour::ToastAction, Colour::ToastBack, 4.5);
    row(Colour::Surface, Colour::Danger, 4.5); // the callout at a refused cell
}

void ThemeTest::hasEnoughContrast()
{
    QFETCH(int, front);
    QFETCH(int, back);
    QFETCH(double, least);
    for (const bool dark : {false, true}) {
        const double ratio = contrast(Theme::colourIn(static_cast<Colour>(front), dark),
                                      Theme::colourIn(static_cast<Colour>(back), dark));
        QVERIFY2(ratio >= least, qPrintable(QString::number(ratio) + QLatin1String(dark ? " dark" : " light")));
    }
}

void ThemeTest::leavesNoPlaceholderInTheStyleSheet()
{
    for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        theme().setMode(mode);
        const QString sheet = theme().styleSheet();
        QVERIFY(sheet.size() > 5000);
        const QRegularExpression left(QStringLiteral("@[A-Za-z]+|\\d+u\\b"));
        QString rules = sheet;
        rules.remove(QRegularExpression(QStringLiteral("/\\*.*?\\*/"), QRegularExpression::DotMatchesEverythingOption));
        QCOMPARE(left.match(rules).captured(), QString());
        const QRegularExpression urls(QStringLiteral("url\\((:[^)]+)\\)"));
        auto url = urls.globalMatch(rules);
        while (url.hasNext()) {
            const QString path = url.next().captured(1);
            QVERIFY2(QFile::exists(path), qPrintable(path));
        }
    }
}

void ThemeTest::givesLineEditsNoTextColour()
{
    const QRegularExpression rule(QStringLiteral("([^{}]+)\\{([^}]*)\\}"));
    auto match = rule.globalMatch(theme().styleSheet());
    while (match.hasNext()) {
        const QRegularExpressionMatch found = match.next();
        if (found.captured(1).contains(QLatin1String("QLineEdit"))) {
            QVERIFY2(!found.captured(2).contains(QRegularExpression(QStringLiteral("(^|[;\\s])color:"))),
                     qPrintable(found.captured(0)));
        }
    }
}

void ThemeTest::drawsArrowsAndTicksInTheColoursOfTheirRoles()
{
    const QHash<QString, Colour> roles{
        {QStringLiteral("down"), Colour::Text2},           {QStringLiteral("up"), Colour::Text2},
        {QStringLiteral("left"), Colour::Text2},           {QStringLiteral("right"), Colour::Text2},
        {QStringLiteral("check"), Colour::OnAccent},       {QStringLiteral("minus"), Colour::OnAccent},
        {QStringLiteral("checkoff"), Colour::Placeholder}, {QStringLiteral("tick"), Colour::Accent}};
    for (const bool dark : {false, true}) {
        for (auto role = roles.cbegin(); role != roles.cend(); ++role) {
            QFile file(QStringLiteral(":/styles/%1/%2.svg")
                           .arg(dark ? QStringLiteral("dark") : QStringLiteral("light"), role.key()));
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            QVERIFY2(file.readAll().contains(Theme::colourIn(*role, dark).name().toLatin1()),
                     qPrintable(file.fileName()));
        }
    }
}

void ThemeTest::growsWithTheText()
{
    theme().setTextPercent(100);
    QCOMPARE(theme().px(32), 32);
    QCOMPARE(theme().font().pointSizeF(), 10.0);
    QCOMPARE(theme().font(TextRole::H1).pointSizeF(), 15.0);
    theme().setTextPercent(150);
    QCOMPARE(theme().px(32), 48);
    QCOMPARE(theme().font(TextRole::H1).pointSizeF(), 22.5);
    QCOMPARE(QApplication::font().pointSizeF(), 15.0);
    theme().setTextPercent(900);
    QCOMPARE(theme().textPercent(), 200);
    theme().setTextPercent(100);
}

void ThemeTest::switchesLive()
{
    theme().setMode(Theme::Mode::Light);
    const QSignalSpy changed(&theme(), &Theme::changed);
    QLineEdit edit;
    edit.ensurePolished();
    theme().setMode(Theme::Mode::Dark);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(edit.palette().color(QPalette::Text), Theme::colourIn(Colour::Text, true));
    theme().setMode(Theme::Mode::Light);
    QCOMPARE(edit.palette().color(QPalette::Text), Theme::colourIn(Colour::Text, false));
}

void ThemeTest::hasAnIconForEveryAction()
{
    for (const ActRow &row : Actions::table()) {
        const QString icon = QString::fromLatin1(row.icon);
        QVERIFY2(icon.isEmpty() || hasIcon(icon), row.icon);
    }
    for (const Tone tone : {Tone::Neutral, Tone::Info, Tone::Ok, Tone::Warn, Tone::Danger}) {
        QVERIFY(hasIcon(toneIcon(tone)));
    }
}

void ThemeTest::drawsEveryIcon()
{
    const QStringList files = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")}, QDir::Files);
    QVERIFY(files.size() > 60);
    for (const QString &file : files) {
        const QImage image = themedIcon(file.chopped(4), Colour::Text).pixmap(24, 24).toImage();
        int inked = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                inked += qAlpha(image.pixel(x, y)) > 100 ? 1 : 0;
            }
        }
        QVERIFY2(inked > 4 && inked < 400, qPrintable(file));
    }
}

void ThemeTest::recoloursIcons()
{
    const auto inkOf = [](const QIcon &icon) {
        const QImage image = icon.pixmap(24, 24).toImage();
        QColor darkest;
        int most = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (qAlpha(image.pixel(x, y)) > most) {
                    most = qAlpha(image.pixel(x, y));
                    darkest = image.pixelColor(x, y);
                }
            }
        }
        return darkest;
    };
    const QIcon icon = themedIcon(QStringLiteral("plus"), Colour::Accent);
    theme().setMode(Theme::Mode::Light);
    QVERIFY(std::abs(inkOf(icon).red() - Theme::colourIn(Colour::Accent, false).red()) < 12);
    theme().setMode(Theme::Mode::Dark);
    QVERIFY(std::abs(inkOf(icon).red() - Theme::colourIn(Colour::Accent, true).red()) < 12);
    theme().setMode(Theme::Mode::Light);
}

void ThemeTest::keepsThePlaceholdersColour()
{
    QLineEdit edit;
    edit.ensurePolished();
    QCOMPARE(edit.palette().color(QPalette::PlaceholderText), Theme::colourIn(Colour::Placeholder, false));
}

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
