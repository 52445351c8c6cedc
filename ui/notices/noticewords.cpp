// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/noticewords.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QStandardPaths>

namespace {

/// Gives the words of this file their translation context.
struct NoticeWords {
    Q_DECLARE_TR_FUNCTIONS(NoticeWords)
};

} // namespace

QString noticetext::kind(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::DueSoon: return NoticeWords::tr("Due soon");
    case NoticeKind::Reminder: return NoticeWords::tr("Reminder");
    case NoticeKind::Second: return NoticeWords::tr("Second reminder");
    case NoticeKind::Bill: return NoticeWords::tr("Bill");
    case NoticeKind::HoldReady: return NoticeWords::tr("Hold ready");
    case NoticeKind::HoldExpired: return NoticeWords::tr("Hold not collected");
    case NoticeKind::MembershipEnds: return NoticeWords::tr("Membership ends");
    case NoticeKind::ClassList: return NoticeWords::tr("List for a class");
    }
    return {};
}

QString noticetext::moment(NoticeKind kind, std::optional<int> days)
{
    if (!days) {
        return NoticeWords::tr("off");
    }
    switch (kind) {
    case NoticeKind::DueSoon:
    case NoticeKind::MembershipEnds: return NoticeWords::tr("%n day(s) before", nullptr, *days);
    case NoticeKind::Reminder:
    case NoticeKind::Second:
    case NoticeKind::Bill: return NoticeWords::tr("%n day(s) late", nullptr, *days);
    case NoticeKind::HoldReady: return NoticeWords::tr("when it waits on the shelf");
    case NoticeKind::HoldExpired: return NoticeWords::tr("when it was cleared");
    case NoticeKind::ClassList: return NoticeWords::tr("instead of reminders to each");
    }
    return {};
}

QString noticetext::channel(NoticeChannel channel)
{
    switch (channel) {
    case NoticeChannel::Email: return NoticeWords::tr("e-mail");
    case NoticeChannel::File: return NoticeWords::tr("e-mail file");
    case NoticeChannel::Letter: return NoticeWords::tr("letter");
    case NoticeChannel::List: return NoticeWords::tr("list");
    case NoticeChannel::None: break;
    }
    return QStringLiteral("–");
}

PaperLetter noticetext::letter(const WrittenNotice &written)
{
    const QLocale locale(written.language);
    PaperLetter letter;
    letter.sender = written.sender.library;
    QStringList details = written.sender.mail.letterAddress.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    if (!written.sender.mail.phone.isEmpty()) {
        details << written.sender.mail.phone;
    }
    letter.senderDetails = details.join(QStringLiteral("  ·  "));
    letter.receiver << written.receiver.name;
    letter.receiver << written.receiver.address.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    letter.date = locale.toString(written.day, QLocale::LongFormat);
    letter.heading = written.text.subject;
    for (const NoticeLine &line : written.text.lines) {
        letter.lines << PaperLetter::Line{line.cells, line.isRow};
    }
    letter.isRightToLeft = locale.textDirection() == Qt::RightToLeft;
    letter.foot = [locale](int page, int pages) {
        return locale.toString(page) + QStringLiteral(" / ") + locale.toString(pages);
    };
    return letter;
}

QString noticetext::day(const QDate &day)
{
    return QLocale().toString(day, QStringLiteral("ddd d MMM yyyy"));
}

QString noticetext::letterFile(const QDate &day)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(folder).filePath(NoticeWords::tr("letters") + QLatin1Char('-') + day.toString(Qt::ISODate)
                                 + QStringLiteral(".pdf"));
}
