// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

class DesktopSetting;

/// What a colour is for. The values stand in one table (themecolours.cpp), light and dark.
enum class Colour {
    Window,
    Surface,
    SurfaceAlt,
    Rail,
    RailSelected,
    Text,
    Text2,
    Placeholder,
    Border,
    BorderStrong,
    Scroll,
    Accent,
    AccentHover,
    OnAccent,
    AccentSoft,
    OnAccentSoft,
    Danger,
    DangerSoft,
    Warn,
    WarnSoft,
    Ok,
    OkSoft,
    Info,
    InfoSoft,
    NeutralSoft,
    ToastBack,
    ToastText,
    ToastAction,
};

/// What a text is for; sizes and weights follow the application's font.
enum class TextRole { Body, Name, Small, Caption, Pill, H2, H1, Scan, Strip, Kpi };

/// The look of the whole program: colours by role, sizes and fonts that grow with the text, palette and style
/// sheet. It belongs to the application as its palette and its font do: see theme().
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Mode { System, Light, Dark };

    explicit Theme(QObject *parent = nullptr);

    /// Puts the look onto the application; call once at the start. Before that, colours and sizes can be read.
    void install();
    void setMode(Mode mode);
    Mode mode() const { return m_mode; }
    /// Text size of 100 to 200 per cent; sizes of controls follow.
    void setTextPercent(int percent);
    int textPercent() const { return m_textPercent; }
    /// Rows of grids: 26, 32 or 38 before scaling.
    void setRowHeight(int height);
    int rowHeight() const { return px(m_rowHeight); }

    bool isDark() const { return m_dark; }
    /// The system asks for its own high-contrast colours: there is no style sheet then.
    bool isHighContrast() const { return m_highContrast; }
    QColor colour(Colour role) const;
    /// A length of the 4 px grid at the present text size.
    int px(int length) const;
    QFont font(TextRole role = TextRole::Body) const;
    QPalette palette() const;
    /// The style sheet in force: carrel.qss with colours and sizes filled in.
    QString styleSheet() const;

    /// The value of a role in one of the two tables, whatever is shown now.
    static QColor colourIn(Colour role, bool dark);
    /// How the style sheet calls a role: "accentSoft".
    static QString nameOf(Colour role);

signals:
    /// Colours, text size or row height are others now; fonts, palette and style sheet have been set already.
    void changed();

private:
    void apply();
    void readSystem();
    void rereadSystem();
    bool eventFilter(QObject *watched, QEvent *event) override;

    Mode m_mode = Mode::System;
    int m_textPercent = 100;
    int m_rowHeight = 32;
    bool m_installed = false;
    bool m_readsSystem = false;
    DesktopSetting *m_desktop = nullptr;
    bool m_dark = false;
    bool m_systemDark = false;
    bool m_highContrast = false;
    QPalette m_systemPalette;
    QString m_family;
    qreal m_basePoints = 10;
};

/// The theme of the application, made when first asked for and gone with it.
Theme &theme();
