// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/column.h"

#include <QLineEdit>
#include <QPointer>

#include <functional>

class QListWidget;

/// A line edit that finds one of many records: types a name, sees the first twenty that begin so, takes one with
/// Down and Enter or the mouse. Knows the key of what it shows, and only that counts.
class LookupEdit : public QLineEdit
{
    Q_OBJECT

public:
    using Find = std::function<QList<Choice>(const QString &typed)>;

    explicit LookupEdit(Find find, QWidget *parent = nullptr);
    ~LookupEdit() override;

    /// Several names separated by `;`, each looked up for itself.
    void setSeveral(bool several) { m_isSeveral = several; }
    void setChosen(const QVariant &key, const QString &text);
    /// The key of the chosen record; invalid when the text names none.
    QVariant key() const;
    bool isListShown() const;
    void hideList();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void lookUp(const QString &text);
    void take(int row);
    QString typedPart(const QString &text) const;

    Find m_find;
    QVariant m_key;
    QString m_keyText;
    QList<Choice> m_choices;
    QPointer<QListWidget> m_list;
    bool m_isSeveral = false;
};
