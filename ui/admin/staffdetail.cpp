// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/staffdetail.h"

#include "models/users/userservice.h"
#include "ui/admin/rolesdialog.h"
#include "ui/admin/setpassworddialog.h"
#include "ui/problemtext/problemtext.h"
#include "ui/problemtext/roletexts.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/detailfoot.h"
#include "ui/widgets/detailhead.h"
#include "ui/widgets/formpanel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace {

/// What a role is about, in few lines; ticked from the one table of commands.
struct Meaning {
    Command command;
    QString (*text)();
};

const QList<Meaning> &meanings()
{
    static const QList<Meaning> list{
        {Command::Lend, [] { return StaffDetail::tr("Works at the Desk: lend, return, renew"); }},
        {Command::AddUser, [] { return StaffDetail::tr("Adds users, extends memberships"); }},
        {Command::EditBook, [] { return StaffDetail::tr("Edits books, imports, exports"); }},
        {Command::ManageStaff, [] { return StaffDetail::tr("Manages staff and settings"); }},
    };
    return list;
}

QString momentText(const QDateTime &moment)
{
    return QLocale().toString(moment.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

StaffDetail::StaffDetail(CommandGate &gate, StaffService &staff, UserService &users, const PasswordCost &cost,
                         QWidget *parent)
    : QWidget(parent),
      m_gate(gate),
      m_staff(staff),
      m_users(users),
      m_cost(cost),
      m_head(new DetailHead(this)),
      m_message(new Message(this)),
      m_foot(new DetailFoot(this))
{
    setObjectName(QStringLiteral("detailPanel"));
    setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QVBoxLayout(this);
    setSpacing(layout, 0, 0);
    fillHead();
    layout->addWidget(m_head);
    layout->addWidget(makeLine(Qt::Horizontal, this));
    auto *bar = new QVBoxLayout;
    setSpacing(bar, 18, 8, 18, 0, 0);
    bar->addWidget(m_message);
    layout->addLayout(bar);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_body = buildForm();
    scroll->setWidget(m_body);
    scroll->viewport()->setAutoFillBackground(false);
    m_body->setAutoFillBackground(false);
    layout->addWidget(scroll, 1);
    layout->addWidget(makeLine(Qt::Horizontal, this));
    connectFoot();
    layout->addWidget(m_foot);
    // Typing on is an answer to the question in the foot, too.
    const auto edited = [this] {
        m_wanted = 0;
        updateFoot();
    };
    connect(m_userName, &QLineEdit::textChanged, this, edited);
    connect(m_role, &QComboBox::currentIndexChanged, this, &StaffDetail::showMeaning);
    connect(m_role, &QComboBox::currentIndexChanged, this, edited);
    connect(m_expires, &QLineEdit::textChanged, this, edited);
    connect(m_expires, &DateEdit::dateChanged, this, edited);
    load(0);
}

void StaffDetail::fillHead()
{
    m_setPassword =
        m_head->addButton(tr("Set new password…"), QStringLiteral("key"), QStringLiteral("setPasswordButton"));
    m_unlock = m_head->addButton(tr("Unlock"), QStringLiteral("unlock"), QStringLiteral("unlockButton"));
    m_active = m_head->addButton(tr("Deactivate"), QString(), QStringLiteral("deactivateButton"));
    connect(m_setPassword, &QPushButton::clicked, this, &StaffDetail::setPassword);
    connect(m_unlock, &QPushButton::clicked, this, &StaffDetail::unlock);
    connect(m_active, &QPushButton::clicked, this, [this] { setActive(!m_account.isActive); });
}

QWidget *StaffDetail::buildForm()
{
    auto *form = new FormPanel(FormRow::Placement::Left, this);
    form->layout()->setContentsMargins(theme().px(18), theme().px(12), theme().px(18), theme().px(12));
    m_userName = new QLineEdit(form);
    m_userName->setObjectName(QStringLiteral("accountName"));
    m_role = new QComboBox(form);
    m_role->setObjectName(QStringLiteral("accountRole"));
    for (const Role role : {Role::Viewer, Role::Assistant, Role::Librarian, Role::Administrator}) {
        m_role->addItem(roleText(role), static_cast<int>(role));
    }
    m_expires = new DateEdit(form);
    m_expires->setObjectName(QStringLiteral("accountExpires"));
    m_expires->setEmptyText(tr("never"));
    m_userNameRow = form->addRow(tr("User name"), m_userName);
    m_roleRow = form->addRow(tr("Role"), m_role);
    form->addWidget(buildMeaning());
    m_expiresRow = form->addRow(tr("Expires"), m_expires);
    auto *quick = new QWidget(form);
    auto *line = new QHBoxLayout(quick);
    setSpacing(line, 0, 8);
    m_months = makeButton(tr("+ 3 months"), ButtonKind::Normal, quick);
    m_never = makeButton(tr("Never"), ButtonKind::Normal, quick);
    line->addStretch(1);
    line->addWidget(m_months);
    line->addWidget(m_never);
    form->addWidget(quick);
    connect(m_months, &QPushButton::clicked, this, [this] {
        m_expires->setDate(
            qMax(m_expires->date().isValid() ? m_expires->date() : m_gate.clock().today(), m_gate.clock().today())
                .addMonths(3));
    });
    connect(m_never, &QPushButton::clicked, this, [this] { m_expires->setDate(QDate()); });
    form->addHeading(tr("Sign-in"));
    m_last = makeLabel(QString(), TextRole::Body, form);
    m_password = makeLabel(QString(), TextRole::Body, form);
    m_failed = makeLabel(QString(), TextRole::Body, form);
    for (QLabel *label : {m_last, m_password, m_failed}) {
        label->setWordWrap(true);
    }
    form->addRow(tr("Last"), m_last);
    form->addRow(tr("Password"), m_password);
    form->addRow(tr("Failed"), m_failed);
    form->addStretch();
    return form;
}

QWidget *StaffDetail::buildMeaning()
{
    auto *well = new QFrame(this);
    well->setProperty("well", true);
    auto *layout = new QVBoxLayout(well);
    setSpacing(layout, 12, 10, 12, 10, 4);
    m_roleName = makeLabel(QString(), TextRole::Caption, well);
    layout->addWidget(m_roleName);
    m_meaning = new QVBoxLayout;
    m_meaning->setSpacing(theme().px(4));
    layout->addLayout(m_meaning);
    QPushButton *compare = makeButton(tr("Compare all roles"), ButtonKind::Link, well);
    compare->setObjectName(QStringLiteral("compareRoles"));
    connect(compare, &QPushButton::clicked, this, [this] { (new RolesDialog(window()))->present(); });
    layout->addWidget(compare, 0, Qt::AlignLeading);
    return well;
}

void StaffDetail::connectFoot()
{
    connect(m_foot, &DetailFoot::discardWanted, this, [this] {
        const qint64 wanted = m_wanted;
        load(wanted);
        emit stayed(wanted);
    });
    connect(m_foot, &DetailFoot::revertWanted, this, &StaffDetail::revert);
    connect(m_foot, &DetailFoot::saveWanted, this, [this] {
        const qint64 wanted = m_wanted;
        if (save() && wanted != 0) {
            load(wanted);
            emit stayed(wanted);
        }
    });
}

void StaffDetail::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    showState();
    updateFoot();
}

void StaffDetail::showAccount(qint64 userId)
{
    if (userId == m_account.userId) {
        return;
    }
    if (hasUnsavedChanges()) {
        m_wanted = userId;
        updateFoot();
        emit stayed(m_account.userId);
        return;
    }
    load(userId);
}

void StaffDetail::load(qint64 userId)
{
    m_wanted = 0;
    m_message->clear();
    m_account = {};
    m_isLast = false;
    if (userId != 0) {
        const auto account = m_staff.account(userId);
        if (!account) {
            m_message->say(Tone::Danger, problemText(account.problems()));
        } else if (*account) {
            m_account = **account;
            const Result<bool> last = m_staff.isLastAdministrator(userId);
            m_isLast = last && *last;
        }
    }
    const StaffAccount account = m_account;
    m_userName->setText(account.userName);
    m_role->setCurrentIndex(qMax(0, m_role->findData(static_cast<int>(account.role))));
    m_expires->setDate(account.roleExpiresOn);
    for (FormRow *row : {m_userNameRow, m_roleRow, m_expiresRow}) {
        row->setProblem(QString());
    }
    showState();
    showMeaning();
    updateFoot();
}

void StaffDetail::refresh()
{
    if (m_account.userId != 0 && !hasUnsavedChanges()) {
        load(m_account.userId);
    }
}

void StaffDetail::showState()
{
    const bool hasAccount = m_account.userId != 0;
    const bool isLocked = m_account.lockedUntil.isValid();
    QStringList about{m_account.userName};
    if (!m_account.cardNumber.isEmpty()) {
        about << tr("card %1").arg(m_account.cardNumber);
    }
    if (hasAccount) {
        m_head->showPerson(m_account.name, about);
    } else {
        m_head->showNobody(tr("No account selected"));
    }
    m_setPassword->setVisible(hasAccount && !isLocked && !m_account.userName.isEmpty() && !m_isReadOnly);
    m_unlock->setVisible(hasAccount && isLocked && !m_isReadOnly);
    m_active->setVisible(hasAccount && !m_isReadOnly);
    m_active->setEnabled(!m_isLast);
    m_active->setText(m_account.isActive ? tr("Deactivate") : tr("Activate"));
    m_body->setEnabled(hasAccount);
    m_userName->setReadOnly(m_isReadOnly);
    m_role->setEnabled(!m_isLast && !m_isReadOnly);
    m_expires->setEnabled(!m_isLast && !m_isReadOnly);
    m_months->setEnabled(!m_isLast && !m_isReadOnly);
    m_never->setEnabled(!m_isLast && !m_isReadOnly);
    m_roleRow->setHint(m_isLast ? tr("The last administrator keeps this role, without end, and stays active.")
                                : QString());
    m_last->setText(m_account.lastSignedInAt.isValid() ? momentText(m_account.lastSignedInAt) : tr("Never"));
    m_password->setText(!m_account.hasPassword             ? tr("None")
                            : m_account.mustChangePassword ? tr("Must be changed at the next sign-in")
                            : m_account.passwordChangedAt.isValid()
                            ? tr("Set %1").arg(DateEdit::format(m_account.passwordChangedAt.toLocalTime().date()))
                            : tr("Set"));
    m_failed->setText(
        isLocked ? tr("Locked until %1").arg(momentText(m_account.lockedUntil))
            : m_account.failures == 0
            ? tr("None since the last sign-in")
            : tr("%n time(s), last %1", nullptr, m_account.failures).arg(momentText(m_account.lastFailedAt)));
}

void StaffDetail::showMeaning()
{
    const Role role = static_cast<Role>(m_role->currentData().toInt());
    m_roleName->setText(roleText(role).toUpper());
    emptyLayout(m_meaning);
    for (const Meaning &meaning : meanings()) {
        const bool isAllowed = may(role, meaning.command);
        auto *line = new QWidget(this);
        auto *layout = new QHBoxLayout(line);
        setSpacing(layout, 0, 8);
        auto *icon = new QLabel(line);
        const int side = theme().px(14);
        icon->setPixmap(themedIcon(isAllowed ? QStringLiteral("check") : QStringLiteral("close"),
                                   isAllowed ? Colour::Ok : Colour::Placeholder)
                            .pixmap(QSize(side, side), devicePixelRatioF()));
        QLabel *words = makeLabel(meaning.text(), isAllowed ? TextRole::Body : TextRole::Small, line);
        words->setWordWrap(true);
        words->setAccessibleName(isAllowed ? meaning.text() : tr("Not: %1").arg(meaning.text()));
        layout->addWidget(icon);
        layout->addWidget(words, 1);
        m_meaning->addWidget(line);
    }
}

AccountDraft StaffDetail::draft() const
{
    AccountDraft account;
    account.userName = m_userName->text().trimmed();
    account.role = static_cast<Role>(m_role->currentData().toInt());
    account.roleExpiresOn = m_expires->date();
    return account;
}

int StaffDetail::changeCount() const
{
    if (m_account.userId == 0) {
        return 0;
    }
    const AccountDraft now = draft();
    const bool isSameDay = m_expires->hasAcceptableInput() && now.roleExpiresOn == m_account.roleExpiresOn;
    return (now.userName != m_account.userName ? 1 : 0) + (now.role != m_account.role ? 1 : 0) + (isSameDay ? 0 : 1);
}

void StaffDetail::updateFoot()
{
    const int count = changeCount();
    m_foot->showState(count, m_wanted != 0 && count > 0, !m_isReadOnly);
    emit changesCountChanged(count);
}

void StaffDetail::revert()
{
    load(m_account.userId);
}

bool StaffDetail::save()
{
    if (changeCount() == 0) {
        return true;
    }
    Problems problems = m_staff.check(draft());
    if (!m_expires->hasAcceptableInput()) {
        problems << Problem{QStringLiteral("role_expires_on"), QStringLiteral("user.notADate"), {m_expires->text()}};
    } else if (m_expires->date() == m_account.roleExpiresOn) {
        problems.removeIf([](const Problem &problem) { return problem.field == QLatin1String("role_expires_on"); });
    }
    if (problems.isEmpty()) {
        problems = m_staff.save(m_account.userId, m_account.version, draft()).problems();
    }
    const QHash<QString, FormRow *> rows{{QStringLiteral("username"), m_userNameRow},
                                         {QStringLiteral("role"), m_roleRow},
                                         {QStringLiteral("role_expires_on"), m_expiresRow}};
    Problems others;
    for (FormRow *row : rows) {
        row->setProblem(QString());
    }
    for (const Problem &problem : std::as_const(problems)) {
        if (rows.contains(problem.field)) {
            rows.value(problem.field)->setProblem(problemText(problem));
        } else {
            others << problem;
        }
    }
    if (!others.isEmpty()) {
        m_message->say(Tone::Danger, problemText(others));
    }
    if (!problems.isEmpty()) {
        return false;
    }
    const QString name = m_account.name;
    load(m_account.userId);
    emit done(tr("Account of %1 saved.").arg(name));
    return true;
}

void StaffDetail::setPassword()
{
    auto *dialog = new SetPasswordDialog(m_staff, m_account, m_cost, window());
    connect(dialog, &SetPasswordDialog::passwordSet, this, [this] {
        load(m_account.userId);
        emit notice(tr("New password for %1 set. It cannot be undone.").arg(m_account.name));
    });
    dialog->present();
}

void StaffDetail::unlock()
{
    const Result<void> unlocked = m_staff.unlock(m_account.userId);
    if (!unlocked) {
        m_message->say(Tone::Danger, problemText(unlocked.problems()));
        return;
    }
    load(m_account.userId);
    emit notice(tr("%1 can try to sign in again.").arg(m_account.name));
}

void StaffDetail::setActive(bool active)
{
    const Result<void> changed = m_users.change(QList<qint64>{m_account.userId}, UserField::IsActive, active);
    if (!changed) {
        m_message->say(Tone::Danger, problemText(changed.problems()));
        return;
    }
    load(m_account.userId);
    emit done(active ? tr("%1 is active again.").arg(m_account.name) : tr("%1 is inactive now.").arg(m_account.name));
}
