// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/copiespane.h"

#include "models/accounts/commandgate.h"
#include "models/catalogue/copiestable.h"
#include "models/catalogue/copyservice.h"
#include "ui/problemtext/problemtext.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message.h"
#include "ui/widgets/recordview.h"
#include "ui/widgets/style.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>

CopiesPane::CopiesPane(CommandGate &gate, CopyService &copies, CopiesTable &table, QWidget *parent)
    : QWidget(parent),
      m_gate(gate),
      m_copies(copies),
      m_table(table),
      m_message(new Message(this)),
      m_view(new RecordView(this)),
      m_foot(new QWidget(this)),
      m_add(makeButton(tr("Add copy"), ButtonKind::Link, m_foot)),
      m_withdraw(makeButton(tr("Withdraw"), ButtonKind::Normal, m_foot)),
      m_remove(makeButton(tr("Delete"), ButtonKind::Normal, m_foot))
{
    setObjectName(QStringLiteral("copiesPane"));
    m_message->setObjectName(QStringLiteral("copiesMessage"));
    m_message->setClosable(true);
    m_view->setObjectName(QStringLiteral("copiesView"));
    m_view->setAccessibleName(tr("Copies"));
    m_view->setTable(&m_table);
    m_view->installEventFilter(this);
    m_add->setObjectName(QStringLiteral("addCopyButton"));
    m_withdraw->setObjectName(QStringLiteral("withdrawCopy"));
    m_remove->setObjectName(QStringLiteral("removeCopy"));
    auto *layout = new QVBoxLayout(this);
    setSpacing(layout, 0, 0);
    layout->addWidget(m_message);
    layout->addWidget(m_view, 1);
    layout->addWidget(makeLine(Qt::Horizontal, this));
    auto *foot = new QHBoxLayout(m_foot);
    setSpacing(foot, 18, 8, 18, 8, 8);
    foot->addWidget(m_add);
    foot->addStretch(1);
    foot->addWidget(m_withdraw);
    foot->addWidget(m_remove);
    layout->addWidget(m_foot);
    connect(m_add, &QPushButton::clicked, this, &CopiesPane::addWanted);
    connect(m_withdraw, &QPushButton::clicked, this, &CopiesPane::withdrawSelected);
    connect(m_remove, &QPushButton::clicked, this, &CopiesPane::removeSelected);
    connect(m_view, &RecordView::menuWanted, this, &CopiesPane::fillMenu);
    connect(m_view, &RecordView::selectionCountChanged, this, &CopiesPane::updateActs);
    connect(m_view, &RecordView::currentRecordChanged, this, [this] {
        m_message->clear();
        updateActs();
    });
    connect(&m_table, &RecordTable::edited, this,
            [this](qint64 id) { finish({id}, tr("Copy %1 changed").arg(nameOf(id))); });
    updateActs();
}

QList<qint64> CopiesPane::chosen() const
{
    const QList<qint64> selected = m_view->selectedIds();
    if (!selected.isEmpty() || m_view->currentId() == 0) {
        return selected;
    }
    return {m_view->currentId()};
}

QString CopiesPane::nameOf(qint64 id) const
{
    const auto copy = m_copies.find(id);
    return copy && *copy ? (*copy)->barcode : QString();
}

void CopiesPane::updateActs()
{
    const bool isWritable = !m_table.isReadOnly();
    const bool mayChange = isWritable && m_gate.mayDo(Command::EditCopy);
    const bool mayRemove = isWritable && m_gate.mayDo(Command::DeleteCopy);
    const bool mayAdd = isWritable && m_gate.mayDo(Command::AddCopy);
    m_foot->setVisible(mayChange || mayRemove || mayAdd);
    m_add->setVisible(mayAdd);
    m_withdraw->setVisible(mayChange);
    m_remove->setVisible(mayRemove);
    const bool hasAny = !chosen().isEmpty();
    m_withdraw->setEnabled(hasAny);
    m_remove->setEnabled(hasAny);
}

void CopiesPane::fillMenu(QMenu *menu)
{
    if (chosen().isEmpty() || m_table.isReadOnly()) {
        return;
    }
    if (m_gate.mayDo(Command::EditCopy)) {
        menu->addAction(tr("Withdraw"), this, &CopiesPane::withdrawSelected);
    }
    if (m_gate.mayDo(Command::DeleteCopy)) {
        QAction *remove =
            menu->addAction(themedIcon(QStringLiteral("trash")), tr("Delete"), this, &CopiesPane::removeSelected);
        remove->setShortcut(QKeySequence(Qt::Key_Delete));
    }
}

void CopiesPane::withdrawSelected()
{
    withdraw(chosen());
}

void CopiesPane::withdraw(const QList<qint64> &ids)
{
    if (ids.isEmpty()) {
        return;
    }
    const Result<void> withdrawn = m_copies.withdraw(ids);
    if (!withdrawn) {
        refuse(withdrawn.problems());
        return;
    }
    finish(ids,
           ids.size() == 1 ? tr("Copy %1 withdrawn").arg(nameOf(ids.first()))
                           : tr("%n copy(s) withdrawn", nullptr, static_cast<int>(ids.size())));
}

void CopiesPane::removeSelected()
{
    const QList<qint64> ids = chosen();
    if (ids.isEmpty() || m_table.isReadOnly()) {
        return;
    }
    const QString name = nameOf(ids.first());
    const Result<void> removed = m_copies.remove(ids);
    if (removed) {
        finish(ids,
               ids.size() == 1 ? tr("Copy %1 deleted").arg(name)
                               : tr("%n copy(s) deleted", nullptr, static_cast<int>(ids.size())));
        return;
    }
    refuse(removed.problems());
    const QString code = removed.problem().code;
    if (code == QLatin1String("copy.hasLoans") || code == QLatin1String("copy.hasHolds")) {
        const int count = static_cast<int>(ids.size());
        QPushButton *instead =
            m_message->addAction(count == 1 ? tr("Withdraw") : tr("Withdraw all %n", nullptr, count));
        instead->setObjectName(QStringLiteral("withdrawInstead"));
        connect(instead, &QPushButton::clicked, this, [this, ids] { withdraw(ids); });
    }
}

void CopiesPane::refuse(const Problems &problems)
{
    m_message->clearActions();
    m_message->say(Tone::Warn, problemText(problems));
}

void CopiesPane::finish(const QList<qint64> &ids, const QString &sentence)
{
    m_message->clear();
    m_message->clearActions();
    m_table.applyChanges(ids);
    updateActs();
    emit changed();
    emit done(sentence);
}

bool CopiesPane::eventFilter(QObject *watched, QEvent *event)
{
    // The window's own Del stands for the books; over this grid it means the copies, also when the window's is off.
    if (watched == m_view && (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress)) {
        const auto *keys = static_cast<QKeyEvent *>(event);
        if (keys->key() == Qt::Key_Delete && keys->modifiers() == Qt::NoModifier) {
            event->accept();
            if (event->type() == QEvent::KeyPress) {
                removeSelected();
            }
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}
