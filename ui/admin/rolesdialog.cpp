// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/rolesdialog.h"

#include "ui/problemtext/roletexts.h"
#include "ui/widgets/icons.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

RolesDialog::RolesDialog(QWidget *parent) : Sheet(tr("What each role may do"), Width::Wide, parent)
{
    setObjectName(QStringLiteral("rolesDialog"));
    const QList<Role> roles{Role::Viewer, Role::Assistant, Role::Librarian, Role::Administrator};
    auto *table = new QTableWidget(static_cast<int>(commandRules.size()), 1 + static_cast<int>(roles.size()), this);
    table->setObjectName(QStringLiteral("rolesTable"));
    table->setAccessibleName(tr("Roles"));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(theme().px(28));
    table->setMinimumHeight(theme().px(420));
    QStringList headings{tr("Command")};
    for (const Role role : roles) {
        headings << roleText(role);
    }
    table->setHorizontalHeaderLabels(headings);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int row = 0; row < table->rowCount(); ++row) {
        const CommandRule &rule = commandRules.at(static_cast<std::size_t>(row));
        table->setItem(row, 0, new QTableWidgetItem(commandText(rule.command)));
        for (int column = 0; column < roles.size(); ++column) {
            const bool isAllowed = may(roles.at(column), rule.command);
            auto *item = new QTableWidgetItem(isAllowed ? tr("yes") : QStringLiteral("–"));
            item->setData(Qt::AccessibleTextRole, isAllowed ? tr("yes") : tr("no"));
            item->setTextAlignment(Qt::AlignCenter);
            table->setItem(row, column + 1, item);
        }
    }
    table->setCurrentCell(0, 0);
    body()->addWidget(table);
    cancel()->setText(tr("Close"));
}
