// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/commandgate.h"
#include "models/database/worker.h"
#include "models/exchange/export.h"
#include "ui/widgets/sheet.h"

class ProgressLine;
class QComboBox;
class QLabel;

/// Writes all books, users or loans into a file: what, in which format, where.
class ExportSheet : public Sheet
{
    Q_OBJECT

public:
    /// `reader` is a worker that reads.
    ExportSheet(CommandGate &gate, Worker &reader, Subject subject = Subject::Books, QWidget *parent = nullptr);
    ~ExportSheet() override;

    /// Writes what is chosen into that file.
    void writeTo(const QString &path);

signals:
    /// The sentence for the window: "10 000 books exported to books.csv".
    void exported(const QString &sentence);

public slots:
    void reject() override;

protected:
    void save() override;

private:
    void showHints();
    Subject subject() const;
    ExportFormat format() const;
    void finished(const Result<ExportSummary> &summary, const QString &path);

    CommandGate &m_gate;
    Worker &m_reader;
    JobTicket m_job;
    bool m_isRunning = false;
    QComboBox *m_subject;
    QComboBox *m_format;
    QLabel *m_hint;
    ProgressLine *m_progress;
};
