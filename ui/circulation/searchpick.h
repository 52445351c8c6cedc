// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/style.h"

#include <QFrame>
#include <QTimer>

#include <functional>

class Avatar;
class ElideLabel;
class Pill;
class QLineEdit;
class QListWidget;
class QStackedWidget;
class QToolButton;

/// A field that finds a record while one types and shows it as a card once it is chosen: the user and the copy of a
/// new loan. A scan is handed over when Enter comes and nothing is highlighted.
class SearchPick : public QWidget
{
    Q_OBJECT

public:
    /// One record to choose.
    struct Entry {
        qint64 id = 0;
        QString name = {};
        QString detail = {};
        QString pill = {};
        Tone tone = Tone::Neutral;
    };
    using Search = std::function<QList<Entry>(const QString &typed)>;

    SearchPick(const QString &label, const QString &placeholder, bool isPerson, Search search,
               QWidget *parent = nullptr);

    qint64 id() const { return m_id; }
    void choose(const Entry &entry);
    void clear();
    QLineEdit *edit() const { return m_edit; }
    bool isListOpen() const;

signals:
    void chosen(qint64 id);
    void cleared();
    /// Enter without a highlighted entry: perhaps a scan, of this field or of the other.
    void entered(const QString &code);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeCard(bool isPerson);
    void search();
    void closeList();
    void take(int row);
    void moveBy(int rows);
    bool handleKey(int key);

    Search m_search;
    qint64 m_id = 0;
    QList<Entry> m_found;
    QTimer m_typing;
    QStackedWidget *m_stack;
    QLineEdit *m_edit;
    QListWidget *m_list;
    Avatar *m_avatar = nullptr;
    ElideLabel *m_name = nullptr;
    ElideLabel *m_detail = nullptr;
    Pill *m_pill = nullptr;
    QToolButton *m_remove = nullptr;
};
