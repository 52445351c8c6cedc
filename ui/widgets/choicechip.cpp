// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choicechip.h"

#include "ui/widgets/popup.h"
#include "ui/widgets/style.h"

#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace {

constexpr int searchFrom = 10;
constexpr int shownRows = 11;

} // namespace

ChoiceChip::ChoiceChip(const QString &label, Mode mode, QWidget *parent) : Chip(label, parent), m_mode(mode)
{
    showState();
}

void ChoiceChip::setChoices(const QList<Choice> &choices)
{
    m_choices = choices;
    QVariantList kept;
    for (const Choice &choice : choices) {
        if (m_chosen.contains(choice.value)) {
            kept << choice.value;
        }
    }
    const bool lost = kept.size() != m_chosen.size();
    m_chosen = kept;
    showState();
    if (lost) {
        emit changed();
    }
}

void ChoiceChip::setValues(const QVariantList &values)
{
    if (m_chosen != values) {
        m_chosen = values;
        showState();
        emit changed();
    }
}

QString ChoiceChip::valueText() const
{
    if (m_chosen.size() > 1) {
        return tr("%n chosen", nullptr, static_cast<int>(m_chosen.size()));
    }
    for (const Choice &choice : m_choices) {
        if (choice.value == m_chosen.value(0)) {
            return choice.text;
        }
    }
    return QString();
}

void ChoiceChip::open()
{
    if (m_source) {
        setChoices(m_source());
    }
    auto *popup = new Popup(this);
    auto *layout = new QVBoxLayout(popup);
    setSpacing(layout, 6, 6);
    auto *list = new QListWidget(popup);
    list->setAccessibleName(label());
    list->setProperty("plain", true);
    list->setObjectName(QStringLiteral("choiceList"));
    for (const Choice &choice : std::as_const(m_choices)) {
        auto *item = new QListWidgetItem(choice.text, list);
        item->setData(Qt::UserRole, choice.value);
        if (m_mode == Mode::Several) {
            item->setCheckState(m_chosen.contains(choice.value) ? Qt::Checked : Qt::Unchecked);
        } else if (m_chosen.contains(choice.value)) {
            list->setCurrentItem(item);
        }
    }
    if (list->currentRow() < 0) {
        list->setCurrentRow(0);
    }
    QWidget *first = list;
    if (m_choices.size() >= searchFrom) {
        auto *search = new QLineEdit(popup);
        search->setPlaceholderText(tr("Search"));
        search->setAccessibleName(tr("Search %1").arg(label()));
        connect(search, &QLineEdit::textChanged, list, [list](const QString &text) {
            for (int i = 0; i < list->count(); ++i) {
                list->item(i)->setHidden(!list->item(i)->text().contains(text, Qt::CaseInsensitive));
            }
        });
        connect(search, &QLineEdit::returnPressed, list, [list] { list->setFocus(); });
        layout->addWidget(search);
        first = search;
    }
    layout->addWidget(list);
    const auto take = [this, list, popup](QListWidgetItem *item) {
        if (m_mode == Mode::Single) {
            setValues({item->data(Qt::UserRole)});
            popup->close();
            return;
        }
        QVariantList chosen;
        for (int i = 0; i < list->count(); ++i) {
            if (list->item(i)->checkState() == Qt::Checked) {
                chosen << list->item(i)->data(Qt::UserRole);
            }
        }
        setValues(chosen);
    };
    if (m_mode == Mode::Single) {
        connect(list, &QListWidget::itemActivated, popup, take);
        connect(list, &QListWidget::itemClicked, popup, take);
    } else {
        connect(list, &QListWidget::itemChanged, popup, take);
        connect(list, &QListWidget::itemActivated, popup, [](QListWidgetItem *item) {
            item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
        });
    }
    const int rowHeight = list->sizeHintForRow(0) > 0 ? list->sizeHintForRow(0) : theme().px(28);
    const int rows = qBound(1, list->count(), shownRows);
    list->setFixedHeight(rows * rowHeight + theme().px(4));
    list->setMinimumWidth(qMin(list->sizeHintForColumn(0) + theme().px(40), theme().px(360)));
    popup->openBelow(first);
}
