// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/restoresheet.h"

#include "models/values/clock.h"
#include "ui/problemtext/problemtext.h"
#include "ui/settings/backuptexts.h"
#include "ui/settings/lostchangessheet.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/message.h"
#include "ui/widgets/passwordedit.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/style.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

QString signedNumber(qint64 difference)
{
    const QString digits = QLocale().toString(qAbs(difference));
    return (difference < 0 ? QStringLiteral("−") : QStringLiteral("+")) + digits;
}

} // namespace

RestoreSheet::RestoreSheet(const RestorePreview &preview, const QString &userName, const Clock &clock, QWidget *parent)
    : Sheet(tr("Restore this backup?"), Width::Wide, parent),
      m_clock(clock),
      m_password(new PasswordEdit(this))
{
    setObjectName(QStringLiteral("restoreSheet"));
    const QString made = backuptexts::moment(preview.backup.madeAt, clock);
    body()->addWidget(
        makeLabel(tr("Made %1 (%2). Verified just now.").arg(made, backuptexts::reason(preview.backup.reason)),
                  TextRole::Small, this));
    body()->addWidget(makeComparison(preview));
    addLost(preview);
    auto *kept = new Message(
        Tone::Info, tr("Carrel first backs up the library as it is now. Restoring that one brings you back here."),
        this);
    body()->addWidget(kept);
    m_password->setObjectName(QStringLiteral("ownPassword"));
    m_passwordRow = new FormRow(FormRow::Placement::Top, tr("Your password, %1").arg(userName), m_password, this);
    body()->addWidget(m_passwordRow);
    body()->addWidget(m_password->capsLockHint());

    QPushButton *restore = addPrimary(tr("Restore %1").arg(made));
    restore->setObjectName(QStringLiteral("restore"));
    setKind(restore, ButtonKind::Danger);
    restore->setEnabled(false);
    connect(m_password, &QLineEdit::textChanged, this, [this, restore](const QString &text) {
        restore->setEnabled(!text.isEmpty());
        m_passwordRow->setProblem(QString());
    });
    m_password->setFocus();
}

PlainTable *RestoreSheet::makeComparison(const RestorePreview &preview)
{
    struct Line {
        QString name;
        qint64 now;
        qint64 after;
    };
    const QList<Line> lines{
        {tr("Books"), preview.now.books, preview.after.books},
        {tr("Copies"), preview.now.copies, preview.after.copies},
        {tr("Users"), preview.now.users, preview.after.users},
        {tr("Open loans"), preview.now.openLoans, preview.after.openLoans},
        {tr("Loans in all"), preview.now.loans, preview.after.loans},
        {tr("Staff accounts"), preview.now.staff, preview.after.staff},
    };
    auto *table = new PlainTable({QString(), tr("Now"), tr("After restoring"), tr("Difference")}, this);
    table->setObjectName(QStringLiteral("comparison"));
    table->setAccessibleName(tr("The library now and after restoring"));
    table->setRowCount(static_cast<int>(lines.size()));
    for (int column = 1; column < 4; ++column) {
        table->setNumberColumn(column);
    }
    for (int row = 0; row < lines.size(); ++row) {
        const Line &line = lines.at(row);
        table->put(row, 0, line.name);
        table->put(row, 1, QLocale().toString(line.now));
        table->put(row, 2, QLocale().toString(line.after));
        table->put(row, 3, line.now == line.after ? tr("same") : signedNumber(line.after - line.now));
    }
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setFocusPolicy(Qt::NoFocus);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setFixedHeight(theme().rowHeight() * static_cast<int>(lines.size() + 1) + theme().px(6));
    return table;
}

void RestoreSheet::addLost(const RestorePreview &preview)
{
    const QString lost = backuptexts::lost(preview.lost);
    if (!preview.isOfThisLibrary) {
        body()->addWidget(new Message(
            Tone::Warn, tr("This backup was not made of this library. Everything in the library will be replaced."),
            this));
    } else if (!lost.isEmpty()) {
        body()->addWidget(new Message(Tone::Warn,
                                      tr("What was done since then will be gone: %1, done by %n person(s). "
                                         "Edit ▸ Undo cannot bring it back.",
                                         nullptr, preview.people)
                                          .arg(lost),
                                      this));
        auto *list = new QPushButton(tr("List what will be gone…"), this);
        list->setObjectName(QStringLiteral("listLost"));
        setKind(list, ButtonKind::Link);
        list->setAutoDefault(false);
        connect(list, &QPushButton::clicked, this, [this, changes = preview.changes] {
            auto *sheet = new LostChangesSheet(changes, m_clock, this);
            sheet->setAttribute(Qt::WA_DeleteOnClose);
            sheet->present();
        });
        addToFoot(list);
    }
}

void RestoreSheet::save()
{
    if (m_password->text().isEmpty()) {
        m_password->setFocus();
        return;
    }
    message()->clear();
    setBusy(true);
    emit restoreWanted(m_password->text());
}

void RestoreSheet::showRefusal(const Problems &problems)
{
    setBusy(false);
    Problems others;
    for (Problem problem : problems) {
        if (problem.code == QLatin1String("accounts.wrongPassword")) {
            problem.code = QStringLiteral("accounts.wrongOwnPassword");
            m_passwordRow->setProblem(problemText(problem));
        } else {
            others << problem;
        }
    }
    if (!others.isEmpty()) {
        message()->say(Tone::Danger, problemText(others));
    }
    m_password->selectAll();
    m_password->setFocus();
}

void RestoreSheet::showDone()
{
    setBusy(false);
    accept();
}
