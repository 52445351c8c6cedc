// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/commandgate.h"
#include "models/notices/noticestages.h"

class InverseHandlers;

/// Which template: one per notice, language and way.
struct TemplateKey {
    NoticeKind kind = NoticeKind::Reminder;
    QString language = {};
    NoticeChannel channel = NoticeChannel::Letter; ///< Email or Letter

    friend bool operator==(const TemplateKey &, const TemplateKey &) = default;
};

/// Subject and text of a notice with placeholders.
struct NoticeTemplate {
    qint64 version = 0; ///< 0 = Carrel's own words: nobody changed them
    QString subject = {};
    QString body = {};
};

/// The languages Carrel brings words in.
QStringList noticeLanguages();
/// Carrel's own words; in English where a language has none.
NoticeTemplate standardTemplate(NoticeKind kind, const QString &language);
/// The template in force.
Result<NoticeTemplate> templateFor(Database &database, const TemplateKey &key);
/// Every stage and event with its days.
Result<StageSet> loadStages(Database &database);

/// Edits what is written to users and when.
class NoticeTextService
{
public:
    explicit NoticeTextService(CommandGate &gate);

    Result<NoticeTemplate> find(const TemplateKey &key) const;
    /// Stores the words. Refuses with the problems of checkTemplate(), `notice.subjectMissing`, `notice.textMissing`,
    /// `notice.changedElsewhere`.
    Result<void> save(const TemplateKey &key, const NoticeTemplate &text);
    /// Carrel's own words again.
    Result<void> revert(const TemplateKey &key, qint64 version);
    static Problems check(const NoticeTemplate &text);

    Result<StageSet> stages() const;
    /// Stores days for categories; a row that is not wanted any more (inherit) is named in `inherited`.
    Result<void> changeStages(const QList<StageRow> &set, const QList<StageRow> &inherited);

    void addInverses(InverseHandlers &handlers) const;

private:
    CommandGate &m_gate;
};
