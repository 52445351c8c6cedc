// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/inquiry.h"
#include "models/circulation/loan.h"
#include "ui/widgets/recordpage.h"

class CirculationService;
class ClosureService;
class CodeFinder;
class DateRangeChip;
class LoanDetail;
class LoansTable;
class Message;
class NewLoanDialog;
class QPushButton;
class SelectionBar;
class ToggleChip;

/// The Loans page: what is out, late or back; due dates and remarks edited in place; renewing and returning one loan
/// or many.
class LoansPage : public RecordPage
{
    Q_OBJECT

public:
    /// Extends a membership, as the users' own service does; offered in the New loan dialog.
    using ExtendMembership = std::function<Result<QDate>(qint64 userId)>;

    LoansPage(CommandGate &gate, CirculationService &circulation, ClosureService &closures, LoansTable &table,
              ExtendMembership extend, QWidget *parent = nullptr);
    ~LoansPage() override;

    QString title() const override { return tr("Loans"); }
    void refresh() override;
    /// Loans were lent, returned or changed somewhere: the table follows by itself.
    void loansChanged();
    void entered() override;
    bool hasUnsavedChanges() const override;
    /// Opens the New loan dialog; with a user or copy already chosen when not 0.
    void openNewLoan(qint64 userId = 0, qint64 copyId = 0);
    /// Shows the loans of one user or one book.
    void showText(const QString &text);

signals:
    /// All loans into a file.
    void exportWanted();
    /// To the Users page.
    void userWanted(qint64 userId);

protected:
    void applyFilterBar() override;
    void describeEmpty(EmptyState &state, bool isFiltering) override;
    QString statusLine(int rows, int selected) const override;

private:
    void buildFilter();
    void buildBulkBar();
    void buildDetail();
    void handleActs();
    void showCurrent();
    void showBulkBar(int count);
    void countRecords() override;
    void saveRemarks();
    void renewSelected();
    void returnSelected();
    void renew(const QList<qint64> &ids);
    void giveBack(const QList<qint64> &ids);
    void declareLost(qint64 id);
    void claim(qint64 id, bool isClaimed);
    void sayProblems(const Problems &problems);
    void updateActs();

    CommandGate &m_gate;
    CirculationService &m_circulation;
    ClosureService &m_closures;
    LoansTable &m_loans;
    Inquiry m_counting;
    ExtendMembership m_extend;
    QPushButton *m_export;
    QPushButton *m_newLoan;
    ToggleChip *m_open;
    ToggleChip *m_overdue;
    ToggleChip *m_returned;
    DateRangeChip *m_due;
    LoanDetail *m_detail;
    Message *m_message;
    SelectionBar *m_bulkBar;
};
