// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/commandgate.h"
#include "models/circulation/codes.h"
#include "models/circulation/hold.h"
#include "ui/widgets/sheet.h"

#include <functional>

class HoldService;
class QComboBox;
class QLineEdit;
class QSpinBox;
class SearchPick;

/// Places a hold: who, which book, one copy or any, or a set of several.
class PlaceHoldDialog : public Sheet
{
    Q_OBJECT

public:
    /// A book as the dialog offers it; found by whoever knows the catalogue.
    struct Book {
        qint64 id = 0;
        QString title = {};
        QString detail = {};
        int available = 0;
    };
    struct Books {
        std::function<QList<Book>(const QString &typed)> search;
        std::function<Book(qint64 bookId)> find;
        std::function<QList<std::pair<qint64, QString>>(qint64 bookId)> copies; ///< {id, barcode}
    };

    PlaceHoldDialog(CommandGate &gate, HoldService &holds, Books books, QWidget *parent = nullptr);

    void chooseUser(qint64 userId);
    void chooseBook(qint64 bookId);
    /// Starts with several copies instead of one.
    void askForSet();

signals:
    void placed(const PlaceOutcome &outcome);
    /// Why a finding is as it is.
    void whyAsked(const Explanation &why, QWidget *beside);

protected:
    void save() override;

private:
    void buildPicks();
    void buildWishes();
    void readCopies();
    void decide();
    void updatePrimary();
    void take(const QString &code, SearchPick *into);
    PlaceOptions options() const;

    CommandGate &m_gate;
    HoldService &m_holds;
    Books m_books;
    CodeFinder m_finder;
    SearchPick *m_user;
    SearchPick *m_book;
    QWidget *m_wishes;
    QComboBox *m_copy;
    QSpinBox *m_wanted;
    QWidget *m_findings;
    QWidget *m_reasonRow = nullptr;
    QLineEdit *m_reason = nullptr;
    QStringList m_toOverride; ///< codes of what stands in the way and may be put aside
    bool m_isImpossible = true;
};
