// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importjob.h"

#include <QWidget>

class CellView;
class ElideLabel;
class FormRow;
class Message;
class ProgressLine;
class QComboBox;
class QLabel;

/// First step of an import: which file, and what it was recognised as. Every guess is a choice with its reason.
class FileStep : public QWidget
{
    Q_OBJECT

public:
    explicit FileStep(QWidget *parent = nullptr);

    /// What the person chose instead of what was recognised.
    ImportWish wish() const { return m_wish; }
    void setWish(const ImportWish &wish) { m_wish = wish; }
    void showPlan(const ImportPlan &plan);
    /// One of the lesson databases: there is nothing to choose.
    void showLesson(const QString &path, bool isLibrary);
    void showProblem(const QString &path, const QString &sentence);
    ProgressLine *progress() const { return m_progress; }

signals:
    void fileChosen(const QString &path);
    /// A guess was corrected: the file is to be read again with wish().
    void wishChanged();

private:
    QWidget *makeDropZone();
    QWidget *makeChoices();
    void showFile(const QString &path);
    void showRows(const TableDescription &table);
    void choose();
    void changed();

    ImportWish m_wish;
    FormatChoice m_choice;
    bool m_showing = false;
    QLabel *m_name;
    ElideLabel *m_details;
    Message *m_message;
    ProgressLine *m_progress;
    QWidget *m_choices;
    QComboBox *m_subject;
    QComboBox *m_format;
    QComboBox *m_delimiter;
    QComboBox *m_encoding;
    QComboBox *m_header;
    FormRow *m_subjectRow;
    FormRow *m_formatRow;
    FormRow *m_delimiterRow;
    FormRow *m_encodingRow;
    FormRow *m_headerRow;
    QLabel *m_caption;
    CellView *m_rows;
};
