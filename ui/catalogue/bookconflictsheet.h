// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/lastchange.h"
#include "ui/catalogue/bookconflict.h"
#include "ui/widgets/sheet.h"

#include <QHash>

class BookInputs;
class QGridLayout;
class QRadioButton;

/// Says who saved the book meanwhile and shows both sides of each contested field; theirs is chosen first. Alt+T and
/// Alt+M choose for all.
class BookConflictSheet : public Sheet
{
    Q_OBJECT

public:
    /// `theirs` and `openedAt` are in the library's time.
    BookConflictSheet(const BookConflict &conflict, const BookInputs &inputs, const LastChange &theirs,
                      const QDateTime &openedAt, QWidget *parent = nullptr);

signals:
    void settled(const Book &book);

protected:
    void save() override;

private:
    void sayWho(const LastChange &theirs, const QDateTime &openedAt);
    QWidget *buildContested(const LastChange &theirs, const QDateTime &openedAt);
    QWidget *buildKept();
    QString shown(const Book &book, const QString &field) const;
    void chooseAll(bool mine);

    BookConflict m_conflict;
    const BookInputs &m_inputs;
    QHash<QString, QRadioButton *> m_mine;
    QHash<QString, QRadioButton *> m_theirs;
};
