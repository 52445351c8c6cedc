// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/appearancepage.h"

#include "models/settings/stationpreferences.h"
#include "ui/settings/look.h"
#include "ui/translation/language.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QLocale>
#include <QSignalBlocker>

namespace {

const QStringList modes{QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark")};
constexpr int rowHeights[] = {26, 32, 38};

} // namespace

AppearancePage::AppearancePage(StationPreferences &preferences, QWidget *parent)
    : SettingsPage(parent),
      m_preferences(preferences),
      m_mode(new Segments(this)),
      m_text(new QComboBox(this)),
      m_rows(new Segments(this)),
      m_language(new QComboBox(this))
{
    setObjectName(QStringLiteral("appearancePage"));
    m_mode->setObjectName(QStringLiteral("theme"));
    m_mode->addSegment(tr("As the system"));
    m_mode->addSegment(tr("Light"));
    m_mode->addSegment(tr("Dark"));
    m_text->setObjectName(QStringLiteral("textSize"));
    for (int percent = 100; percent <= 200; percent += 10) {
        m_text->addItem(QLocale().toString(percent) + QLatin1Char(' ') + QLocale().percent(), percent);
    }
    m_rows->setObjectName(QStringLiteral("rowHeight"));
    m_rows->addSegment(tr("Compact"));
    m_rows->addSegment(tr("Normal"));
    m_rows->addSegment(tr("Roomy"));
    m_language->setObjectName(QStringLiteral("interfaceLanguage"));
    m_language->addItem(tr("As the system"), QString());
    const QList<InterfaceLanguage> languages = interfaceLanguages();
    for (const InterfaceLanguage &language : languages) {
        m_language->addItem(language.name, language.code);
    }
    addRow(tr("Colours"), tr("High contrast follows the system."), m_mode);
    addRow(tr("Text size"), tr("Fields and rows grow with it. Ctrl++ and Ctrl+- do the same anywhere."), m_text);
    addRow(tr("Height of rows"), QString(), m_rows);
    addRow(tr("Language of the window"), QString(), m_language);
    addStretch();

    connect(m_mode, &Segments::currentChanged, this, [this](int index) {
        m_preferences.setThemeMode(modes.at(index));
        applyLook(m_preferences);
    });
    connect(m_text, &QComboBox::activated, this, [this] {
        m_preferences.setTextPercent(m_text->currentData().toInt());
        applyLook(m_preferences);
    });
    connect(m_rows, &Segments::currentChanged, this, [this](int index) {
        m_preferences.setRowHeight(rowHeights[index]);
        applyLook(m_preferences);
    });
    connect(m_language, &QComboBox::activated, this, [this] {
        m_preferences.setLanguage(m_language->currentData().toString());
        emit languageChosen(m_preferences.language());
    });
    load();
}

void AppearancePage::load()
{
    const QSignalBlocker quietMode(m_mode);
    const QSignalBlocker quietRows(m_rows);
    m_mode->setCurrent(qMax(0, static_cast<int>(modes.indexOf(m_preferences.themeMode()))));
    m_text->setCurrentIndex(qMax(0, m_text->findData(m_preferences.textPercent())));
    m_rows->setCurrent(m_preferences.rowHeight() < 30 ? 0 : m_preferences.rowHeight() > 34 ? 2 : 1);
    m_language->setCurrentIndex(qMax(0, m_language->findData(m_preferences.language())));
}
