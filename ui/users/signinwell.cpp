// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/signinwell.h"

#include "models/accounts/strength.h"
#include "models/users/accountrules.h"
#include "ui/problemtext/passwordtexts.h"
#include "ui/problemtext/problemtext.h"
#include "ui/problemtext/roletexts.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/passwordedit.h"
#include "ui/widgets/strengthbars.h"
#include "ui/widgets/style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFutureWatcher>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

SignInWell::SignInWell(StaffService &staff, const QDate &today, QWidget *parent)
    : QFrame(parent),
      m_staff(staff),
      m_today(today),
      m_on(new QCheckBox(tr("May sign in to Carrel"), this)),
      m_aside(makeLabel(QString(), TextRole::Small, this)),
      m_fields(new QWidget(this)),
      m_userName(new QLineEdit(m_fields)),
      m_role(new QComboBox(m_fields)),
      m_expires(new DateEdit(m_fields)),
      m_password(new PasswordEdit(m_fields)),
      m_mustChange(new QCheckBox(tr("Must choose a new one at first sign-in"), m_fields)),
      m_bars(new StrengthBars(m_fields))
{
    setProperty("well", true);
    m_on->setObjectName(QStringLiteral("maySignIn"));
    m_userName->setObjectName(QStringLiteral("accountName"));
    m_role->setObjectName(QStringLiteral("accountRole"));
    m_expires->setObjectName(QStringLiteral("accountExpires"));
    m_password->setObjectName(QStringLiteral("firstPassword"));
    m_mustChange->setObjectName(QStringLiteral("mustChange"));
    build();
    connect(m_on, &QCheckBox::toggled, this, &SignInWell::unfold);
    connect(m_userName, &QLineEdit::textEdited, this, [this] { m_nameIsOwn = !m_userName->text().isEmpty(); });
    connect(m_userName, &QLineEdit::textChanged, this, &SignInWell::checkName);
    connect(m_password, &QLineEdit::textChanged, this, &SignInWell::rate);
    connect(m_role, &QComboBox::currentIndexChanged, this,
            [this] { m_roleRow->setHint(roleMeaning(static_cast<Role>(m_role->currentData().toInt()))); });
    connect(m_expires, &QLineEdit::textChanged, this, [this] { m_expiresRow->setProblem(QString()); });
    clear();
}

void SignInWell::build()
{
    auto *layout = new QVBoxLayout(this);
    setSpacing(layout, 14, 10, 14, 12, 10);
    auto *top = new QHBoxLayout;
    top->addWidget(m_on);
    top->addSpacing(theme().px(8));
    top->addWidget(m_aside, 1);
    layout->addLayout(top);
    layout->addWidget(m_fields);
    auto *grid = new QGridLayout(m_fields);
    setSpacing(grid, 0, 12);
    grid->setHorizontalSpacing(theme().px(16));
    m_nameRow = new FormRow(FormRow::Placement::Top, tr("User name"), m_userName, m_fields);
    m_roleRow = new FormRow(FormRow::Placement::Top, tr("Role"), m_role, m_fields);
    m_expiresRow = new FormRow(FormRow::Placement::Top, tr("Account expires"), m_expires, m_fields);
    m_passwordRow = new FormRow(FormRow::Placement::Top, tr("First password"), m_password, m_fields);
    for (FormRow *row : {m_nameRow, m_roleRow, m_passwordRow}) {
        row->setRequired(true);
    }
    m_expires->setEmptyText(tr("never"));
    m_expiresRow->setHint(tr("Then the role ends by itself"));
    for (const Role role : {Role::Viewer, Role::Assistant, Role::Librarian, Role::Administrator}) {
        m_role->addItem(roleText(role), static_cast<int>(role));
    }
    int column = 0;
    for (FormRow *row : {m_nameRow, m_roleRow, m_expiresRow}) {
        auto *cell = new QVBoxLayout;
        cell->addWidget(row);
        cell->addStretch(1);
        grid->addLayout(cell, 0, column);
        grid->setColumnStretch(column++, 1);
    }
    auto *password = new QVBoxLayout;
    password->setSpacing(theme().px(4));
    password->addWidget(m_passwordRow);
    password->addWidget(m_password->capsLockHint());
    password->addWidget(m_bars);
    grid->addLayout(password, 1, 0);
    auto *beside = new QVBoxLayout;
    setSpacing(beside, 0, 22, 0, 0, 6);
    QPushButton *suggest = makeButton(tr("Suggest another"), ButtonKind::Normal, m_fields);
    suggest->setObjectName(QStringLiteral("suggestPassword"));
    connect(suggest, &QPushButton::clicked, this, [this] {
        m_password->setText(suggestedPassword());
        m_password->setEchoMode(QLineEdit::Normal);
    });
    auto *line = new QHBoxLayout;
    line->addWidget(suggest);
    line->addSpacing(theme().px(8));
    line->addWidget(m_mustChange);
    line->addStretch(1);
    beside->addLayout(line);
    beside->addStretch(1);
    grid->addLayout(beside, 1, 1, 1, 2);
}

void SignInWell::setAlwaysOn()
{
    m_on->setChecked(true);
    m_on->hide();
    m_aside->hide();
}

bool SignInWell::isOn() const
{
    return m_on->isChecked();
}

void SignInWell::unfold()
{
    m_fields->setVisible(m_on->isChecked());
    m_aside->setText(m_on->isChecked() ? tr("Only administrators see this part")
                                       : tr("For staff. Borrowing needs no sign-in."));
    m_aside->setAlignment(m_on->isChecked() ? Qt::AlignTrailing | Qt::AlignVCenter
                                            : Qt::AlignLeading | Qt::AlignVCenter);
    if (m_on->isChecked() && m_password->text().isEmpty()) {
        m_password->setText(suggestedPassword());
    }
    emit edited();
}

void SignInWell::setPerson(const QString &given, const QString &family)
{
    if (!m_nameIsOwn) {
        const Result<QString> proposed = m_staff.proposedUserName(given, family);
        m_userName->setText(proposed ? *proposed : QString());
    }
}

void SignInWell::setOwnWords(const QStringList &words)
{
    m_ownWords = words;
    rate();
}

void SignInWell::checkName()
{
    m_nameRow->setProblem(QString());
    const QString name = m_userName->text();
    if (name.trimmed().isEmpty()) {
        m_nameRow->setHint(QString());
    } else {
        const Result<bool> isFree = m_staff.isUserNameFree(name);
        const Problems problems = checkUserName(name);
        m_nameRow->setHint(problems.isEmpty() && isFree && *isFree ? tr("Free") : QString());
        if (!problems.isEmpty()) {
            m_nameRow->setProblem(problemText(problems));
        } else if (isFree && !*isFree) {
            m_nameRow->setProblem(tr("Taken. Choose another."));
        }
    }
    emit edited();
}

void SignInWell::rate()
{
    const PasswordStrength strength = strengthOf(m_password->text(), m_ownWords);
    m_bars->setStrength(m_password->text().isEmpty() ? 0 : qMax(1, strength.score),
                        strength.score >= lowestPasswordScore ? QString()
                                                              : passwordAdviceText(m_password->text(), strength));
    if (m_wasTried) {
        m_passwordRow->setProblem(problemText(checkNewPassword(m_password->text(), m_ownWords)));
    }
    emit edited();
}

AccountDraft SignInWell::draft() const
{
    AccountDraft account;
    account.userName = m_userName->text().trimmed();
    account.role = static_cast<Role>(m_role->currentData().toInt());
    account.roleExpiresOn = m_expires->date();
    account.mustChangePassword = m_mustChange->isChecked();
    return account;
}

int SignInWell::check()
{
    if (!isOn()) {
        return 0;
    }
    m_wasTried = true;
    Problems problems = m_staff.check(draft());
    problems << checkNewPassword(m_password->text(), m_ownWords);
    const Result<bool> isFree = m_staff.isUserNameFree(m_userName->text());
    show(problems);
    if (!m_nameRow->hasProblem() && isFree && !*isFree) {
        m_nameRow->setProblem(tr("Taken. Choose another."));
    }
    if (!m_expires->hasAcceptableInput()) {
        m_expiresRow->setProblem(problemText(Problem{{}, QStringLiteral("user.notADate"), {m_expires->text()}}));
    }
    int count = 0;
    for (const FormRow *row : {m_nameRow, m_roleRow, m_expiresRow, m_passwordRow}) {
        count += row->hasProblem() ? 1 : 0;
    }
    return count;
}

QWidget *SignInWell::firstProblemField() const
{
    for (const FormRow *row : {m_nameRow, m_roleRow, m_expiresRow, m_passwordRow}) {
        if (row->hasProblem()) {
            return row->field();
        }
    }
    return nullptr;
}

Problems SignInWell::show(const Problems &problems)
{
    const QHash<QString, FormRow *> rows{{QStringLiteral("username"), m_nameRow},
                                         {QStringLiteral("role"), m_roleRow},
                                         {QStringLiteral("role_expires_on"), m_expiresRow},
                                         {QStringLiteral("password"), m_passwordRow}};
    QHash<QString, QString> sentences;
    Problems others;
    for (const Problem &problem : problems) {
        if (rows.contains(problem.field)) {
            sentences.insert(problem.field, problemText(problem));
        } else {
            others << problem;
        }
    }
    for (auto row = rows.cbegin(); row != rows.cend(); ++row) {
        row.value()->setProblem(sentences.value(row.key()));
    }
    return others;
}

void SignInWell::finish(const PasswordCost &cost, std::function<void(Result<AccountDraft>)> ready)
{
    const AccountDraft account = draft();
    auto *watcher = new QFutureWatcher<Result<HashedPassword>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [watcher, account, ready = std::move(ready)]() mutable {
        watcher->deleteLater();
        const Result<HashedPassword> hash = watcher->result();
        if (!hash) {
            ready(hash.problems());
            return;
        }
        AccountDraft complete = account;
        complete.password = *hash;
        ready(complete);
    });
    watcher->setFuture(QtConcurrent::run(hashPassword, m_password->text(), cost));
}

void SignInWell::clear()
{
    m_nameIsOwn = false;
    m_wasTried = false;
    m_userName->clear();
    m_password->clear();
    m_password->setEchoMode(QLineEdit::Password);
    m_expires->setDate(QDate());
    m_mustChange->setChecked(true);
    m_role->setCurrentIndex(1);
    for (FormRow *row : {m_nameRow, m_roleRow, m_expiresRow, m_passwordRow}) {
        row->setProblem(QString());
    }
    if (!m_on->isHidden()) {
        m_on->setChecked(false);
    }
    unfold();
}
