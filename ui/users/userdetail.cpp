// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/userdetail.h"

#include "models/accounts/commandgate.h"
#include "models/database/lastchange.h"
#include "models/users/usernotes.h"
#include "ui/problemtext/problemtext.h"
#include "ui/problemtext/roletexts.h"
#include "ui/users/notespane.h"
#include "ui/users/userfields.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/detailfoot.h"
#include "ui/widgets/detailhead.h"
#include "ui/widgets/formpanel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message.h"
#include "ui/widgets/style.h"
#include "ui/widgets/tabrow.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

UserDetail::UserDetail(CommandGate &gate, UserService &users, UserNotes &notes, LookupService &lookups, QWidget *parent)
    : QWidget(parent),
      m_gate(gate),
      m_users(users),
      m_fields(new UserFields(users, lookups, this)),
      m_head(new DetailHead(this)),
      m_foot(new DetailFoot(this)),
      m_message(new Message(this)),
      m_tabs(new TabRow(this)),
      m_pages(new QStackedWidget(this)),
      m_notes(new NotesPane(notes, this))
{
    setObjectName(QStringLiteral("detailPanel"));
    setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QVBoxLayout(this);
    setSpacing(layout, 0, 0);
    fillHead();
    layout->addWidget(m_head);
    auto *bar = new QVBoxLayout;
    setSpacing(bar, 18, 0, 18, 8, 0);
    bar->addWidget(m_message);
    layout->addLayout(bar);
    auto *tabs = new QHBoxLayout;
    setSpacing(tabs, 18, 0, 18, 0, 0);
    tabs->addWidget(m_tabs);
    layout->addLayout(tabs);
    layout->addWidget(makeLine(Qt::Horizontal, this));
    layout->addWidget(m_pages, 1);
    layout->addWidget(makeLine(Qt::Horizontal, this));
    connectFoot();
    layout->addWidget(m_foot);
    m_tabPages << buildDetails();
    m_tabs->addTab(tr("Details"));
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_notes);
    scroll->viewport()->setAutoFillBackground(false);
    m_notes->setAutoFillBackground(false);
    m_tabPages << scroll;
    m_notesTab = m_tabs->addTab(tr("Notes"));
    for (QWidget *page : std::as_const(m_tabPages)) {
        m_pages->addWidget(page);
    }
    connect(m_tabs, &TabRow::currentChanged, this,
            [this](int tab) { m_pages->setCurrentWidget(m_tabPages.value(tab)); });
    connect(m_notes, &NotesPane::countChanged, this, [this](int count) { m_tabs->setCount(m_notesTab, count); });
    connect(m_notes, &NotesPane::done, this, &UserDetail::done);
    // Typing on is an answer too.
    connect(m_fields, &UserFields::edited, this, [this] { ask(false); });
    m_fields->setToday(gate.clock().today());
    setReadOnly(false);
    load(0);
}

void UserDetail::fillHead()
{
    m_lend = m_head->addButton(tr("Lend"), QStringLiteral("desk"), QStringLiteral("lendButton"));
    m_extend = m_head->addButton(tr("Extend"), QStringLiteral("refresh"), QStringLiteral("extendButton"));
    m_active = m_head->addButton(tr("Deactivate"), QString(), QStringLiteral("deactivateButton"));
    connect(m_lend, &QPushButton::clicked, this, [this] { emit lendWanted(m_user.id); });
    connect(m_extend, &QPushButton::clicked, this, &UserDetail::extend);
    connect(m_active, &QPushButton::clicked, this, [this] { setActive(!m_user.isActive); });
}

QWidget *UserDetail::buildDetails()
{
    auto *form = new FormPanel(FormRow::Placement::Left, this);
    form->layout()->setContentsMargins(theme().px(18), theme().px(12), theme().px(18), theme().px(12));
    const QHash<UserField, QString> shortNames{{UserField::DateOfBirth, tr("Born")},
                                               {UserField::CardNumber, tr("Card")},
                                               {UserField::BlockReason, tr("Blocked")}};
    for (const UserField field :
         {UserField::GivenName, UserField::FamilyName, UserField::DateOfBirth, UserField::CardNumber,
          UserField::Category, UserField::Group, UserField::Guarantor, UserField::Email, UserField::Phone,
          UserField::Address, UserField::ExpiresOn, UserField::BlockReason, UserField::Remarks}) {
        m_fields->addTo(*form, field, shortNames.value(field));
    }
    auto *signIn = new QWidget(form);
    auto *line = new QHBoxLayout(signIn);
    setSpacing(line, 0, 8);
    m_signIn = makeLabel(QString(), TextRole::Body, signIn);
    setTone(m_signIn, Tone::Neutral);
    m_signIn->setWordWrap(true);
    m_allow = makeButton(tr("Allow…"), ButtonKind::Link, signIn);
    m_allow->setObjectName(QStringLiteral("allowSignIn"));
    m_allow->setAccessibleName(tr("Allow signing in…"));
    connect(m_allow, &QPushButton::clicked, this, [this] { emit signInWanted(m_user.id); });
    line->addWidget(m_signIn, 1);
    line->addWidget(m_allow);
    form->addRow(tr("Sign-in"), signIn, m_allow);
    m_allow->setAccessibleName(tr("Allow signing in…"));
    form->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(form);
    scroll->viewport()->setAutoFillBackground(false);
    form->setAutoFillBackground(false);
    return scroll;
}

void UserDetail::connectFoot()
{
    connect(m_foot, &DetailFoot::revertWanted, this, &UserDetail::revert);
    connect(m_foot, &DetailFoot::discardWanted, this, [this] {
        const qint64 wanted = std::exchange(m_wanted, 0);
        load(wanted);
        emit stayed(wanted);
    });
    connect(m_foot, &DetailFoot::saveWanted, this, [this] {
        const bool goesOn = m_asks;
        const qint64 wanted = m_wanted;
        if (save() && goesOn) {
            load(wanted);
            emit stayed(wanted);
        }
    });
}

int UserDetail::addTab(const QString &text, QWidget *page)
{
    // The notes stay last: a new tab takes their place and they move on.
    const int tab = m_notesTab;
    m_pages->addWidget(page);
    m_tabPages.insert(tab, page);
    m_notesTab = m_tabs->addTab(tr("Notes"));
    m_tabs->setTabText(tab, text);
    m_tabs->setCount(tab, 0);
    m_notes->read();
    return tab;
}

void UserDetail::setTabCount(int tab, int count)
{
    m_tabs->setCount(tab, count);
}

void UserDetail::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    m_fields->setReadOnly(readOnly || !m_gate.mayDo(Command::EditUser));
    m_notes->setReadOnly(readOnly || !m_gate.mayDo(Command::EditUserNotes));
    showHead();
    updateFoot();
}

bool UserDetail::hasUnsavedChanges() const
{
    return m_user.id != 0 && (m_fields->isChanged() || m_notes->hasUnsavedChanges());
}

void UserDetail::showUser(qint64 id)
{
    if (id == m_user.id) {
        return;
    }
    if (hasUnsavedChanges()) {
        m_wanted = id;
        ask(true);
        emit stayed(m_user.id);
        return;
    }
    load(id);
}

void UserDetail::load(qint64 id)
{
    m_wanted = 0;
    m_message->clear();
    m_user = {};
    if (id != 0) {
        const auto user = m_users.find(id);
        if (!user) {
            m_message->say(Tone::Danger, problemText(user.problems()));
        } else if (*user) {
            m_user = **user;
        }
    }
    m_fields->readLookups();
    m_fields->load(m_user);
    m_notes->setUser(m_user.id);
    ask(false);
    showHead();
    updateFoot();
}

void UserDetail::refresh()
{
    if (m_user.id == 0) {
        return;
    }
    const auto user = m_users.find(m_user.id);
    if (!user) {
        return;
    }
    if (!*user) {
        m_message->say(Tone::Warn, problemText(Problem{{}, QStringLiteral("user.gone"), {}}));
        return;
    }
    if ((*user)->version != m_user.version) {
        m_user = **user;
        const QList<UserField> both = m_fields->rebase(m_user);
        if (!both.isEmpty()) {
            askWhoseText(m_user, both);
        }
    }
    if (!m_notes->hasUnsavedChanges()) {
        m_notes->read();
    }
    showHead();
    updateFoot();
}

void UserDetail::showHead()
{
    const bool hasUser = m_user.id != 0;
    QStringList about;
    if (!m_user.cardNumber.isEmpty()) {
        about << tr("Card %1").arg(m_user.cardNumber);
    }
    for (const LookupEntry &category : m_fields->categories()) {
        if (m_user.categoryId == category.id) {
            about << category.name;
        }
    }
    if (hasUser && !m_user.isActive) {
        about << tr("inactive");
    }
    if (hasUser) {
        m_head->showPerson(m_user.name, about);
    } else {
        m_head->showNobody(tr("No user selected"));
    }
    m_lend->setVisible(hasUser && m_user.isActive && m_gate.mayDo(Command::Lend) && !m_isReadOnly);
    m_extend->setVisible(hasUser && m_user.isActive && m_gate.mayDo(Command::ExtendMembership) && !m_isReadOnly);
    const Command command = m_user.role == Role::Member ? Command::EditUser : Command::ManageStaff;
    m_active->setVisible(hasUser && m_gate.mayDo(command) && !m_isReadOnly);
    m_active->setText(m_user.isActive ? tr("Deactivate") : tr("Activate"));
    m_signIn->setText(m_user.userName.isEmpty()
                          ? tr("Cannot sign in")
                          : QStringLiteral("%1  ·  %2").arg(m_user.userName, roleText(m_user.role)));
    m_allow->setVisible(hasUser && m_user.userName.isEmpty() && m_gate.mayDo(Command::ManageStaff) && !m_isReadOnly);
    m_pages->setEnabled(hasUser);
}

void UserDetail::updateFoot()
{
    const int count = m_user.id == 0 ? 0 : static_cast<int>(m_fields->changedFields().size());
    bool hasProblem = false;
    for (const UserField field : m_fields->changedFields()) {
        hasProblem = hasProblem || (m_fields->row(field) != nullptr && m_fields->row(field)->hasProblem());
    }
    m_foot->showState(count, m_asks, !hasProblem);
    emit changesCountChanged(count);
}

void UserDetail::ask(bool ask)
{
    m_asks = ask;
    updateFoot();
}

void UserDetail::revert()
{
    load(m_user.id);
}

bool UserDetail::save()
{
    if (m_user.id == 0 || !m_fields->isChanged()) {
        return true;
    }
    if (m_fields->check() > 0) {
        ask(false);
        updateFoot();
        return false;
    }
    const Result<void> saved = m_users.save(m_fields->user());
    if (!saved) {
        ask(false);
        if (saved.problem().code == QLatin1String("user.changedElsewhere")) {
            mergeAndSave();
            return !m_fields->isChanged();
        }
        showProblems(saved.problems());
        return false;
    }
    const QString name = m_fields->user().name;
    load(m_user.id);
    emit done(tr("Changes to %1 saved.").arg(m_user.name.isEmpty() ? name : m_user.name));
    return true;
}

void UserDetail::mergeAndSave()
{
    const auto theirs = m_users.find(m_user.id);
    if (!theirs) {
        showProblems(theirs.problems());
        return;
    }
    if (!*theirs) {
        showProblems({{{}, QStringLiteral("user.gone"), {}}});
        return;
    }
    m_user = **theirs;
    const QList<UserField> both = m_fields->rebase(m_user);
    if (both.isEmpty()) {
        save();
    } else {
        askWhoseText(m_user, both);
    }
}

void UserDetail::askWhoseText(const User &theirs, const QList<UserField> &fields)
{
    QStringList names;
    for (const UserField field : fields) {
        names << UserFields::labelOf(field);
    }
    m_message->clearActions();
    const LastChange change = lastChangeOf(m_gate.database(), QStringLiteral("users"), theirs.id);
    const QString at = QLocale().toString(change.at.toTimeZone(m_gate.clock().zone()).time(), QLocale::ShortFormat);
    const QString both = names.join(QStringLiteral(", "));
    if (change.by.isEmpty()) {
        m_message->say(Tone::Warn, tr("Changed here and elsewhere: %1.").arg(both));
    } else if (change.station.isEmpty()) {
        m_message->say(Tone::Warn,
                       tr("%1 saved this user at %2. Changed by both of you: %3.").arg(change.by, at, both));
    } else {
        m_message->say(
            Tone::Warn,
            tr("%1 saved this user at %2, %3. Changed by both of you: %4.").arg(change.by, at, change.station, both));
    }
    QPushButton *mine = m_message->addAction(tr("Keep mine"));
    QPushButton *other = m_message->addAction(tr("Take theirs"));
    connect(mine, &QPushButton::clicked, this, [this] { m_message->clear(); });
    connect(other, &QPushButton::clicked, this, [this, theirs, fields] {
        for (const UserField field : fields) {
            m_fields->take(field, theirs);
        }
        m_message->clear();
    });
}

void UserDetail::showProblems(const Problems &problems)
{
    const Problems others = m_fields->show(problems);
    if (!others.isEmpty()) {
        m_message->clearActions();
        m_message->say(Tone::Danger, problemText(others));
    }
    updateFoot();
}

void UserDetail::extend()
{
    const Result<QDate> until = m_users.extendMembership(m_user.id);
    if (!until) {
        emit notice(problemText(until.problems()));
        return;
    }
    refresh();
    const Result<qint64> fee = m_users.feeOf(m_user.categoryId);
    if (until->isValid() && fee && *fee > 0) {
        emit done(
            tr("Membership of %1 extended to %2; the fee was charged.").arg(m_user.name, DateEdit::format(*until)));
        return;
    }
    emit done(until->isValid() ? tr("Membership of %1 extended to %2.").arg(m_user.name, DateEdit::format(*until))
                               : tr("Membership of %1 has no end now.").arg(m_user.name));
}

void UserDetail::setActive(bool active)
{
    const Result<void> changed = m_users.change(QList<qint64>{m_user.id}, UserField::IsActive, active);
    if (!changed) {
        emit notice(problemText(changed.problems()));
        return;
    }
    refresh();
    emit done(active ? tr("%1 is active again.").arg(m_user.name) : tr("%1 is inactive now.").arg(m_user.name));
}
