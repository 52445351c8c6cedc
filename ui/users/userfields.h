// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lookups/lookupservice.h"
#include "models/tables/column.h"
#include "models/users/userservice.h"

#include <QObject>

class DateEdit;
class FormPanel;
class FormRow;
class LookupEdit;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

/// The editors of a user, wherever they are placed: reads a user into them, out of them, and says what is wrong
/// beside each.
class UserFields : public QObject
{
    Q_OBJECT

public:
    UserFields(UserService &users, LookupService &lookups, QObject *parent);

    /// Puts a field's editor into a form, under another name than the usual when `label` is given.
    FormRow *addTo(FormPanel &form, UserField field, const QString &label = {});
    /// A row that is placed by hand.
    FormRow *makeRow(UserField field, bool onTop, QWidget *parent);
    FormRow *row(UserField field) const { return m_rows.value(field); }
    QWidget *editor(UserField field) const { return m_editors.value(field); }

    void load(const User &user);
    /// The loaded user with what is typed now.
    User user() const;
    const User &loaded() const { return m_loaded; }
    /// Takes a newer version of the loaded user and keeps what was typed here. Fields that both sides changed stay as
    /// typed and are returned.
    QList<UserField> rebase(const User &theirs);
    /// Puts the value of another version of the user into one field.
    void take(UserField field, const User &from);
    QList<UserField> changedFields() const;
    bool isChanged() const { return !changedFields().isEmpty(); }

    /// Problems that can be seen without storing; shows them and returns how many fields have one.
    int check();
    /// Shows problems beside their fields; returns those that belong to no field here.
    Problems show(const Problems &problems);
    void setReadOnly(bool readOnly);
    /// Reads categories and groups again.
    void readLookups();
    QList<LookupEntry> categories() const { return m_categories; }
    /// Chooses a category without counting as a person's choice.
    void proposeCategory(qint64 id);
    void setToday(const QDate &today)
    {
        m_today = today;
        showAge();
    }

    /// A field's name, as its label says.
    static QString labelOf(UserField field);

signals:
    void edited();
    /// The person chose it.
    void categoryChosen();

private:
    QWidget *makeEditor(UserField field, QWidget *parent);
    QVariant valueOf(UserField field) const;
    static QVariant valueIn(const User &user, UserField field);
    void setValue(UserField field, const User &user);
    void fillCombo(QComboBox *combo, const QList<LookupEntry> &entries, std::optional<qint64> chosen);
    QList<Choice> findGuarantors(const QString &typed) const;
    void showAge();
    void changed();

    UserService &m_users;
    LookupService &m_lookups;
    QHash<UserField, QWidget *> m_editors;
    QHash<UserField, FormRow *> m_rows;
    QList<LookupEntry> m_categories;
    QList<LookupEntry> m_groups;
    User m_loaded;
    QDate m_today;
    bool m_isLoading = false;
    bool m_wasTried = false;
};
