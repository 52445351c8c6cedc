// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalogue/book.h"

#include <QHash>
#include <QObject>

class FormRow;
class LookupEdit;
class LookupService;
enum class LookupKind;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QWidget;

/// The fields of a book as widgets, without a layout: the panel and the dialog arrange them each in its own way.
class BookInputs : public QObject
{
    Q_OBJECT

public:
    BookInputs(const LookupService &lookups, QWidget *parent);

    QLineEdit *isbn, *title, *subtitle, *year, *callNumber, *seriesNumber, *edition, *pages, *classification;
    LookupEdit *authors, *publisher, *series, *subjects;
    QComboBox *language, *collection, *itemType;
    QPlainTextEdit *summary;

    /// Shows a book; what it showed before is forgotten.
    void load(const Book &book);
    /// Fills the fields without forgetting what was loaded: they count as changed.
    void type(const Book &book);
    /// The loaded book with what the fields say now.
    Book value() const;
    /// What is wrong: fields that cannot be read, then checkBook().
    Problems problems() const;
    const Book &loaded() const { return m_loaded; }
    /// Fields that differ from what was loaded.
    QStringList changedFields() const;

    /// The row of a field, for its problems; "isbn" gets the link 'Keep anyway'.
    void setRow(const QString &field, FormRow *row);
    /// Shows problems beside their fields; those of no field are returned.
    Problems showProblems(const Problems &problems);
    /// Checks one field as it is left.
    void checkField(const QString &field);
    void clearProblems();
    /// Reads the lists of collections and item types again.
    void reloadLookups();
    void setReadOnly(bool readOnly);

signals:
    void edited();

private:
    void watch();
    void keepIsbn();
    LookupEdit *lookupEdit(LookupKind kind, bool several, QWidget *parent);
    void fillCombo(QComboBox *combo, LookupKind kind);

    const LookupService &m_lookups;
    Book m_loaded;
    QString m_keptIsbn; ///< a wrong number that is to be kept
    QHash<QString, FormRow *> m_rows;
    bool m_loading = false;
};
