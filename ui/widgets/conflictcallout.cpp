// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/conflictcallout.h"

#include "ui/widgets/announce.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/lookupdelegate.h"
#include "ui/widgets/recordview.h"
#include "ui/widgets/style.h"

#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

ConflictCallout::ConflictCallout(RecordTable &table, RecordView *view)
    : QFrame(view->window()),
      m_table(table),
      m_view(view)
{
    setObjectName(QStringLiteral("conflictCallout"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    connect(&table, &RecordTable::draftsChanged, this, [this] {
        if (!m_table.conflictAt(m_conflict.id, m_conflict.column)) {
            close();
        }
    });
    connect(view, &QObject::destroyed, this, &QObject::deleteLater);
    hide();
}

void ConflictCallout::addValue(QGridLayout *grid, int row, const QString &name, const QString &text,
                               const QString &remark, bool isStrong)
{
    QLabel *label = makeLabel(name, TextRole::Small);
    grid->addWidget(label, row, 0);
    QLabel *value = makeLabel(text.isEmpty() ? tr("(empty)") : text, isStrong ? TextRole::H2 : TextRole::Body);
    value->setTextFormat(Qt::PlainText);
    value->setMaximumWidth(theme().px(180));
    value->setWordWrap(text.size() > 24);
    grid->addWidget(value, row, 1);
    grid->addWidget(makeLabel(remark, TextRole::Small), row, 2);
    grid->setColumnStretch(2, 1);
}

void ConflictCallout::build()
{
    delete m_content;
    const Theme &look = theme();
    setStyleSheet(QStringLiteral("#conflictCallout { background: %1; border: 1px solid %2; border-radius: %3px; }")
                      .arg(look.colour(Colour::Surface).name(), look.colour(Colour::Warn).name())
                      .arg(look.px(8)));
    m_content = new QWidget(this);
    layout()->addWidget(m_content);
    auto *rows = new QVBoxLayout(m_content);
    rows->setContentsMargins(look.px(16), look.px(12), look.px(16), look.px(12));
    rows->setSpacing(look.px(8));

    const QLocale locale;
    const QString at = locale.toString(m_conflict.changedAt.time(), QLocale::ShortFormat);
    const QString heading = m_table.headerData(m_conflict.column, Qt::Horizontal).toString();
    const QString who = m_conflict.changedBy.isEmpty() ? tr("Somebody") : m_conflict.changedBy;
    QString title;
    if (m_conflict.isDeleted) {
        title = at.isEmpty() ? tr("This row was deleted") : tr("%1 deleted this row at %2").arg(who, at);
    } else {
        title = at.isEmpty() ? tr("%1 changed “%2”").arg(who, heading)
                             : tr("%1 changed “%2” at %3").arg(who, heading, at);
    }
    auto *top = new QHBoxLayout;
    auto *icon = new QLabel;
    icon->setPixmap(themedIcon(QStringLiteral("warning"), Colour::Warn).pixmap(look.px(18), look.px(18)));
    icon->setAlignment(Qt::AlignTop);
    top->addWidget(icon);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    QLabel *name = makeLabel(title, TextRole::Name);
    name->setObjectName(QStringLiteral("conflictTitle"));
    words->addWidget(name);
    words->addWidget(
        makeLabel(m_conflict.changedAtStation.isEmpty()
                      ? tr("While you were typing. Nothing is saved yet.")
                      : tr("At %1, while you were typing. Nothing is saved yet.").arg(m_conflict.changedAtStation),
                  TextRole::Small));
    top->addLayout(words, 1);
    rows->addLayout(top);
    rows->addWidget(makeLine(Qt::Horizontal));

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(look.px(12));
    addValue(grid, 0, tr("Mine"), m_conflict.mineText, tr("what you typed"), true);
    if (m_conflict.isDeleted) {
        auto *copy = makeButton(tr("Copy my text"));
        connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_conflict.mineText); });
        grid->addWidget(copy, 0, 3);
    } else {
        const QString since = m_conflict.editedSince.isValid()
            ? tr("when you began, %1").arg(locale.toString(m_conflict.editedSince.time(), QLocale::ShortFormat))
            : QString();
        addValue(grid, 1, tr("Theirs"), m_conflict.theirsText, at.isEmpty() ? tr("saved") : tr("saved %1").arg(at),
                 true);
        addValue(grid, 2, tr("Before"), m_conflict.beforeText, since, false);
        auto *mine = makeButton(tr("Keep mine") + QStringLiteral("   ")
                                + QKeySequence(Qt::ALT | Qt::Key_M).toString(QKeySequence::NativeText));
        auto *theirs = makeButton(tr("Take theirs") + QStringLiteral("   ")
                                  + QKeySequence(Qt::ALT | Qt::Key_T).toString(QKeySequence::NativeText));
        mine->setObjectName(QStringLiteral("keepMine"));
        mine->setAccessibleName(tr("Keep mine"));
        theirs->setObjectName(QStringLiteral("takeTheirs"));
        theirs->setAccessibleName(tr("Take theirs"));
        // The focus stays in the editor: Enter there must not press anything here.
        mine->setFocusPolicy(Qt::TabFocus);
        theirs->setFocusPolicy(Qt::TabFocus);
        connect(mine, &QPushButton::clicked, this, &ConflictCallout::keepMine);
        connect(theirs, &QPushButton::clicked, this, &ConflictCallout::takeTheirs);
        grid->addWidget(mine, 0, 3);
        grid->addWidget(theirs, 1, 3);
    }
    rows->addLayout(grid);
    rows->addWidget(makeLine(Qt::Horizontal));
    rows->addWidget(makeLabel(tr("Esc keeps typing"), TextRole::Small));
    announce(this, title);
}

void ConflictCallout::showBelow(const Conflict &conflict, const QRect &cell)
{
    m_conflict = conflict;
    if (parentWidget() != m_view->window()) {
        setParent(m_view->window());
    }
    build();
    resize(qMax(sizeHint().width(), theme().px(430)), sizeHint().height());
    placeBelow(this, QRect(m_view->viewport()->mapTo(m_view->window(), cell.topLeft()), cell.size()));
    show();
    raise();
    qApp->installEventFilter(this);
}

void ConflictCallout::close()
{
    qApp->removeEventFilter(this);
    hide();
}

void ConflictCallout::keepMine()
{
    if (m_table.keepMine(m_conflict.id, m_conflict.column)) {
        m_view->lookupDelegate()->abandon();
        close();
        m_view->setFocus();
    }
}

void ConflictCallout::takeTheirs()
{
    m_table.takeTheirs(m_conflict.id, m_conflict.column);
    m_view->lookupDelegate()->abandon();
    close();
    m_view->setFocus();
}

/// While it is shown, its keys work wherever the focus is: in the cell's editor, as a rule.
bool ConflictCallout::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride) {
        return false;
    }
    const auto *widget = qobject_cast<QWidget *>(object);
    if (!widget || widget->window() != window()) {
        return false;
    }
    const auto *keys = static_cast<QKeyEvent *>(event);
    const bool isAlt = keys->modifiers() == Qt::AltModifier;
    const bool isMine = isAlt && keys->key() == Qt::Key_M && !m_conflict.isDeleted;
    const bool isTheirs = isAlt && keys->key() == Qt::Key_T && !m_conflict.isDeleted;
    const bool isEscape = keys->key() == Qt::Key_Escape;
    if (!isMine && !isTheirs && !isEscape) {
        return false;
    }
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (isMine) {
        keepMine();
    } else if (isTheirs) {
        takeTheirs();
    } else {
        close();
    }
    return true;
}

void ConflictCallout::keyPressEvent(QKeyEvent *event)
{
    // Enter on a button of this callout would be an answer given by habit.
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QFrame::keyPressEvent(event);
    }
}
