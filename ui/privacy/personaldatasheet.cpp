// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/privacy/personaldatasheet.h"

#include "models/database/cleaning.h"
#include "ui/privacy/datalist.h"
#include "ui/privacy/personpaper.h"
#include "ui/problemtext/problemtext.h"
#include "ui/widgets/message.h"
#include "ui/widgets/tabrow.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTimer>
#include <QVBoxLayout>

namespace {

constexpr int retryMs = 250;
constexpr int mostAttempts = 40;

QString dayText(const QDate &day)
{
    return QLocale().toString(day, QStringLiteral("ddd d MMM yyyy"));
}

/// A folder's name made of letters that every system takes.
QString folderName(const QString &name, const QDate &today)
{
    QString plain;
    for (const QChar sign : name.toLower()) {
        plain += sign.isLetterOrNumber() ? sign : QLatin1Char('-');
    }
    return plain + QLatin1Char('-') + today.toString(Qt::ISODate);
}

} // namespace

PersonalDataSheet::PersonalDataSheet(Collaborators with, qint64 userId, QWidget *parent)
    : Sheet(QString(), Width::Wide, parent),
      m_with(std::move(with)),
      m_tabs(new TabRow(this)),
      m_pages(new QStackedWidget(this)),
      m_retry(new QTimer(this))
{
    setObjectName(QStringLiteral("personalData"));
    m_retry->setSingleShot(true);
    m_retry->setInterval(retryMs);
    connect(m_retry, &QTimer::timeout, this, &PersonalDataSheet::emptyLog);
    const Result<PersonalData> found = m_with.service.dataOf(userId);
    if (!found) {
        setTitle(tr("Personal data"));
        message()->say(Tone::Danger, problemText(found.problems()));
        return;
    }
    m_data = *found;
    setTitle(m_data.isErased ? tr("Personal data") : tr("Personal data of %1").arg(m_data.name));
    if (m_data.isErased) {
        message()->say(Tone::Info, problemText(Problem{{}, QStringLiteral("privacy.isErased"), {}}));
        return;
    }
    body()->addWidget(m_tabs);
    body()->addWidget(m_pages);
    m_tabs->setObjectName(QStringLiteral("personalTabs"));
    m_tabs->addTab(tr("Export"), buildExport(), m_pages);
    if (m_with.gate.mayDo(Command::EraseUser)) {
        m_tabs->addTab(tr("Erase"), m_data.open.isEmpty() ? buildErase() : buildRefusal(), m_pages);
    }
    addPrimary(tr("Export"));
    connect(m_tabs, &TabRow::currentChanged, this, &PersonalDataSheet::showTab);
    showTab(Export);
}

QWidget *PersonalDataSheet::buildExport()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    setSpacing(layout, 0, 10);
    QLabel *what = makeLabel(tr("Everything Carrel holds about this person, in one folder: to hand over when asked."),
                             TextRole::Body, page);
    what->setWordWrap(true);
    layout->addWidget(what);
    auto *list = new DataList(page);
    const QString included = tr("included");
    const QString older = m_with.anonymiseAfterDays
        ? tr("older ones were made anonymous after %n day(s)", nullptr, *m_with.anonymiseAfterDays)
        : tr("all since the first");
    list->add(tr("Name, address, contacts"), 1, tr("as on the Users page, with remarks and notes of staff"), included,
              Tone::Ok);
    list->add(tr("Loans"), m_data.loans, older, included, Tone::Ok);
    list->add(tr("Holds"), m_data.holds, tr("open and past"), included, Tone::Ok);
    list->add(tr("Charges and payments"), m_data.ledgerEntries, tr("with receipts"), included, Tone::Ok);
    list->add(tr("Notices sent"), m_data.notices, tr("date, stage, way, text"), included, Tone::Ok);
    list->add(tr("Changes in the audit log"), m_data.auditImages, tr("what was changed, when; not by whom"), included,
              Tone::Ok);
    list->add(tr("Names of staff"), -1, tr("belong to other people"), tr("left out"), Tone::Neutral);
    layout->addWidget(list);
    auto *forgets = new QCheckBox(tr("Forget who had a copy as soon as it is back, as this user asked"), page);
    forgets->setObjectName(QStringLiteral("forgetsLoans"));
    forgets->setChecked(m_data.forgetsLoans);
    forgets->setEnabled(m_with.gate.mayDo(Command::EditUser));
    connect(forgets, &QCheckBox::clicked, this, [this, forgets](bool isOn) {
        const Result<void> done = m_with.service.setForgetsLoans(m_data.userId, isOn);
        if (!done) {
            forgets->setChecked(!isOn);
            message()->say(Tone::Danger, problemText(done.problems()));
        }
    });
    layout->addWidget(forgets);
    auto *files = new QHBoxLayout;
    files->setSpacing(theme().px(18));
    m_json = new QCheckBox(tr("data.json (machine-readable)"), page);
    m_json->setObjectName(QStringLiteral("asJson"));
    m_pdf = new QCheckBox(tr("data.pdf (to print)"), page);
    m_pdf->setObjectName(QStringLiteral("asPdf"));
    for (QCheckBox *box : {m_json, m_pdf}) {
        box->setChecked(true);
        files->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &PersonalDataSheet::updatePrimary);
    }
    files->addStretch(1);
    layout->addLayout(files);
    m_folder = new QLineEdit(page);
    m_folder->setObjectName(QStringLiteral("exportFolder"));
    m_folder->setText(QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
                          .filePath(folderName(m_data.name, m_with.gate.clock().today())));
    QLabel *label = makeLabel(tr("Folder"), TextRole::Body, page);
    label->setBuddy(m_folder);
    layout->addWidget(label);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme().px(8));
    row->addWidget(m_folder, 1);
    QPushButton *choose = makeButton(tr("Choose…"), ButtonKind::Normal, page);
    row->addWidget(choose);
    layout->addLayout(row);
    connect(choose, &QPushButton::clicked, this, &PersonalDataSheet::chooseFolder);
    layout->addWidget(new Message(
        Tone::Info, tr("The files are not encrypted. Hand them over in person, or encrypt them before sending."),
        page));
    layout->addWidget(makeLabel(tr("The export is written to the audit log."), TextRole::Small, page));
    layout->addStretch(1);
    return page;
}

QWidget *PersonalDataSheet::buildErase()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    setSpacing(layout, 0, 10);
    auto *list = new DataList(page);
    const QString deleted = tr("deleted");
    const QString anonymous = tr("anonymous");
    list->add(tr("Name, address, contacts"), 1,
              m_data.card.isEmpty() ? tr("deleted")
                                    : tr("deleted; card number %1 is not given out again").arg(m_data.card),
              deleted, Tone::Danger);
    list->add(tr("Notes of staff"), m_data.notes, tr("deleted"), deleted, Tone::Danger);
    list->add(tr("Loans"), m_data.loans, tr("kept for statistics without the person: category, age band, type"),
              anonymous, Tone::Info);
    list->add(tr("Charges and payments"), m_data.ledgerEntries, tr("amounts and receipts kept for the books, no name"),
              anonymous, Tone::Info);
    list->add(tr("Holds, past"), m_data.holds, tr("deleted"), deleted, Tone::Danger);
    list->add(tr("Notices sent"), m_data.notices, tr("deleted with their text"), deleted, Tone::Danger);
    list->add(tr("Values in the audit log"), m_data.auditImages, tr("deleted; the chain of checksums stays whole"),
              deleted, Tone::Danger);
    list->add(tr("Search index"), 1, tr("rewritten without the name"), deleted, Tone::Danger);
    layout->addWidget(list);
    if (m_with.backups > 0 && m_with.backupsUntil.isValid()) {
        auto *backups = new Message(Tone::Warn, {}, page);
        backups->say(Tone::Warn, tr("when the last of %n backup(s) from before is removed.", nullptr, m_with.backups),
                     tr("Backups hold the data until %1 at the latest,").arg(dayText(m_with.backupsUntil)));
        connect(backups->addAction(tr("List backups")), &QPushButton::clicked, this, &PersonalDataSheet::backupsWanted);
        layout->addWidget(backups);
    }
    if (m_data.dependants > 0) {
        layout->addWidget(new Message(
            Tone::Info,
            tr("This user is guarantor of %n other(s), who will have none then.", nullptr, m_data.dependants), page));
    }
    auto *forEver = new Message(Tone::Danger, {}, page);
    forEver->say(Tone::Danger, tr("neither by Ctrl+Z nor by an administrator."), tr("This cannot be undone,"));
    layout->addWidget(forEver);
    addEraseForm(layout, page);
    layout->addStretch(1);
    return page;
}

void PersonalDataSheet::addEraseForm(QVBoxLayout *layout, QWidget *page)
{
    const QString wanted = m_data.card.isEmpty() ? m_data.name : m_data.card;
    auto *row = new QHBoxLayout;
    row->setSpacing(theme().px(10));
    QLabel *label = makeLabel(m_data.card.isEmpty() ? tr("To erase, type the name %1").arg(wanted)
                                                    : tr("To erase, type the card number %1").arg(wanted),
                              TextRole::Body, page);
    m_card = new QLineEdit(page);
    m_card->setObjectName(QStringLiteral("typedCard"));
    m_card->setMaximumWidth(theme().px(170));
    label->setBuddy(m_card);
    m_exportFirst = new QCheckBox(tr("Export first"), page);
    m_exportFirst->setObjectName(QStringLiteral("exportFirst"));
    m_exportFirst->setChecked(true);
    row->addWidget(label);
    row->addWidget(m_card);
    row->addWidget(m_exportFirst);
    row->addStretch(1);
    layout->addLayout(row);
    connect(m_card, &QLineEdit::textChanged, this, &PersonalDataSheet::updatePrimary);
}

QWidget *PersonalDataSheet::buildRefusal()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    setSpacing(layout, 0, 10);
    auto *why = new Message(Tone::Danger, {}, page);
    why->say(Tone::Danger, tr("A user can be erased once nothing is on loan, nothing is on hold and nothing is owed."),
             tr("Not yet: something is still open."));
    layout->addWidget(why);
    auto *list = new DataList(page);
    list->setObjectName(QStringLiteral("openMatters"));
    for (const OpenMatter &matter : std::as_const(m_data.open)) {
        QPushButton *go = list->addOpen(matter, m_with.currency);
        if (go == nullptr) {
            continue;
        }
        connect(go, &QPushButton::clicked, this, [this, matter] {
            accept();
            if (matter.kind == OpenMatter::Kind::Loan) {
                emit loanWanted(matter.id);
            } else {
                emit moneyWanted(m_data.userId);
            }
        });
    }
    layout->addWidget(list);
    QLabel *hint = makeLabel(
        tr("You can stop further use at once: Deactivate closes the card and keeps the data until all is settled."),
        TextRole::Body, page);
    hint->setWordWrap(true);
    layout->addWidget(hint);
    layout->addStretch(1);
    return page;
}

void PersonalDataSheet::showTab(int tab)
{
    m_pages->setCurrentIndex(tab);
    if (m_card != nullptr && tab == Erase) {
        m_card->setFocus();
    }
    updatePrimary();
}

void PersonalDataSheet::updatePrimary()
{
    if (primary() == nullptr) {
        return;
    }
    const bool isErase = m_tabs->current() == Erase;
    if (!isErase) {
        primary()->setText(tr("Export") + QStringLiteral("   Ctrl+Enter"));
        setKind(primary(), ButtonKind::Primary);
        primary()->setEnabled(m_json->isChecked() || m_pdf->isChecked());
    } else if (!m_data.open.isEmpty()) {
        primary()->setText(tr("Deactivate now"));
        setKind(primary(), ButtonKind::Primary);
        primary()->setEnabled(static_cast<bool>(m_with.deactivate));
    } else {
        const QString wanted = m_data.card.isEmpty() ? m_data.name : m_data.card;
        primary()->setText(tr("Erase for ever"));
        const bool isTyped = m_card->text().trimmed() == wanted;
        setKind(primary(), isTyped ? ButtonKind::Danger : ButtonKind::Normal);
        primary()->setEnabled(isTyped);
    }
}

void PersonalDataSheet::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder"), QFileInfo(m_folder->text()).path());
    if (!folder.isEmpty()) {
        m_folder->setText(QDir(folder).filePath(folderName(m_data.name, m_with.gate.clock().today())));
    }
}

bool PersonalDataSheet::exportTo(const QString &folder)
{
    const Result<QJsonObject> all = m_with.service.exportOf(m_data.userId);
    if (!all) {
        message()->say(Tone::Danger, problemText(all.problems()));
        return false;
    }
    QString why;
    if (!QDir().mkpath(folder)) {
        why = tr("The folder could not be made.");
    }
    if (why.isEmpty() && m_json->isChecked()) {
        QSaveFile file(QDir(folder).filePath(QStringLiteral("data.json")));
        const QByteArray text = QJsonDocument(*all).toJson();
        if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
            || file.write(text) != text.size() || !file.commit()) {
            why = file.errorString();
        }
    }
    if (why.isEmpty() && m_pdf->isChecked()) {
        why = personpaper::write(QDir(folder).filePath(QStringLiteral("data.pdf")), *all, m_with.libraryName,
                                 m_with.currency, m_with.gate.clock().today());
    }
    if (!why.isEmpty()) {
        message()->say(Tone::Danger, tr("The files could not be written: %1").arg(why));
        return false;
    }
    emit exported(tr("Data of %1 exported to %2").arg(m_data.name, QDir(folder).dirName()));
    return true;
}

void PersonalDataSheet::save()
{
    if (primary() == nullptr || !primary()->isEnabled()) {
        return;
    }
    message()->clear();
    if (m_tabs->current() == Export) {
        if (exportTo(m_folder->text().trimmed())) {
            accept();
        }
    } else if (!m_data.open.isEmpty()) {
        const Result<void> done = m_with.deactivate(m_data.userId);
        if (!done) {
            message()->say(Tone::Danger, problemText(done.problems()));
            return;
        }
        emit deactivated(m_data.userId);
        accept();
    } else if (!m_exportFirst->isChecked() || exportTo(m_folder->text().trimmed())) {
        erase();
    }
}

void PersonalDataSheet::erase()
{
    const Result<void> done = m_with.service.erase(m_data.userId);
    if (!done) {
        message()->say(Tone::Danger, problemText(done.problems()));
        return;
    }
    setBusy(true);
    emit erased(m_data.userId);
    m_attempts = 0;
    emptyLog();
}

void PersonalDataSheet::emptyLog()
{
    const Result<bool> emptied = emptyWriteAheadLog(m_with.gate.database());
    if (emptied && *emptied) {
        setBusy(false);
        accept();
    } else if (++m_attempts < mostAttempts) {
        m_retry->start();
    } else {
        setBusy(false);
        m_tabs->setEnabled(false);
        primary()->setEnabled(false);
        message()->say(
            Tone::Warn,
            tr("Erased. Another program still reads the library: old pages stay beside the file until it closes it."));
    }
}
