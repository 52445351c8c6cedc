// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"

#include "ui/widgets/carrelstyle.h"
#include "ui/widgets/desktopsetting.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QFontDatabase>
#include <QPointer>
#include <QRegularExpression>
#include <QTimer>

namespace {

constexpr int lastColour = static_cast<int>(Colour::ToastAction);

struct RoleFont {
    qreal points; ///< at a body of 10 points
    QFont::Weight weight;
};

RoleFont roleFont(TextRole role)
{
    switch (role) {
    case TextRole::Body: return {10, QFont::Normal};
    case TextRole::Name: return {10, QFont::Medium};
    case TextRole::Small: return {9, QFont::Normal};
    case TextRole::Caption:
    case TextRole::Pill: return {8.5, QFont::DemiBold};
    case TextRole::H2: return {11, QFont::DemiBold};
    case TextRole::H1: return {15, QFont::DemiBold};
    case TextRole::Scan: return {13, QFont::Normal};
    case TextRole::Strip: return {13, QFont::DemiBold};
    case TextRole::Kpi: return {20, QFont::DemiBold};
    }
    return {10, QFont::Normal};
}

QString readResource(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Multiplies every number that stands before `unit` and writes it in `newUnit`.
QString scaled(const QString &text, const QString &unit, const QString &newUnit, qreal factor, bool whole)
{
    const QRegularExpression number(QStringLiteral("(\\d+(?:\\.\\d+)?)%1\\b").arg(unit));
    QString result;
    qsizetype done = 0;
    auto match = number.globalMatch(text);
    while (match.hasNext()) {
        const QRegularExpressionMatch found = match.next();
        const qreal value = found.captured(1).toDouble() * factor;
        result += QStringView(text).mid(done, found.capturedStart() - done);
        result += whole ? QString::number(qRound(value)) : QString::number(value, 'f', 2);
        result += newUnit;
        done = found.capturedEnd();
    }
    result += QStringView(text).mid(done);
    return result;
}

/// The colours that desktops use for high contrast are pure black and white.
bool isPureContrast(const QPalette &palette)
{
    const auto pure = [](const QColor &colour) { return colour == QColor(Qt::black) || colour == QColor(Qt::white); };
    return pure(palette.color(QPalette::Window)) && pure(palette.color(QPalette::Base))
        && pure(palette.color(QPalette::WindowText)) && pure(palette.color(QPalette::Button));
}

} // namespace

Theme &theme()
{
    // Asked for many times in every cell that is painted.
    static QPointer<Theme> existing;
    if (!existing) {
        existing = qApp->findChild<Theme *>(QString(), Qt::FindDirectChildrenOnly);
    }
    if (!existing) {
        existing = new Theme(qApp);
    }
    return *existing;
}

Theme::Theme(QObject *parent) : QObject(parent), m_systemPalette(QGuiApplication::palette())
{
    m_family = QFontDatabase::hasFamily(QStringLiteral("Noto Sans")) ? QStringLiteral("Noto Sans")
                                                                     : QApplication::font().family();
    // Without a desktop (offscreen) the font's size is nobody's choice.
    if (QGuiApplication::platformName() != QLatin1String("offscreen")) {
        m_basePoints = qBound(10.0, QApplication::font().pointSizeF(), 16.0);
    }
    readSystem();
    m_dark = m_systemDark;
}

void Theme::install()
{
    m_installed = true;
    QApplication::setStyle(new CarrelStyle);
    qApp->installEventFilter(this);
    m_desktop = new DesktopSetting(this);
    connect(m_desktop, &DesktopSetting::changed, this, [this] {
        readSystem();
        apply();
    });
    apply();
}

void Theme::setMode(Mode mode)
{
    if (m_mode != mode) {
        m_mode = mode;
        apply();
    }
}

void Theme::setTextPercent(int percent)
{
    percent = qBound(100, percent, 200);
    if (m_textPercent != percent) {
        m_textPercent = percent;
        apply();
    }
}

void Theme::setRowHeight(int height)
{
    if (m_rowHeight != height) {
        m_rowHeight = height;
        emit changed();
    }
}

QColor Theme::colour(Colour role) const
{
    if (!m_highContrast) {
        return colourIn(role, m_dark);
    }
    switch (role) {
    case Colour::Window:
    case Colour::Rail:
    case Colour::NeutralSoft: return m_systemPalette.color(QPalette::Window);
    case Colour::Surface:
    case Colour::SurfaceAlt:
    case Colour::DangerSoft:
    case Colour::WarnSoft:
    case Colour::OkSoft:
    case Colour::InfoSoft: return m_systemPalette.color(QPalette::Base);
    case Colour::Accent:
    case Colour::AccentHover:
    case Colour::AccentSoft:
    case Colour::RailSelected: return m_systemPalette.color(QPalette::Highlight);
    case Colour::OnAccent:
    case Colour::OnAccentSoft: return m_systemPalette.color(QPalette::HighlightedText);
    case Colour::ToastBack: return m_systemPalette.color(QPalette::ToolTipBase);
    case Colour::ToastText:
    case Colour::ToastAction: return m_systemPalette.color(QPalette::ToolTipText);
    default: return m_systemPalette.color(QPalette::WindowText);
    }
}

int Theme::px(int length) const
{
    return qRound(length * m_basePoints / 10.0 * m_textPercent / 100.0);
}

QFont Theme::font(TextRole role) const
{
    const RoleFont wanted = roleFont(role);
    QFont font(m_family);
    font.setPointSizeF(wanted.points * m_basePoints / 10.0 * m_textPercent / 100.0);
    font.setWeight(wanted.weight);
    return font;
}

QPalette Theme::palette() const
{
    if (m_highContrast) {
        return m_systemPalette;
    }
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Colour colour) { palette.setColor(role, this->colour(colour)); };
    set(QPalette::Window, Colour::Window);
    set(QPalette::WindowText, Colour::Text);
    set(QPalette::Base, Colour::Surface);
    set(QPalette::AlternateBase, Colour::SurfaceAlt);
    set(QPalette::Text, Colour::Text);
    set(QPalette::Button, Colour::Surface);
    set(QPalette::ButtonText, Colour::Text);
    set(QPalette::BrightText, Colour::Danger);
    set(QPalette::Highlight, Colour::Accent);
    set(QPalette::HighlightedText, Colour::OnAccent);
    set(QPalette::PlaceholderText, Colour::Placeholder);
    set(QPalette::ToolTipBase, Colour::Surface);
    set(QPalette::ToolTipText, Colour::Text);
    set(QPalette::Link, Colour::Accent);
    set(QPalette::LinkVisited, Colour::Accent);
    set(QPalette::Mid, Colour::Border);
    set(QPalette::Dark, Colour::BorderStrong);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, colour(Colour::Placeholder));
    }
    return palette;
}

QString Theme::styleSheet() const
{
    QString sheet = readResource(QStringLiteral(":/styles/headings.qss"));
    if (!m_highContrast) {
        sheet += readResource(QStringLiteral(":/styles/carrel.qss"));
        for (int i = 0; i <= lastColour; ++i) {
            const auto role = static_cast<Colour>(i);
            sheet.replace(QRegularExpression(QStringLiteral("@%1\\b").arg(nameOf(role))), colour(role).name());
        }
        sheet.replace(QStringLiteral("@images"),
                      m_dark ? QStringLiteral(":/styles/dark") : QStringLiteral(":/styles/light"));
    }
    const qreal factor = m_basePoints / 10.0 * m_textPercent / 100.0;
    sheet = scaled(sheet, QStringLiteral("pt"), QStringLiteral("pt"), factor, false);
    return scaled(sheet, QStringLiteral("u"), QStringLiteral("px"), factor, true);
}

void Theme::readSystem()
{
    m_systemDark = m_systemPalette.color(QPalette::Window).lightness()
        < m_systemPalette.color(QPalette::WindowText).lightness();
    if (m_desktop != nullptr && m_desktop->scheme() != DesktopSetting::Scheme::Unknown) {
        m_systemDark = m_desktop->scheme() == DesktopSetting::Scheme::Dark;
    }
    m_highContrast = isPureContrast(m_systemPalette);
}

void Theme::apply()
{
    m_dark = m_mode == Mode::Dark || (m_mode == Mode::System && m_systemDark);
    if (m_installed) {
        QApplication::setFont(font());
        QApplication::setPalette(palette());
        qApp->setStyleSheet(styleSheet());
    }
    emit changed();
}

void Theme::rereadSystem()
{
    m_readsSystem = true;
    QApplication::setPalette(QPalette()); // shows the system's own palette for a moment, to be read
    m_systemPalette = QApplication::palette();
    readSystem();
    apply();
    m_readsSystem = false;
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && !m_readsSystem) {
        m_readsSystem = true; // once for all windows
        QTimer::singleShot(0, this, &Theme::rereadSystem);
    }
    return QObject::eventFilter(watched, event);
}
