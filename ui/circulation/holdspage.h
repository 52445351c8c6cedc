// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/inquiry.h"
#include "models/circulation/hold.h"
#include "models/circulation/holdstable.h"
#include "ui/circulation/placeholddialog.h"
#include "ui/widgets/choicechip.h"
#include "ui/widgets/recordpage.h"

class CodeFinder;
class CopyService;
class DateRangeChip;
class HoldDetail;
class HoldService;
class Message;
class QLabel;
class QPushButton;
class TabRow;
class ToggleChip;

/// The Holds page: what to pull, what stands on the hold shelf, who waits, what was not collected; with the queue of
/// the book beside it. Its badge counts what waits for staff.
class HoldsPage : public RecordPage
{
    Q_OBJECT

public:
    struct Parts {
        CommandGate &gate;
        HoldService &holds;
        CopyService &copies;
        HoldsTable &table;
        PlaceHoldDialog::Books books;
        std::function<QList<ChoiceChip::Choice>()> collections;
        std::function<QList<ChoiceChip::Choice>()> locations;
    };

    explicit HoldsPage(Parts parts, QWidget *parent = nullptr);
    ~HoldsPage() override;

    QString title() const override { return tr("Holds"); }
    void refresh() override;
    void entered() override;
    /// Holds, loans, copies or users changed somewhere.
    void followChanges();
    HoldList list() const { return m_holds.holdFilter().list; }
    void showList(HoldList list);
    /// Remembers the columns of each list and the panel under this name.
    void rememberListsAs(const QString &name);
    /// Shows one active hold in the list it stands in.
    void showHold(qint64 holdId);
    /// Opens the dialog; with a user or book already chosen when not 0.
    void openPlaceHold(qint64 userId = 0, qint64 bookId = 0, bool asSet = false);
    /// A barcode was scanned: puts the copy on the hold shelf when somebody waits for it. False when it is no copy.
    bool takeScan(const QString &code);

signals:
    /// To the Desk, with this user.
    void lendWanted(qint64 userId);
    /// Scanned, but not a copy.
    void codeWanted(const QString &code);

protected:
    void applyFilterBar() override;
    void describeEmpty(EmptyState &state, bool isFiltering) override;
    QString statusLine(int rows, int selected) const override;

private:
    void buildHeader();
    void buildFilter();
    void buildFootBar();
    void buildDetail();
    void handleActs();
    void showListParts();
    void showFootBar(int count);
    void countRecords() override;
    void showCurrent();
    void afterChange();
    Hold currentHold() const;

    // what can be done, in holdspageacts.cpp
    void catchSelected();
    void catchCopies(const QList<qint64> &copyIds);
    void reportNotFound();
    void lendSelected();
    void keepSelected();
    void keepLonger(qint64 holdId);
    void requeue(const QList<qint64> &ids);
    void moveSelected(int by);
    void moveTo(qint64 holdId, int place);
    void suspendSelected();
    void suspend(qint64 holdId);
    void resume(qint64 holdId);
    void cancelHolds(const QList<qint64> &ids);
    void passOn(const QList<qint64> &ids);
    void keepThreeDays();
    void passAll();
    void printList();
    void exportList();
    void printSelectedSlips();
    void printSlips(const QList<TrapOffer> &offers);
    void sayCaught(const QList<TrapOffer> &offers);
    void sayProblems(const Problems &problems);

    CommandGate &m_gate;
    Inquiry m_counting;
    HoldService &m_service;
    CopyService &m_copies;
    HoldsTable &m_holds;
    PlaceHoldDialog::Books m_books;
    std::unique_ptr<CodeFinder> m_finder;
    TabRow *m_tabs;
    QPushButton *m_export;
    QPushButton *m_print;
    QPushButton *m_place;
    QPushButton *m_passAll;
    ChoiceChip *m_location;
    ChoiceChip *m_collection;
    DateRangeChip *m_collectBy;
    ToggleChip *m_long;
    ToggleChip *m_suspended;
    ToggleChip *m_notNotified;
    QString m_listsName;
    Message *m_message;
    QWidget *m_footBar;
    QLabel *m_selected;
    QHash<QString, QPushButton *> m_acts; ///< buttons of the foot bar by name
    HoldDetail *m_detail;
};
