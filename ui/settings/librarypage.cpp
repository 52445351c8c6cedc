// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/librarypage.h"

#include "models/settings/librarysettings.h"
#include "ui/translation/language.h"
#include "ui/widgets/message.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QTimeZone>

namespace {

/// The currencies of the world's locales, by their codes.
QStringList currencyCodes()
{
    QStringList codes;
    const QList<QLocale> locales =
        QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
    for (const QLocale &locale : locales) {
        const QString code = locale.currencySymbol(QLocale::CurrencyIsoCode);
        if (code.size() == 3) {
            codes << code;
        }
    }
    codes.sort();
    codes.removeDuplicates();
    return codes;
}

void selectData(QComboBox *combo, const QString &data)
{
    int index = combo->findData(data);
    if (index < 0) {
        combo->addItem(data, data);
        index = combo->count() - 1;
    }
    combo->setCurrentIndex(index);
}

} // namespace

LibraryPage::LibraryPage(LibrarySettings &settings, QWidget *parent)
    : SettingsPage(parent),
      m_settings(settings),
      m_name(new QLineEdit(this)),
      m_currency(new QComboBox(this)),
      m_language(new QComboBox(this)),
      m_zone(new QComboBox(this))
{
    setObjectName(QStringLiteral("libraryPage"));
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setMinimumWidth(theme().px(280));
    m_currency->setObjectName(QStringLiteral("currency"));
    const QStringList codes = currencyCodes();
    for (const QString &code : codes) {
        m_currency->addItem(code, code);
    }
    m_language->setObjectName(QStringLiteral("language"));
    const QList<InterfaceLanguage> languages = interfaceLanguages();
    for (const InterfaceLanguage &language : languages) {
        m_language->addItem(language.name, language.code);
    }
    m_zone->setObjectName(QStringLiteral("timeZone"));
    m_zone->addItem(tr("As this computer"), QString());
    const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &zone : zones) {
        if (zone.contains('/') && !zone.startsWith("Etc/")) {
            m_zone->addItem(QString::fromLatin1(zone), QString::fromLatin1(zone));
        }
    }
    m_zone->setMaxVisibleItems(14);
    addRow(tr("Name of the library"), tr("Shown in the window and on slips."), m_name);
    addRow(tr("Currency"), tr("Amounts already stored keep their number."), m_currency);
    addRow(tr("Language of the library"), tr("For what Carrel writes to users."), m_language);
    addRow(tr("Time zone"), tr("The library's days begin and end here, at every station."), m_zone);
    addStretch();
    connect(m_name, &QLineEdit::editingFinished, this, &LibraryPage::store);
    for (const QComboBox *combo : {m_currency, m_language, m_zone}) {
        connect(combo, &QComboBox::activated, this, &LibraryPage::store);
    }
    connect(&settings, &LibrarySettings::changed, this, &LibraryPage::load);
    load();
}

void LibraryPage::load()
{
    const LibraryValues &values = m_settings.values();
    m_name->setText(values.name);
    selectData(m_currency, values.currency);
    selectData(m_language, values.language);
    selectData(m_zone, values.timeZone);
    const bool may = m_settings.mayChange();
    m_name->setReadOnly(!may);
    for (QComboBox *combo : {m_currency, m_language, m_zone}) {
        combo->setEnabled(may);
    }
    showProblems({});
    if (!may) {
        message()->say(Tone::Info, tr("Only administrators can change these settings."));
    }
}

void LibraryPage::store()
{
    if (!m_settings.mayChange()) {
        return;
    }
    LibraryValues wanted = m_settings.values();
    wanted.name = m_name->text().trimmed();
    wanted.currency = m_currency->currentData().toString();
    wanted.language = m_language->currentData().toString();
    wanted.timeZone = m_zone->currentData().toString();
    if (wanted != m_settings.values()) {
        showProblems(m_settings.change(wanted).problems());
    } else {
        showProblems({});
    }
}
