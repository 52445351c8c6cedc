// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/commandgate.h"
#include "models/database/worker.h"
#include "models/exchange/importjob.h"
#include "models/exchange/preview.h"
#include "ui/widgets/sheet.h"

#include <functional>

class CheckStep;
class ColumnStep;
class FileStep;
class ProgressLine;
class QLabel;
class QStackedWidget;
class ResultStep;
class StepLine;

/// Imports a file in four steps: file, columns, check, result. Everything is read on a worker; nothing is written
/// before the third step is confirmed.
class ImportSheet : public Sheet
{
    Q_OBJECT

public:
    /// Makes a verified backup on the worker's thread and says its name.
    using Backup = std::function<Result<QString>(Database &database)>;

    /// `writer` is a worker that may write; `subject` is what the page it was opened from shows.
    ImportSheet(CommandGate &gate, Worker &writer, std::optional<Subject> subject = {}, QWidget *parent = nullptr);
    ~ImportSheet() override;

    void setBackup(Backup backup) { m_backup = std::move(backup); }
    /// Starts with this file.
    void openFile(const QString &path);
    int step() const;

signals:
    /// Undo was pressed: the import is the last command.
    void undoWanted();
    /// "Show the new books".
    void showWanted(Subject subject, const QString &batchId);
    /// Something was written.
    void imported(const ImportSummary &summary);

public slots:
    void reject() override;

protected:
    void save() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum Step { File, Columns, Check, Outcome };

    void connectSteps();
    void goTo(Step step);
    void showButtons();
    void describe();
    void preview();
    void tryOut();
    void run();
    void runFinished(const Result<ImportSummary> &summary, const QString &backup);
    void refuse(const Problems &problems);
    void loadMapping();
    void saveMapping();
    void saveList();
    void saveRefused();
    void startOver();
    /// A gate on the worker's own connection.
    std::function<Result<ImportSummary>(Job &)> importJob(bool isTrial) const;

    CommandGate &m_gate;
    Worker &m_writer;
    JobTicket m_job;
    quint64 m_asked = 0; // answers to older questions are dropped
    Backup m_backup;
    std::optional<Subject> m_subject;
    QString m_path;
    bool m_isLesson = false;
    bool m_isReady = false; // the present step can be left forward
    bool m_isRunning = false;
    ImportPlan m_plan;
    ImportSummary m_tried;
    ImportSummary m_result;
    StepLine *m_line;
    QStackedWidget *m_steps;
    FileStep *m_file;
    ColumnStep *m_columns;
    CheckStep *m_check;
    ResultStep *m_outcome;
    QLabel *m_note;
    ProgressLine *m_progress;
    QPushButton *m_saveMapping;
    QPushButton *m_back;
    QPushButton *m_another;
    QPushButton *m_show;
    QPushButton *m_next;
};
