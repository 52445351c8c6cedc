// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/inquiry.h"
#include "models/notices/noticerunservice.h"
#include "models/notices/noticetextservice.h"
#include "ui/page.h"

class LetterSheet;
class Message;
class ProblemLabel;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QToolButton;
class Segments;
class TemplateEdit;

/// What users are written to: the text of each notice in each language, for e-mail and on paper, with a preview on
/// somebody it would go to. For the Admin page.
class TemplatesPage : public Page
{
    Q_OBJECT

public:
    TemplatesPage(CommandGate &gate, NoticeTextService &texts, NoticeRunService &runs, QWidget *parent = nullptr);

    QString title() const override { return tr("Notices"); }
    void refresh() override;
    void entered() override;
    void focusSearch() override;
    bool hasUnsavedChanges() const override { return !m_edits.isEmpty(); }
    void showKind(NoticeKind kind);

signals:
    void stagesWanted();
    void runWanted();

private:
    QWidget *buildList();
    QWidget *buildEditor();
    QWidget *buildPreview();
    void fillList();
    TemplateKey key() const;
    static QString nameOf(const TemplateKey &key);
    void showTemplate();
    void typed();
    void showState();
    void showPreview();
    void choosePreview(int by);
    void findPreviews();
    void save();
    void revert();
    void standard();

    struct Edit {
        TemplateKey key;
        NoticeTemplate text;
    };

    CommandGate &m_gate;
    NoticeTextService &m_texts;
    NoticeRunService &m_runs;
    Inquiry m_finding;
    QHash<QString, Edit> m_edits; ///< what is typed and not stored, by key
    NoticeTemplate m_stored;
    QList<NoticeDraft> m_drafts; ///< whom the notice could be shown with
    int m_draft = 0;
    bool m_isShowing = false;
    bool m_hasEntered = false; ///< looking for users to show is left until somebody looks
    QLabel *m_counts;
    Message *m_message;
    QListWidget *m_list = nullptr;
    Segments *m_language = nullptr;
    Segments *m_channel = nullptr;
    QLineEdit *m_subject = nullptr;
    TemplateEdit *m_text = nullptr;
    QPushButton *m_insert = nullptr;
    ProblemLabel *m_problem = nullptr;
    QPushButton *m_suggestion = nullptr;
    QLabel *m_unsaved = nullptr;
    QPushButton *m_standard = nullptr;
    QPushButton *m_revert = nullptr;
    QPushButton *m_save = nullptr;
    LetterSheet *m_sheet = nullptr;
    QLabel *m_place = nullptr;
    QLabel *m_who = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
};
