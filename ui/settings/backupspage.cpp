// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backupspage.h"

#include "models/backup/backupwriter.h"
#include "models/users/signinservice.h"
#include "ui/problemtext/problemtext.h"
#include "ui/settings/backuplist.h"
#include "ui/settings/backuptexts.h"
#include "ui/settings/restoresheet.h"
#include "ui/settings/settingrow.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace {

/// "~/…" reads better than the whole path.
QString shortPath(const QString &path)
{
    const QString home = QDir::homePath() + QLatin1Char('/');
    return path.startsWith(home) ? QStringLiteral("~/") + path.mid(home.size()) : QDir::toNativeSeparators(path);
}

} // namespace

BackupsPage::BackupsPage(BackupKeeper &keeper, CommandGate &gate, QWidget *parent)
    : SettingsPage(parent),
      m_keeper(keeper),
      m_gate(gate),
      m_content(new QVBoxLayout),
      m_state(new Message(this)),
      m_second(new Message(this)),
      m_problem(new Message(this)),
      m_list(new BackupList(keeper.clock(), this)),
      m_progress(new ProgressLine(this))
{
    setObjectName(QStringLiteral("backupsPage"));
    auto *content = new QWidget(this);
    content->setLayout(m_content);
    addWidget(content, 1);
    setSpacing(m_content, 0, 8);
    m_content->addWidget(m_state);
    m_content->addWidget(m_second);
    m_content->addWidget(m_problem);
    buildRows();
    m_content->addWidget(m_list, 1);
    m_content->addWidget(m_progress);
    buildFoot();
    connect(m_list, &QTableWidget::itemSelectionChanged, this, &BackupsPage::showSelection);
    connect(&m_keeper, &BackupKeeper::changed, this, &BackupsPage::refresh);
    refresh();
}

void BackupsPage::buildRows()
{
    const auto button = [this](SettingRow *row, const QString &text, const char *name, auto act) {
        QPushButton *made = makeButton(text, ButtonKind::Normal, row);
        made->setObjectName(QLatin1String(name));
        connect(made, &QPushButton::clicked, this, act);
        row->addControl(made);
        return made;
    };
    m_folderRow = new SettingRow(tr("Backup folder"), QString(), this);
    button(m_folderRow, tr("Change…"), "changeFolder", [this] {
        setFolder(QFileDialog::getExistingDirectory(this, tr("Backup folder"), m_keeper.plan().folder));
    })->setAccessibleName(tr("Change the backup folder…"));
    button(m_folderRow, tr("Show"), "showFolder",
           [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_keeper.plan().folder)); });
    m_secondRow = new SettingRow(tr("Second folder or stick"), QString(), this);
    button(m_secondRow, tr("Change…"), "changeSecond", [this] {
        setSecondFolder(
            QFileDialog::getExistingDirectory(this, tr("Second folder or stick"), m_keeper.plan().secondFolder));
    })->setAccessibleName(tr("Change the second folder…"));
    m_removeSecond = button(m_secondRow, tr("Remove"), "removeSecond", [this] {
        BackupPlan plan = m_keeper.plan();
        plan.secondFolder.clear();
        m_keeper.setPlan(plan);
    });

    auto *when = new SettingRow(tr("Back up automatically"), QString(), this);
    m_onClosing = new QCheckBox(tr("when Carrel closes"), when);
    m_onClosing->setObjectName(QStringLiteral("onClosing"));
    m_daily = new QCheckBox(tr("once a day"), when);
    m_daily->setObjectName(QStringLiteral("daily"));
    for (QCheckBox *box : {m_onClosing, m_daily}) {
        when->addControl(box);
        connect(box, &QCheckBox::clicked, this, &BackupsPage::keepChanged);
    }
    m_content->addWidget(m_folderRow);
    m_content->addWidget(m_secondRow);
    m_content->addWidget(when);
    buildKeep();
}

void BackupsPage::buildKeep()
{
    auto *row = new SettingRow(tr("Keep"), tr("The last good backup is never removed."), this);
    const std::array<QList<int>, 3> choices{{{3, 7, 14, 30}, {0, 4, 8, 26}, {0, 6, 12, 36}}};
    const std::array<QString, 3> names{tr("Daily backups to keep"), tr("Weekly backups to keep"),
                                       tr("Monthly backups to keep")};
    for (std::size_t i = 0; i < choices.size(); ++i) {
        auto *combo = new QComboBox(row);
        combo->setObjectName(QStringLiteral("keep%1").arg(i));
        // The words in the box say it to the eye; the hidden label says it to a screen reader.
        auto *label = new QLabel(names.at(i), row);
        label->setBuddy(combo);
        label->hide();
        for (const int count : choices.at(i)) {
            const QString text = i == 0 ? tr("%n daily", nullptr, count)
                : i == 1                ? tr("%n weekly", nullptr, count)
                                        : tr("%n monthly", nullptr, count);
            combo->addItem(text, count);
        }
        connect(combo, &QComboBox::activated, this, &BackupsPage::keepChanged);
        row->addControl(combo);
        m_keep.at(i) = combo;
    }
    m_content->addWidget(row);
}

void BackupsPage::buildFoot()
{
    auto *foot = new QHBoxLayout;
    setSpacing(foot, 0, 10);
    m_selected = makeLabel(QString(), TextRole::Body, this);
    foot->addWidget(m_selected, 1);
    const auto button = [&](const QString &text, const char *name, auto act) {
        QPushButton *made = makeButton(text, ButtonKind::Normal, this);
        made->setObjectName(QLatin1String(name));
        connect(made, &QPushButton::clicked, this, act);
        foot->addWidget(made);
        return made;
    };
    m_verify = button(tr("Verify again"), "verify", &BackupsPage::verifySelected);
    m_copy = button(tr("Copy to…"), "copyTo",
                    [this] { copySelectedTo(QFileDialog::getExistingDirectory(this, tr("Copy to…"))); });
    m_restore = button(tr("Restore…"), "restoreBackup", &BackupsPage::previewSelected);
    m_restore->setIcon(themedIcon(QStringLiteral("undo")));
    m_restore->setVisible(m_gate.mayDo(Command::Restore));
    m_content->addLayout(foot);
}

void BackupsPage::refresh()
{
    const BackupOverview overview = m_keeper.overview();
    const BackupPlan &plan = m_keeper.plan();
    showState(overview);
    showSecond(overview);
    m_folderRow->setExplanation(shortPath(plan.folder));
    m_onClosing->setChecked(plan.onClosing);
    m_daily->setChecked(plan.daily);
    const std::array<int, 3> kept{plan.keep.daily, plan.keep.weekly, plan.keep.monthly};
    for (std::size_t i = 0; i < kept.size(); ++i) {
        const int index = m_keep.at(i)->findData(kept.at(i));
        m_keep.at(i)->setCurrentIndex(index);
    }
    m_list->show(overview.backups);
    showSelection();
}

void BackupsPage::showState(const BackupOverview &overview)
{
    m_state->clearActions();
    if (m_keeper.hasFailed()) {
        m_state->sayTwoLines(Tone::Danger, tr("The last backup failed"), problemText(m_keeper.lastProblems()));
    } else if (overview.lastGood) {
        const BackupFile &good = *overview.lastGood;
        m_state->sayTwoLines(
            Tone::Ok, tr("Last backup verified %1").arg(backuptexts::relativeMoment(good.madeAt, m_keeper.clock())),
            tr("Read back and checked: %1. %2.")
                .arg(backuptexts::counts(good.counts),
                     QLocale().formattedDataSize(good.size, 1, QLocale::DataSizeSIFormat)));
        m_state->setIconName(QStringLiteral("shield"));
    } else {
        m_state->sayTwoLines(Tone::Warn, tr("There is no good backup yet"),
                             tr("One is made when Carrel closes, or now."));
    }
    if (m_gate.mayDo(Command::Backup)) {
        m_backUp = m_state->addAction(tr("Back up now"), ButtonKind::Normal);
        m_backUp->setObjectName(QStringLiteral("backUpNow"));
        m_backUp->setEnabled(!m_keeper.isBusy());
        connect(m_backUp, &QPushButton::clicked, this, [this] { run(BackupReason::ByHand); });
    }
}

void BackupsPage::showSecond(const BackupOverview &overview)
{
    const BackupPlan &plan = m_keeper.plan();
    m_removeSecond->setVisible(!plan.secondFolder.isEmpty());
    if (plan.secondFolder.isEmpty()) {
        m_secondRow->setExplanation(tr("None. A copy on another disk survives the loss of this computer."));
    } else if (overview.secondWrittenAt.isValid()) {
        m_secondRow->setExplanation(
            tr("%1 · last written %2")
                .arg(shortPath(plan.secondFolder), backuptexts::moment(overview.secondWrittenAt, m_keeper.clock())));
    } else {
        m_secondRow->setExplanation(tr("%1 · not written yet").arg(shortPath(plan.secondFolder)));
    }
    m_second->clear();
    m_second->clearActions();
    if (overview.isSecondLate(plan)) {
        m_second->say(Tone::Warn,
                      tr("The second folder has not been reached for %n day(s). Plug in its disk or stick.", nullptr,
                         overview.daysWithoutSecond));
        m_second->setIconName(QStringLiteral("usb"));
        QPushButton *again = m_second->addAction(tr("Try again"));
        again->setObjectName(QStringLiteral("trySecond"));
        connect(again, &QPushButton::clicked, this, [this] { run(BackupReason::ByHand); });
    }
}

void BackupsPage::showSelection()
{
    const std::optional<ListedBackup> selected = m_list->selected();
    const bool isGood = selected && selected->file.state != BackupState::NotReadable;
    m_selected->setText(selected ? tr("Selected: %1").arg(backuptexts::moment(selected->file.madeAt, m_keeper.clock()))
                                 : tr("No backup yet"));
    m_verify->setEnabled(selected.has_value());
    m_copy->setEnabled(isGood);
    m_restore->setEnabled(isGood);
}

void BackupsPage::setFolder(const QString &folder)
{
    if (!folder.isEmpty()) {
        BackupPlan plan = m_keeper.plan();
        plan.folder = folder;
        m_keeper.setPlan(plan);
    }
}

void BackupsPage::setSecondFolder(const QString &folder)
{
    if (!folder.isEmpty()) {
        BackupPlan plan = m_keeper.plan();
        plan.secondFolder = folder;
        m_keeper.setPlan(plan);
    }
}

void BackupsPage::keepChanged()
{
    BackupPlan plan = m_keeper.plan();
    plan.onClosing = m_onClosing->isChecked();
    plan.daily = m_daily->isChecked();
    const auto chosen = [this](std::size_t i, int before) {
        return m_keep.at(i)->currentIndex() >= 0 ? m_keep.at(i)->currentData().toInt() : before;
    };
    plan.keep = {chosen(0, plan.keep.daily), chosen(1, plan.keep.weekly), chosen(2, plan.keep.monthly)};
    m_keeper.setPlan(plan);
}

void BackupsPage::run(BackupReason reason)
{
    m_problem->clear();
    m_progress->start(tr("Backing up and reading back…"), false);
    if (m_backUp) {
        m_backUp->setEnabled(false);
    }
    m_keeper.backUp(reason, [this, alive = QPointer<BackupsPage>(this)](const Result<BackupRun> &done) {
        if (alive) {
            m_progress->finish();
            refresh();
            tell(done ? done->notices : Problems());
        }
    });
}

void BackupsPage::tell(const Problems &problems)
{
    if (problems.isEmpty()) {
        m_problem->clear();
    } else {
        m_problem->say(Tone::Warn, problemText(problems));
    }
}

void BackupsPage::verifySelected()
{
    const std::optional<ListedBackup> selected = m_list->selected();
    if (!selected) {
        return;
    }
    m_progress->start(tr("Reading the backup…"), false);
    m_keeper.worker().start(
        [file = selected->file](Job &) -> Result<void> {
            Result<BackupFile> verified = verifyBackup(file);
            BackupFile noted = verified ? *verified : file;
            noted.state = verified ? BackupState::Verified : BackupState::NotReadable;
            const Result<void> written = writeNote(noted);
            return verified ? written : verified.problems();
        },
        [this, alive = QPointer<BackupsPage>(this)](const Result<void> &done) {
            if (alive) {
                m_progress->finish();
                refresh();
                tell(done.problems());
            }
        });
}

void BackupsPage::copySelectedTo(const QString &folder)
{
    const std::optional<ListedBackup> selected = m_list->selected();
    if (!selected || folder.isEmpty()) {
        return;
    }
    m_progress->start(tr("Copying…"), false);
    m_keeper.worker().start([file = selected->file, folder](Job &) { return copyBackup(file, folder); },
                            [this, alive = QPointer<BackupsPage>(this)](const Result<BackupFile> &done) {
                                if (alive) {
                                    m_progress->finish();
                                    tell(done.problems());
                                }
                            });
}

void BackupsPage::previewSelected()
{
    const std::optional<ListedBackup> selected = m_list->selected();
    if (!selected || m_sheet) {
        return;
    }
    m_problem->clear();
    m_progress->start(tr("Reading the backup…"), false);
    m_keeper.worker().start(
        [path = selected->file.path](Job &job) { return previewRestore(job.database(), path); },
        [this, alive = QPointer<BackupsPage>(this)](const Result<RestorePreview> &preview) {
            if (!alive) {
                return;
            }
            m_progress->finish();
            if (!preview) {
                tell(preview.problems());
                return;
            }
            m_sheet = new RestoreSheet(*preview, m_gate.session().userName, m_keeper.clock(), window());
            m_sheet->setAttribute(Qt::WA_DeleteOnClose);
            connect(m_sheet, &RestoreSheet::restoreWanted, this,
                    [this, path = preview->backup.path](const QString &password) { restore(path, password); });
            m_sheet->present();
        });
}

void BackupsPage::restore(const QString &path, const QString &password)
{
    const Session session = m_gate.session();
    const Result<void> allowed = m_gate.allow(Command::Restore);
    if (!allowed) {
        m_sheet->showRefusal(allowed.problems());
        return;
    }
    const RestoreWish wish{m_keeper.plan().folder, m_keeper.clock().now(), session.userId, session.stationId};
    m_keeper.worker().start(
        [=, &clock = m_keeper.clock()](Job &job) -> Result<RestoreOutcome> {
            const Result<PasswordCost> cost = SignInService::costOf(job.database());
            if (!cost) {
                return cost.problems();
            }
            const Result<void> known = SignInService(job.database(), clock, *cost).confirm(session, password);
            return known ? restoreInto(job.database(), path, wish) : known.problems();
        },
        [this, alive = QPointer<BackupsPage>(this)](const Result<RestoreOutcome> &done) {
            if (!alive) {
                return;
            }
            if (!done) {
                if (m_sheet) {
                    m_sheet->showRefusal(done.problems());
                }
                return;
            }
            if (m_sheet) {
                m_sheet->showDone();
            }
            refresh();
            emit restored();
        });
}
