// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/loanrulespage.h"

#include "ui/admin/loanrulesmodel.h"
#include "ui/problemtext/problemtext.h"
#include "ui/widgets/message.h"
#include "ui/widgets/plaintable.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QToolTip>
#include <QVBoxLayout>

namespace {

/// Keeps an editor open while what it holds cannot be stored.
class RuleDelegate : public PlainDelegate
{
public:
    using PlainDelegate::PlainDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        auto *edit = new QLineEdit(parent);
        edit->setObjectName(QStringLiteral("ruleEditor"));
        edit->setProperty("cell", true);
        edit->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        edit->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
        m_index = index;
        return edit;
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto *edit = qobject_cast<QLineEdit *>(watched);
        const auto *model = qobject_cast<const LoanRulesModel *>(m_index.model());
        if (edit != nullptr && model != nullptr && event->type() == QEvent::KeyPress) {
            const int key = static_cast<QKeyEvent *>(event)->key();
            const bool commits =
                key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Backtab;
            const Problems problems = commits ? model->check(m_index, edit->text()) : Problems();
            setStyleProperty(edit, "invalid", !problems.isEmpty());
            if (!problems.isEmpty()) {
                edit->setAccessibleDescription(problemText(problems));
                QToolTip::showText(edit->mapToGlobal(edit->rect().bottomLeft()), problemText(problems), edit);
                return true;
            }
        }
        return PlainDelegate::eventFilter(watched, event);
    }

private:
    mutable QPersistentModelIndex m_index;
};

} // namespace

LoanRulesPage::LoanRulesPage(RuleService &rules, QWidget *parent)
    : Page(QStringLiteral("clock"), parent), m_model(new LoanRulesModel(rules, this)), m_view(new QTableView(this)),
      m_message(new Message(this))
{
    setObjectName(QStringLiteral("loanRules"));
    auto *layout = new QVBoxLayout(this);
    setSpacing(layout, 0, 0);
    auto *head = new QHBoxLayout;
    setSpacing(head, 20, 14, 20, 12, 8);
    head->addWidget(makeLabel(title(), TextRole::H1, this));
    head->addStretch(1);
    layout->addLayout(head);
    layout->addWidget(makeLine(Qt::Horizontal, this));
    layout->addWidget(m_view, 1);
    auto *foot = new QVBoxLayout;
    setSpacing(foot, 20, 10, 20, 12, 8);
    QLabel *hint = makeLabel(tr("New loan days apply to loans from now on. Due dates already given do not move.\n"
                                "An empty limit means no limit, 0 means none. Del takes the value for everybody again, "
                                "which is shown in grey."),
                             TextRole::Small, this);
    hint->setWordWrap(true);
    foot->addWidget(hint);
    m_message->setClosable(true);
    m_message->setObjectName(QStringLiteral("rulesMessage"));
    foot->addWidget(m_message);
    layout->addLayout(foot);

    m_view->setObjectName(QStringLiteral("rulesView"));
    m_view->setAccessibleName(title());
    m_view->setModel(m_model);
    m_view->setItemDelegate(new RuleDelegate(m_view));
    m_view->setHorizontalHeader(new PlainHeader(m_view));
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(theme().rowHeight());
    m_view->setShowGrid(false);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setSectionResizeMode(LoanRulesModel::Category, QHeaderView::Stretch);
    connect(&theme(), &Theme::changed, this,
            [this] { m_view->verticalHeader()->setDefaultSectionSize(theme().rowHeight()); });
    connect(m_model, &LoanRulesModel::failed, this,
            [this](const Problems &problems) { m_message->say(Tone::Danger, problemText(problems)); });
    connect(m_model, &LoanRulesModel::written, this, [this](const QString &sentence) {
        m_message->clear();
        emit done(sentence);
    });
    handle(Act::Refresh, [this] { refresh(); });
    handle(Act::EditCell, [this] { m_view->edit(m_view->currentIndex()); });
    handle(Act::Delete, [this] { m_model->inherit(m_view->currentIndex()); }, tr("As for everybody"));
    setActEnabled(Act::EditCell, rules.mayEdit());
    setActEnabled(Act::Delete, rules.mayEdit());
    refresh();
    m_view->setCurrentIndex(m_model->index(0, LoanRulesModel::LoanDays));
}

void LoanRulesPage::refresh()
{
    if (const Problems problems = m_model->reload(); !problems.isEmpty()) {
        m_message->say(Tone::Danger, problemText(problems));
    }
    setStatusText(tr("%n user categories", nullptr, m_model->rowCount() - 1));
}

void LoanRulesPage::focusSearch()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
}
