// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notices/mailsettings.h"
#include "models/notices/noticestages.h"
#include "models/notices/noticetemplate.h"

#include <QDateTime>
#include <QSet>

class Clock;
class Database;

/// What a notice is about: one loan at one stage, one hold, one membership.
struct NoticeItem {
    NoticeKind kind = NoticeKind::Reminder;
    QString about = {}; ///< "loan", "hold" or "user"
    qint64 aboutId = 0;
    QDate aboutOn = {}; ///< the due day it is about: another one is another matter
    qint64 userId = 0;
    QString borrower = {};
    QString title = {};
    QString authors = {};
    QString barcode = {};
    QString callNumber = {};
    QString shelf = {};
    QDate lentOn = {};
    QDate dueOn = {};
    QDate pickUpBy = {};
    std::optional<qint64> fineMinor = {};
    std::optional<qint64> priceMinor = {};
    QDate sentOn = {}; ///< a notice of this kind about it was sent then
    qint64 unsureId = 0; ///< that notice may have left or not: the program ended between the two
};

/// Who is written to.
struct NoticeReceiver {
    qint64 userId = 0; ///< 0 = a class
    qint64 groupId = 0;
    QString name = {};
    QString listedName = {}; ///< family name first
    QString givenName = {};
    QString familyName = {};
    QString card = {};
    QString email = {};
    QString address = {};
    QString category = {};
    QString group = {};
    QString teacher = {};
    QString guarantor = {};
    QDate membershipEnds = {};
    QString language = {};
    qint64 owedMinor = 0;
    QDate refusedOn = {}; ///< the last e-mail to this address came back
};

/// What there is to write at the moment: receivers by id, and everything that came to a stage.
struct NoticeFacts {
    QHash<qint64, NoticeReceiver> receivers = {};
    QList<NoticeItem> items = {};
};

/// What a library writes about itself.
struct NoticeSender {
    QString library = {};
    QString currency = {};
    QString language = {};
    MailSettings mail = {};
};

/// An e-mail that is still on its way after so long is not: the program that sent it ended without a word.
inline constexpr int unsureAfterMinutes = 10;

/// Reads everything that came to a stage or event, sent already or not. Claimed copies are not written about.
Result<NoticeFacts> readNoticeFacts(Database &database, const StageSet &stages, const Clock &clock);
Result<NoticeSender> readNoticeSender(Database &database);
/// What stands for the placeholders, in words of `language`.
NoticeValues noticeValues(const NoticeReceiver &receiver, const QList<NoticeItem> &items, const NoticeSender &sender,
                          const QString &language, QDate today);
