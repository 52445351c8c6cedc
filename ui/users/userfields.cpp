// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/userfields.h"

#include "models/users/userrules.h"
#include "ui/problemtext/problemtext.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/formpanel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/lookupedit.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>

namespace {

QString cardAndName(const QString &name, const QString &card)
{
    return card.isEmpty() ? name : QStringLiteral("%1  ·  %2").arg(name, card);
}

QVariant orNothing(const std::optional<qint64> &key)
{
    return key ? QVariant(*key) : QVariant();
}

} // namespace

UserFields::UserFields(UserService &users, LookupService &lookups, QObject *parent)
    : QObject(parent),
      m_users(users),
      m_lookups(lookups)
{ }

QString UserFields::labelOf(UserField field)
{
    switch (field) {
    case UserField::Name: return tr("Name");
    case UserField::GivenName: return tr("Given name");
    case UserField::FamilyName: return tr("Family name");
    case UserField::CardNumber: return tr("Card number");
    case UserField::Category: return tr("Category");
    case UserField::Group: return tr("Group");
    case UserField::Guarantor: return tr("Guarantor");
    case UserField::Email: return tr("E-mail");
    case UserField::Phone: return tr("Phone");
    case UserField::Address: return tr("Address");
    case UserField::DateOfBirth: return tr("Date of birth");
    case UserField::RegisteredOn: return tr("Registered");
    case UserField::ExpiresOn: return tr("Valid until");
    case UserField::IsActive: return tr("Active");
    case UserField::BlockReason: return tr("Blocked because");
    case UserField::Language: return tr("Language");
    case UserField::Remarks: return tr("Remarks");
    }
    return {};
}

QWidget *UserFields::makeEditor(UserField field, QWidget *parent)
{
    QWidget *editor = nullptr;
    switch (field) {
    case UserField::Category:
    case UserField::Group: {
        auto *combo = new QComboBox(parent);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(8);
        connect(combo, &QComboBox::currentIndexChanged, this, &UserFields::changed);
        if (field == UserField::Category) {
            connect(combo, &QComboBox::activated, this, &UserFields::categoryChosen);
        }
        editor = combo;
        break;
    }
    case UserField::Guarantor: {
        auto *edit = new LookupEdit([this](const QString &typed) { return findGuarantors(typed); }, parent);
        edit->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
        edit->setPlaceholderText(tr("Type a name or scan a card"));
        edit->setClearButtonEnabled(true);
        connect(edit, &QLineEdit::textChanged, this, &UserFields::changed);
        editor = edit;
        break;
    }
    case UserField::DateOfBirth:
    case UserField::RegisteredOn:
    case UserField::ExpiresOn: {
        auto *edit = new DateEdit(parent);
        if (field == UserField::ExpiresOn) {
            edit->setEmptyText(tr("no end"));
        }
        connect(edit, &QLineEdit::textChanged, this, &UserFields::changed);
        connect(edit, &DateEdit::dateChanged, this, &UserFields::changed);
        editor = edit;
        break;
    }
    case UserField::Remarks: {
        auto *edit = new QPlainTextEdit(parent);
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(theme().px(64));
        connect(edit, &QPlainTextEdit::textChanged, this, &UserFields::changed);
        editor = edit;
        break;
    }
    default: {
        auto *edit = new QLineEdit(parent);
        if (field == UserField::CardNumber) {
            edit->addAction(themedIcon(QStringLiteral("barcode")), QLineEdit::LeadingPosition);
        }
        connect(edit, &QLineEdit::textChanged, this, &UserFields::changed);
        editor = edit;
        break;
    }
    }
    editor->setObjectName(columnOf(field));
    m_editors.insert(field, editor);
    if (field == UserField::Category || field == UserField::Group) {
        readLookups();
    }
    return editor;
}

FormRow *UserFields::addTo(FormPanel &form, UserField field, const QString &label)
{
    FormRow *row = form.addRow(label.isEmpty() ? labelOf(field) : label, makeEditor(field, &form));
    m_rows.insert(field, row);
    return row;
}

FormRow *UserFields::makeRow(UserField field, bool onTop, QWidget *parent)
{
    auto *row = new FormRow(onTop ? FormRow::Placement::Top : FormRow::Placement::Left, labelOf(field),
                            makeEditor(field, parent), parent);
    m_rows.insert(field, row);
    return row;
}

void UserFields::readLookups()
{
    if (const auto categories = m_lookups.names(LookupKind::UserCategories)) {
        m_categories = *categories;
    }
    if (const auto groups = m_lookups.names(LookupKind::Groups)) {
        m_groups = *groups;
    }
    const QScopedValueRollback<bool> loading(m_isLoading, true);
    if (auto *combo = qobject_cast<QComboBox *>(m_editors.value(UserField::Category))) {
        fillCombo(combo, m_categories, m_loaded.categoryId);
    }
    if (auto *combo = qobject_cast<QComboBox *>(m_editors.value(UserField::Group))) {
        fillCombo(combo, m_groups, m_loaded.groupId);
    }
}

void UserFields::fillCombo(QComboBox *combo, const QList<LookupEntry> &entries, std::optional<qint64> chosen)
{
    const QVariant before = combo->count() > 0 ? combo->currentData() : orNothing(chosen);
    combo->clear();
    combo->addItem(tr("None"), QVariant());
    for (const LookupEntry &entry : entries) {
        const QString teacher = entry.extras.value(QStringLiteral("teacher")).toString();
        combo->addItem(cardAndName(entry.name, teacher), entry.id);
    }
    combo->setCurrentIndex(qMax(0, combo->findData(before)));
}

QList<Choice> UserFields::findGuarantors(const QString &typed) const
{
    QList<Choice> choices;
    if (const auto matches = m_users.search(typed, 20)) {
        for (const UserMatch &match : *matches) {
            if (match.id != m_loaded.id) {
                choices.append({match.id, cardAndName(match.name, match.cardNumber)});
            }
        }
    }
    return choices;
}

QVariant UserFields::valueIn(const User &user, UserField field)
{
    switch (field) {
    case UserField::Name: return user.name;
    case UserField::GivenName: return user.givenName;
    case UserField::FamilyName: return user.familyName;
    case UserField::CardNumber: return user.cardNumber;
    case UserField::Category: return orNothing(user.categoryId);
    case UserField::Group: return orNothing(user.groupId);
    case UserField::Guarantor: return orNothing(user.guarantorId);
    case UserField::Email: return user.email;
    case UserField::Phone: return user.phone;
    case UserField::Address: return user.address;
    case UserField::DateOfBirth: return user.dateOfBirth;
    case UserField::RegisteredOn: return user.registeredOn;
    case UserField::ExpiresOn: return user.expiresOn;
    case UserField::IsActive: return user.isActive;
    case UserField::BlockReason: return user.blockReason;
    case UserField::Language: return user.language;
    case UserField::Remarks: return user.remarks;
    }
    return {};
}

QVariant UserFields::valueOf(UserField field) const
{
    QWidget *editor = m_editors.value(field);
    if (const auto *combo = qobject_cast<QComboBox *>(editor)) {
        return combo->currentData();
    }
    if (const auto *date = qobject_cast<DateEdit *>(editor)) {
        return date->date();
    }
    if (const auto *lookup = qobject_cast<LookupEdit *>(editor)) {
        return lookup->text().trimmed().isEmpty() ? QVariant() : lookup->key();
    }
    if (const auto *text = qobject_cast<QPlainTextEdit *>(editor)) {
        return text->toPlainText();
    }
    return qobject_cast<QLineEdit *>(editor)->text();
}

void UserFields::setValue(UserField field, const User &user)
{
    const QVariant value = valueIn(user, field);
    QWidget *editor = m_editors.value(field);
    if (auto *combo = qobject_cast<QComboBox *>(editor)) {
        combo->setCurrentIndex(qMax(0, value.isValid() ? combo->findData(value) : 0));
    } else if (auto *date = qobject_cast<DateEdit *>(editor)) {
        date->setDate(value.toDate());
    } else if (auto *lookup = qobject_cast<LookupEdit *>(editor)) {
        QString text;
        if (value.isValid()) {
            const auto guarantor = m_users.find(value.toLongLong());
            text = guarantor && *guarantor ? cardAndName((*guarantor)->name, (*guarantor)->cardNumber) : QString();
        }
        lookup->setChosen(value, text);
        lookup->setCursorPosition(0);
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(editor)) {
        text->setPlainText(value.toString());
    } else if (auto *edit = qobject_cast<QLineEdit *>(editor)) {
        edit->setText(value.toString());
        edit->setCursorPosition(0);
    }
}

void UserFields::load(const User &user)
{
    {
        const QScopedValueRollback<bool> loading(m_isLoading, true);
        m_loaded = user;
        // A person without two names is edited by the one there is.
        if (m_loaded.givenName.isEmpty() && m_loaded.familyName.isEmpty()) {
            m_loaded.familyName = m_loaded.name;
        }
        m_wasTried = false;
        for (auto editor = m_editors.cbegin(); editor != m_editors.cend(); ++editor) {
            setValue(editor.key(), m_loaded);
        }
        for (FormRow *row : std::as_const(m_rows)) {
            row->setProblem(QString());
        }
    }
    showAge();
    emit edited();
}

User UserFields::user() const
{
    User user = m_loaded;
    for (auto editor = m_editors.cbegin(); editor != m_editors.cend(); ++editor) {
        // A date or a key that is not understood is shown as a problem by check(), not stored.
        const Result<void> set = setField(user, editor.key(), valueOf(editor.key()));
        Q_UNUSED(set)
    }
    return user;
}

QList<UserField> UserFields::changedFields() const
{
    QList<UserField> fields;
    const User now = user();
    for (auto editor = m_editors.cbegin(); editor != m_editors.cend(); ++editor) {
        const auto *date = qobject_cast<DateEdit *>(editor.value());
        const auto *lookup = qobject_cast<LookupEdit *>(editor.value());
        const bool isUnread = (date != nullptr && !date->hasAcceptableInput())
            || (lookup != nullptr && !lookup->text().trimmed().isEmpty() && !lookup->key().isValid());
        if (isUnread || valueIn(now, editor.key()) != valueIn(m_loaded, editor.key())) {
            fields << editor.key();
        }
    }
    return fields;
}

QList<UserField> UserFields::rebase(const User &theirs)
{
    const QScopedValueRollback<bool> loading(m_isLoading, true);
    const User before = m_loaded;
    const QList<UserField> mine = changedFields();
    QList<UserField> both;
    User base = theirs;
    if (base.givenName.isEmpty() && base.familyName.isEmpty()) {
        base.familyName = base.name;
    }
    for (auto editor = m_editors.cbegin(); editor != m_editors.cend(); ++editor) {
        const UserField field = editor.key();
        const bool theirsChanged = valueIn(base, field) != valueIn(before, field);
        if (!mine.contains(field)) {
            if (theirsChanged) {
                setValue(field, base);
            }
        } else if (theirsChanged && valueIn(user(), field) != valueIn(base, field)) {
            both << field;
        }
    }
    m_loaded = base;
    showAge();
    emit edited();
    return both;
}

void UserFields::take(UserField field, const User &from)
{
    setValue(field, from);
}

int UserFields::check()
{
    m_wasTried = true;
    Problems problems = m_users.check(user());
    for (auto editor = m_editors.cbegin(); editor != m_editors.cend(); ++editor) {
        const auto *date = qobject_cast<DateEdit *>(editor.value());
        const auto *lookup = qobject_cast<LookupEdit *>(editor.value());
        if (date != nullptr && !date->hasAcceptableInput()) {
            problems << Problem{columnOf(editor.key()), QStringLiteral("user.notADate"), {date->text()}};
        }
        if (lookup != nullptr && !lookup->text().trimmed().isEmpty() && !lookup->key().isValid()) {
            problems << Problem{columnOf(editor.key()), QStringLiteral("user.guarantorMissing"), {}};
        }
    }
    const Problems others = show(problems);
    int count = static_cast<int>(others.size());
    for (const FormRow *row : std::as_const(m_rows)) {
        count += row->hasProblem() ? 1 : 0;
    }
    return count;
}

Problems UserFields::show(const Problems &problems)
{
    m_wasTried = true;
    QHash<UserField, QString> sentences;
    Problems others;
    for (const Problem &problem : problems) {
        std::optional<UserField> field = userFieldOf(problem.field);
        // The shown name has no editor of its own: it is made of the other two.
        if (field == UserField::Name && !m_rows.contains(UserField::Name)) {
            field = UserField::FamilyName;
        }
        if (!field || !m_rows.contains(*field)) {
            others << problem;
        } else if (!sentences.contains(*field)) {
            sentences.insert(*field, problemText(problem));
        }
    }
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        row.value()->setProblem(sentences.value(row.key()));
    }
    return others;
}

void UserFields::setReadOnly(bool readOnly)
{
    for (QWidget *editor : std::as_const(m_editors)) {
        if (auto *line = qobject_cast<QLineEdit *>(editor)) {
            line->setReadOnly(readOnly);
        } else if (auto *text = qobject_cast<QPlainTextEdit *>(editor)) {
            text->setReadOnly(readOnly);
        } else {
            editor->setEnabled(!readOnly);
        }
    }
}

void UserFields::proposeCategory(qint64 id)
{
    if (auto *combo = qobject_cast<QComboBox *>(m_editors.value(UserField::Category))) {
        combo->setCurrentIndex(qMax(0, combo->findData(id)));
    }
}

void UserFields::showAge()
{
    FormRow *row = m_rows.value(UserField::DateOfBirth);
    if (row == nullptr) {
        return;
    }
    const auto *edit = qobject_cast<DateEdit *>(m_editors.value(UserField::DateOfBirth));
    const std::optional<int> age = ageOn(edit->date(), m_today);
    row->setHint(age ? tr("%n year(s) old", nullptr, *age) : QString());
}

void UserFields::changed()
{
    if (m_isLoading) {
        return;
    }
    showAge();
    if (m_wasTried) {
        check();
    }
    emit edited();
}
