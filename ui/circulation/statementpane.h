// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circulation/accountstatement.h"
#include "ui/circulation/ledgerpane.h"
#include "ui/printing/paperletter.h"

class DateEdit;

/// The statement of an account as a letter to its user.
PaperLetter letterOf(const AccountStatement &statement, const Clock &clock, bool isRightToLeft);

/// Writes the statement of the user's account on paper or into a PDF, for a period of choice.
class StatementPane : public LedgerPane
{
    Q_OBJECT

public:
    StatementPane(CommandGate &gate, LedgerContext &context, QWidget *parent);

    void start() override;
    void contextChanged() override { }
    /// Asks for a file and writes the PDF.
    void act() override;
    /// Writes the PDF; empty on success, else why not.
    QString writePdf(const QString &path);

private:
    void update();
    void print();
    Result<AccountStatement> statement() const;

    CommandGate &m_gate;
    DateEdit *m_from;
    DateEdit *m_to;
    QLabel *m_problem;
    QPushButton *m_print;
};
