// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/closingsheet.h"
#include "models/reports/tillclosing.h"
#include "ui/reports/reporttab.h"

class ClosingsList;
class CommandGate;
class DateEdit;
class Message;
class PlainTable;
class QBoxLayout;
class QFrame;
class QLabel;
class QPushButton;
class QVBoxLayout;
class TillCount;

/// The closing sheet: what the till took on a day by kind and method and by person, waivers apart, and the cash
/// counted against it, with which the day is closed.
class ClosingTab : public ReportTab
{
    Q_OBJECT

public:
    explicit ClosingTab(CommandGate &gate, QWidget *parent = nullptr);
    /// The library can only be read: the day cannot be closed.
    void setReadOnly(bool readOnly);

    QString title() const override { return tr("Closing sheet"); }
    QString subtitle() const override;
    QString status() const override;
    QList<QWidget *> actions() const override;
    void refresh() override;
    const ClosingSheet &sheet() const { return m_sheet; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QFrame *addCard(QVBoxLayout *layout, const QString &heading, QLabel **aside);
    PlainTable *addTable(QFrame *card, const QStringList &headings, const char *name);
    void fillKinds();
    void fillPeople();
    void fillWaived();
    void showClosings();
    void updateClose();
    void close();
    void savePdf();

    CommandGate &m_gate;
    ClosingSheet m_sheet;
    Message *m_message;
    DateEdit *m_day;
    QPushButton *m_pdf;
    QPushButton *m_close;
    TillClosingService m_closing;
    QList<TillClosing> m_closings;
    ClosingsList *m_closed;
    QDate m_filledDay; ///< whose count stands in the fields
    qint64 m_filledId = 0;
    bool m_isReadOnly = false;
    QLabel *m_currency;
    QLabel *m_receipts;
    QLabel *m_waivedSum;
    PlainTable *m_kinds;
    PlainTable *m_people;
    PlainTable *m_waived;
    TillCount *m_till;
    QBoxLayout *m_columns;
};
