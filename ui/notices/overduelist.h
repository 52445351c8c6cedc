// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/inquiry.h"
#include "ui/widgets/recordpage.h"

class ChoiceChip;
class CirculationService;
class LookupService;
class Message;
class OverduesTable;
class QLabel;
class QPushButton;
class SelectionBar;
class ToggleChip;

/// The late loans as a grid: filtered by lateness, category and class, with what can be done with several at once.
class OverdueList : public RecordPage
{
    Q_OBJECT

public:
    OverdueList(CommandGate &gate, CirculationService &circulation, LookupService &lookups, OverduesTable &table,
                QWidget *parent = nullptr);
    ~OverdueList() override;

    QString title() const override { return tr("Overdues"); }
    void refresh() override;
    void entered() override;
    void setReadOnly(bool readOnly);
    /// Counts and fines anew: loans changed somewhere.
    void loansChanged() { countRecords(); }
    /// Ends loans as lost; their price and fees are charged by the rules.
    void declareLost(const QList<qint64> &ids);
    /// The list as it is filtered and sorted, with a page of its own for each class when `byClass`.
    void writeList(const QString &path, bool byClass);

signals:
    /// To the notices: about these loans, about all when empty.
    void noticesWanted(const QList<qint64> &loanIds);
    void loanWanted(qint64 loanId);

protected:
    void applyFilterBar() override;
    void describeEmpty(EmptyState &state, bool isFiltering) override;
    QString statusLine(int rows, int selected) const override;

private:
    void buildFilter();
    void buildBulkBar();
    void handleActs();
    void countRecords() override;
    void askWhy();
    void renewSelected();
    void returnSelected();
    void askAboutLost();
    void askForList();
    void say(const Problems &problems);

    CommandGate &m_gate;
    CirculationService &m_circulation;
    LookupService &m_lookups;
    OverduesTable &m_overdues;
    Inquiry m_figures;
    QPushButton *m_print;
    QPushButton *m_send;
    ChoiceChip *m_late;
    ChoiceChip *m_category;
    ChoiceChip *m_group;
    ToggleChip *m_notNotified;
    Message *m_message;
    SelectionBar *m_bulkBar;
    QPushButton *m_bulkSend = nullptr;
    QPushButton *m_bulkLost = nullptr;
    bool m_isReadOnly = false;
};
