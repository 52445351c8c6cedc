// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/adduserdialog.h"

#include "models/users/staffservice.h"
#include "models/values/personname.h"
#include "ui/problemtext/problemtext.h"
#include "ui/users/signinwell.h"
#include "ui/users/userfields.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/message.h"
#include "ui/widgets/style.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace {

constexpr int fullAge = 18;

/// The category whose ages hold this one, the narrowest first.
qint64 categoryForAge(const QList<LookupEntry> &categories, int age)
{
    qint64 best = 0;
    int bestSpan = 1000;
    for (const LookupEntry &category : categories) {
        const QVariant from = category.extras.value(QStringLiteral("age_from"));
        const QVariant to = category.extras.value(QStringLiteral("age_to"));
        const int low = from.isNull() ? 0 : from.toInt();
        const int high = to.isNull() ? 999 : to.toInt();
        if ((!from.isNull() || !to.isNull()) && age >= low && age <= high && high - low < bestSpan) {
            best = category.id;
            bestSpan = high - low;
        }
    }
    return best;
}

} // namespace

AddUserDialog::AddUserDialog(CommandGate &gate, UserService &users, StaffService &staff, LookupService &lookups,
                             const PasswordCost &cost, QWidget *parent)
    : Sheet(tr("Add user"), Width::Wide, parent),
      m_gate(gate),
      m_users(users),
      m_staff(staff),
      m_cost(cost),
      m_fields(new UserFields(users, lookups, this)),
      m_duplicate(new Message(this)),
      m_remark(makeLabel(QString(), TextRole::Small, this))
{
    setObjectName(QStringLiteral("addUserDialog"));
    m_fields->setToday(gate.clock().today());
    build();
    connect(m_fields, &UserFields::edited, this, [this] {
        if (m_isProposing) {
            return;
        }
        setDirty(true);
        proposeFromAge();
        lookForOthers();
    });
    connect(m_fields, &UserFields::categoryChosen, this, [this] {
        m_categoryIsOwn = true;
        m_fields->row(UserField::Category)->setHint(QString());
        proposeExpiry();
    });
    start();
}

void AddUserDialog::build()
{
    const auto line = [this](const QList<std::pair<UserField, int>> &fields) {
        auto *row = new QHBoxLayout;
        row->setSpacing(theme().px(16));
        for (const auto &[field, stretch] : fields) {
            // Not by alignment: an aligned row is never asked how high its wrapped hint is.
            auto *cell = new QVBoxLayout;
            cell->addWidget(m_fields->makeRow(field, true, this));
            cell->addStretch(1);
            row->addLayout(cell, stretch);
        }
        body()->addLayout(row);
    };
    line({{UserField::GivenName, 1}, {UserField::FamilyName, 1}});
    line({{UserField::DateOfBirth, 4}, {UserField::CardNumber, 4}, {UserField::Category, 4}});
    m_duplicate->setObjectName(QStringLiteral("duplicateMessage"));
    body()->addWidget(m_duplicate);
    line({{UserField::Group, 1}, {UserField::Guarantor, 1}});
    line({{UserField::Email, 1}, {UserField::Phone, 1}});
    line({{UserField::Address, 2}, {UserField::ExpiresOn, 1}});
    for (const UserField field : {UserField::FamilyName, UserField::CardNumber}) {
        m_fields->row(field)->setRequired(true);
    }
    if (m_gate.mayDo(Command::ManageStaff)) {
        m_well = new SignInWell(m_staff, m_gate.clock().today(), this);
        body()->addWidget(m_well);
        connect(m_well, &SignInWell::edited, this, [this] { setDirty(true); });
    }
    setTone(m_remark, Tone::Warn);
    m_remark->setObjectName(QStringLiteral("duplicateRemark"));
    addToFoot(m_remark);
    addPrimary(tr("Add user"));
    m_another = addButton(tr("Save and add another"));
    m_another->setObjectName(QStringLiteral("addAnotherButton"));
    connect(m_another, &QPushButton::clicked, this, [this] { store(true); });
    auto *expiry = qobject_cast<DateEdit *>(m_fields->editor(UserField::ExpiresOn));
    connect(expiry, &QLineEdit::textEdited, this, [this] { m_expiryIsOwn = true; });
    connect(expiry, &DateEdit::dateChanged, this, [this] { m_expiryIsOwn = m_expiryIsOwn || !m_isProposing; });
}

void AddUserDialog::start()
{
    {
        const QScopedValueRollback<bool> proposing(m_isProposing, true);
        User user;
        if (const auto card = m_users.nextCardNumber()) {
            user.cardNumber = *card;
        }
        m_categoryIsOwn = false;
        m_expiryIsOwn = false;
        m_proposedFor = {};
        m_fields->load(user);
        m_fields->row(UserField::CardNumber)->setHint(tr("Next free number. Scan to replace."));
        m_fields->row(UserField::Guarantor)->setHint(QString());
        m_fields->row(UserField::Email)->setHint(QString());
    }
    proposeExpiry();
    if (m_well != nullptr) {
        m_well->clear();
    }
    setProblemCount(0);
    lookForOthers();
    setDirty(false);
    m_fields->editor(UserField::GivenName)->setFocus(Qt::OtherFocusReason);
}

void AddUserDialog::setName(const QString &name)
{
    const QStringList parts = sortedName(name).split(QLatin1Char(','));
    qobject_cast<QLineEdit *>(m_fields->editor(UserField::FamilyName))->setText(parts.value(0).trimmed());
    qobject_cast<QLineEdit *>(m_fields->editor(UserField::GivenName))->setText(parts.value(1).trimmed());
}

void AddUserDialog::setCardNumber(const QString &cardNumber)
{
    qobject_cast<QLineEdit *>(m_fields->editor(UserField::CardNumber))->setText(cardNumber);
}

void AddUserDialog::setMaySignIn()
{
    if (m_well != nullptr) {
        m_well->setAlwaysOn();
    }
}

void AddUserDialog::lookForOthers()
{
    const User user = m_fields->user();
    const auto others = m_users.duplicatesOf(user);
    m_other = 0;
    if (others && !others->isEmpty() && user.dateOfBirth.isValid()) {
        const UserMatch &other = others->first();
        m_other = other.id;
        QStringList about;
        if (!other.cardNumber.isEmpty()) {
            about << tr("card %1").arg(other.cardNumber);
        }
        if (!other.group.isEmpty()) {
            about << other.group;
        }
        m_duplicate->clearActions();
        const QString sentence = about.isEmpty()
            ? tr("born %1, is already here.").arg(DateEdit::format(other.dateOfBirth))
            : tr("born %1, is already here: %2.")
                  .arg(DateEdit::format(other.dateOfBirth), about.join(QStringLiteral(", ")));
        m_duplicate->say(Tone::Warn, sentence, other.name + QLatin1Char(','));
        QPushButton *open = m_duplicate->addAction(tr("Open that user"));
        open->setObjectName(QStringLiteral("openDuplicate"));
        connect(open, &QPushButton::clicked, this, [this] {
            setDirty(false);
            emit openWanted(m_other);
            reject();
        });
    } else {
        m_duplicate->clear();
    }
    m_remark->setText(m_other != 0 ? tr("Same name and birth date") : QString());
    primary()->setText(m_other != 0 ? tr("Add as a second person") : tr("Add user"));

    const auto sharers = m_users.sharersOf(user.email, 0);
    const bool isShared = sharers && !sharers->isEmpty();
    const bool isGuarantors = isShared && user.guarantorId == sharers->first().id;
    m_fields->row(UserField::Email)
        ->setHint(!isShared          ? QString()
                      : isGuarantors ? tr("Shared with the guarantor, that is fine")
                                     : tr("Shared with %1, that is fine").arg(sharers->first().name));
    if (m_well != nullptr) {
        m_well->setPerson(user.givenName, user.familyName);
        m_well->setOwnWords({user.givenName, user.familyName});
    }
}

void AddUserDialog::proposeFromAge()
{
    const User user = m_fields->user();
    const std::optional<int> age = ageOn(user.dateOfBirth, m_gate.clock().today());
    m_fields->row(UserField::Guarantor)
        ->setHint(age && *age < fullAge ? tr("For users under 18: who answers for the loans") : QString());
    if (m_categoryIsOwn || !age || user.dateOfBirth == m_proposedFor) {
        return;
    }
    m_proposedFor = user.dateOfBirth;
    const qint64 category = categoryForAge(m_fields->categories(), *age);
    if (category != 0 && user.categoryId != category) {
        const QScopedValueRollback<bool> proposing(m_isProposing, true);
        m_fields->proposeCategory(category);
        m_fields->row(UserField::Category)->setHint(tr("Suggested from the age"));
        proposeExpiry();
    }
}

void AddUserDialog::proposeExpiry()
{
    if (m_expiryIsOwn) {
        return;
    }
    const QScopedValueRollback<bool> proposing(m_isProposing, true);
    if (const auto until = m_users.validUntil(m_fields->user().categoryId)) {
        qobject_cast<DateEdit *>(m_fields->editor(UserField::ExpiresOn))->setDate(*until);
    }
}

void AddUserDialog::save()
{
    store(false);
}

void AddUserDialog::store(bool another)
{
    int count = m_fields->check();
    const User typed = m_fields->user();
    if (typed.familyName.trimmed().isEmpty() && !typed.givenName.trimmed().isEmpty()) {
        m_fields->row(UserField::FamilyName)
            ->setProblem(problemText(Problem{{}, QStringLiteral("user.nameMissing"), {}}));
        ++count;
    }
    if (typed.cardNumber.trimmed().isEmpty()) {
        m_fields->row(UserField::CardNumber)
            ->setProblem(problemText(Problem{{}, QStringLiteral("user.cardMissing"), {}}));
        ++count;
    }
    count += m_well != nullptr ? m_well->check() : 0;
    setProblemCount(count);
    if (count > 0) {
        for (const UserField field :
             {UserField::GivenName, UserField::FamilyName, UserField::DateOfBirth, UserField::CardNumber,
              UserField::Category, UserField::Group, UserField::Guarantor, UserField::Email, UserField::Phone,
              UserField::Address, UserField::ExpiresOn}) {
            if (m_fields->row(field)->hasProblem()) {
                m_fields->editor(field)->setFocus(Qt::OtherFocusReason);
                return;
            }
        }
        if (m_well != nullptr && m_well->firstProblemField() != nullptr) {
            m_well->firstProblemField()->setFocus(Qt::OtherFocusReason);
        }
        return;
    }
    if (m_well == nullptr || !m_well->isOn()) {
        add({}, another);
        return;
    }
    setBusy(true);
    m_well->finish(m_cost, [this, another](const Result<AccountDraft> &account) {
        setBusy(false);
        if (account) {
            add(*account, another);
        } else {
            stored(account.problems(), another);
        }
    });
}

void AddUserDialog::add(const std::optional<AccountDraft> &account, bool another)
{
    stored(m_users.add(m_fields->user(), account), another);
}

void AddUserDialog::stored(const Result<qint64> &id, bool another)
{
    if (!id) {
        Problems others = m_fields->show(id.problems());
        if (m_well != nullptr) {
            others = m_well->show(others);
        }
        if (others.isEmpty()) {
            message()->clear();
        } else {
            message()->say(Tone::Danger, problemText(others));
        }
        setProblemCount(static_cast<int>(id.problems().size()));
        return;
    }
    message()->clear();
    const QString name = tidied(m_fields->user()).name;
    setDirty(false);
    emit added(*id, name);
    if (another) {
        start();
    } else {
        accept();
    }
}
