// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// HoldsPage: what can be done with holds.
#include "models/circulation/codes.h"
#include "models/circulation/holdservice.h"
#include "ui/circulation/daysheet.h"
#include "ui/circulation/holddetail.h"
#include "ui/circulation/holdspage.h"
#include "ui/circulation/rowexport.h"
#include "ui/printing/papertable.h"
#include "ui/printing/shelfslip.h"
#include "ui/problemtext/problemtext.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/message.h"
#include "ui/widgets/recordview.h"

#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>

namespace {

constexpr int moreDays = 3;
constexpr int usualSuspension = 30;

QString dayText(const QDate &day)
{
    return QLocale().toString(day, QStringLiteral("ddd d MMM"));
}

ShelfSlip slipFor(const TrapOffer &offer, const QDateTime &now, bool isRightToLeft)
{
    ShelfSlip slip;
    slip.caption = HoldsPage::tr("Hold shelf").toUpper();
    slip.letter = offer.shelf();
    slip.name = offer.shelfName;
    slip.title = offer.title;
    slip.detail = offer.authors.isEmpty() ? offer.barcode : offer.authors + QStringLiteral("  ·  ") + offer.barcode;
    slip.strong = offer.pickupByOn.isValid()
        ? HoldsPage::tr("Collect by %1").arg(QLocale().toString(offer.pickupByOn, QStringLiteral("ddd d MMM yyyy")))
        : QString();
    // Only the end of the card: slips lie open on a shelf.
    slip.foot = HoldsPage::tr("Card …%1  ·  caught %2")
                    .arg(offer.cardNumber.right(4), QLocale().toString(now, QStringLiteral("ddd d MMM, hh:mm")));
    slip.isRightToLeft = isRightToLeft;
    return slip;
}

} // namespace

void HoldsPage::openPlaceHold(qint64 userId, qint64 bookId, bool asSet)
{
    if (!m_gate.mayDo(Command::PlaceHold)) {
        return;
    }
    auto *dialog = new PlaceHoldDialog(m_gate, m_service, m_books, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (bookId != 0) {
        dialog->chooseBook(bookId);
    }
    if (userId != 0) {
        dialog->chooseUser(userId);
    }
    if (asSet) {
        dialog->askForSet();
    }
    connect(dialog, &PlaceHoldDialog::whyAsked, this, &HoldsPage::whyAsked);
    connect(dialog, &PlaceHoldDialog::placed, this, [this](const PlaceOutcome &outcome) {
        afterChange();
        emit done(tr("“%1” held for %2, place %3")
                      .arg(outcome.title, outcome.userName, QLocale().toString(outcome.position)));
    });
    dialog->present();
}

bool HoldsPage::takeScan(const QString &code)
{
    const Result<CodeMatch> match = m_finder->find(code);
    if (!match || !match->copy || !m_gate.mayDo(Command::CatchHold)) {
        return false;
    }
    catchCopies({match->copy->id});
    return true;
}

void HoldsPage::catchSelected()
{
    QList<qint64> copies;
    for (const qint64 id : view()->selectedIds()) {
        copies << m_holds.copiesToPull(id);
    }
    catchCopies(copies);
}

void HoldsPage::catchCopies(const QList<qint64> &copyIds)
{
    m_message->clear();
    QList<TrapOffer> caught;
    for (const qint64 id : copyIds) {
        const Result<CatchOutcome> outcome = m_service.catchCopy(id);
        if (!outcome) {
            sayProblems(outcome.problems());
            return;
        }
        if (outcome->caught) {
            caught << *outcome->caught;
        }
    }
    afterChange();
    if (caught.isEmpty()) {
        m_message->say(Tone::Info, tr("Nobody waits for this copy."));
    } else {
        sayCaught(caught);
    }
}

void HoldsPage::sayCaught(const QList<TrapOffer> &offers)
{
    const TrapOffer &first = offers.constFirst();
    const QString what = offers.size() == 1
        ? tr("Put “%1” on hold shelf %2 for %3.").arg(first.title, first.shelf(), first.userName)
        : tr("%Ln copy(ies) caught.", nullptr, static_cast<int>(offers.size()));
    m_message->clearActions();
    m_message->say(Tone::Ok, what);
    QPushButton *print = m_message->addAction(tr("Print %n slip(s)", nullptr, static_cast<int>(offers.size())));
    print->setObjectName(QStringLiteral("printSlip"));
    connect(print, &QPushButton::clicked, this, [this, offers] { printSlips(offers); });
    if (offers.size() > 1 || !first.isOnShelf) {
        emit done(what);
    }
}

void HoldsPage::reportNotFound()
{
    m_message->clear();
    QList<qint64> copies;
    for (const qint64 id : view()->selectedIds()) {
        const QList<qint64> found = m_holds.copiesToPull(id);
        if (!found.isEmpty()) {
            copies << found.constFirst();
        }
    }
    if (copies.isEmpty()) {
        return;
    }
    const Result<void> stored = m_service.reportNotFound(copies);
    afterChange();
    if (!stored) {
        sayProblems(stored.problems());
        return;
    }
    emit done(tr("%Ln copy(ies) marked as missing", nullptr, static_cast<int>(copies.size())));
}

void HoldsPage::lendSelected()
{
    if (const Hold hold = currentHold(); hold.userId != 0) {
        emit lendWanted(hold.userId);
    }
}

void HoldsPage::keepSelected()
{
    if (const QList<qint64> ids = view()->selectedIds(); ids.size() == 1) {
        keepLonger(ids.constFirst());
    }
}

void HoldsPage::keepLonger(qint64 holdId)
{
    const auto found = m_service.hold(holdId);
    if (!found || !*found) {
        return;
    }
    const Hold hold = **found;
    const QDate day = std::max(hold.pickupByOn, m_gate.clock().today()).addDays(moreDays);
    auto *sheet = new DaySheet(
        tr("Keep for %1").arg(hold.userName), tr("Collect by"), hold.title, tr("Keep"), day,
        [this, hold](const QDate &chosen) -> Result<void> {
            const Result<void> stored = m_service.keepUntil(hold.id, hold.version, chosen);
            if (stored) {
                afterChange();
                emit done(tr("“%1” kept until %2").arg(hold.title, DateEdit::format(chosen)));
            }
            return stored;
        },
        window());
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->present();
}

void HoldsPage::keepThreeDays()
{
    m_message->clear();
    int kept = 0;
    for (const qint64 id : view()->selectedIds()) {
        const auto found = m_service.hold(id);
        if (!found || !*found) {
            continue;
        }
        const Result<void> stored =
            m_service.keepUntil(id, (*found)->version, m_gate.clock().today().addDays(moreDays));
        if (!stored) {
            sayProblems(stored.problems());
            break;
        }
        ++kept;
    }
    afterChange();
    if (kept > 0) {
        emit done(tr("%Ln hold(s) kept until %1", nullptr, kept)
                      .arg(DateEdit::format(m_gate.clock().today().addDays(moreDays))));
    }
}

void HoldsPage::requeue(const QList<qint64> &ids)
{
    m_message->clear();
    const Result<void> stored = m_service.backToQueue(ids);
    afterChange();
    if (!stored) {
        sayProblems(stored.problems());
        return;
    }
    emit done(tr("%Ln hold(s) back in the queue, in first place", nullptr, static_cast<int>(ids.size())));
}

void HoldsPage::moveSelected(int by)
{
    const Hold hold = currentHold();
    if (hold.isQueued() && hold.position + by >= 1) {
        moveTo(hold.id, hold.position + by);
    }
}

void HoldsPage::moveTo(qint64 holdId, int place)
{
    m_message->clear();
    const Result<void> stored = m_service.moveTo(holdId, place);
    afterChange();
    if (!stored) {
        sayProblems(stored.problems());
        return;
    }
    if (const auto found = m_service.hold(holdId); found && *found) {
        emit done(tr("%1 moved to place %2 for “%3”")
                      .arg((*found)->userName, QLocale().toString((*found)->position), (*found)->title));
    }
}

void HoldsPage::suspendSelected()
{
    if (const QList<qint64> ids = view()->selectedIds(); ids.size() == 1) {
        suspend(ids.constFirst());
    }
}

void HoldsPage::suspend(qint64 holdId)
{
    const auto found = m_service.hold(holdId);
    if (!found || !*found) {
        return;
    }
    const Hold hold = **found;
    auto *sheet = new DaySheet(
        tr("Suspend the hold of %1").arg(hold.userName), tr("Waits again from"),
        tr("The hold keeps its place meanwhile."), tr("Suspend"), m_gate.clock().today().addDays(usualSuspension),
        [this, hold](const QDate &chosen) -> Result<void> {
            const Result<void> stored = m_service.suspend(hold.id, hold.version, chosen);
            if (stored) {
                afterChange();
                emit done(tr("Hold of %1 suspended").arg(hold.userName));
            }
            return stored;
        },
        window());
    sheet->allowNoDay(tr("until resumed"));
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->present();
}

void HoldsPage::resume(qint64 holdId)
{
    m_message->clear();
    const auto found = m_service.hold(holdId);
    if (!found || !*found) {
        return;
    }
    const Result<void> stored = m_service.resume(holdId, (*found)->version);
    afterChange();
    if (!stored) {
        sayProblems(stored.problems());
        return;
    }
    emit done(tr("Hold of %1 waits again").arg((*found)->userName));
}

void HoldsPage::cancelHolds(const QList<qint64> &ids)
{
    m_message->clear();
    const Result<QList<PassedCopy>> cancelled = m_service.cancel(ids);
    afterChange();
    if (!cancelled) {
        sayProblems(cancelled.problems());
        return;
    }
    if (!cancelled->isEmpty()) {
        emit done(
            tr("Hold of %1 on “%2” cancelled").arg(cancelled->constFirst().userName, cancelled->constFirst().title));
    }
}

void HoldsPage::passOn(const QList<qint64> &ids)
{
    m_message->clear();
    if (ids.isEmpty()) {
        return;
    }
    const Result<QList<PassedCopy>> passed = m_service.passOn(ids);
    afterChange();
    if (!passed) {
        sayProblems(passed.problems());
        return;
    }
    QList<TrapOffer> next;
    QStringList home;
    for (const PassedCopy &copy : *passed) {
        if (copy.next) {
            next << *copy.next;
        } else {
            home << tr("“%1” %2 goes back to its shelf.").arg(copy.title, copy.barcode);
        }
    }
    if (!next.isEmpty()) {
        sayCaught(next);
    } else if (!home.isEmpty()) {
        m_message->clearActions();
        m_message->say(Tone::Info, home.join(QLatin1Char(' ')));
    }
    emit done(tr("%Ln expired hold(s) cleared", nullptr, static_cast<int>(ids.size())));
}

void HoldsPage::passAll()
{
    QList<qint64> ids;
    for (int row = 0; row < m_holds.rowCount(); ++row) {
        ids << m_holds.idAt(row);
    }
    passOn(ids);
}

void HoldsPage::printList()
{
    const auto shown = HoldsTable::columnsOf(list());
    PaperTable table;
    table.heading = m_print->text();
    table.line = dayText(m_gate.clock().today()) + QStringLiteral("  ·  ") + statusLine(m_holds.rowCount(), 0);
    table.hasBoxes = list() != HoldList::OnShelf;
    table.isRightToLeft = isRightToLeft();
    for (const int column : shown) {
        table.headings << m_holds.headerData(column, Qt::Horizontal).toString();
    }
    for (int row = 0; row < m_holds.rowCount(); ++row) {
        QStringList cells;
        for (const int column : shown) {
            cells << m_holds.index(row, column).data(Qt::AccessibleTextRole).toString();
        }
        table.rows << cells;
    }
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [table, printer] { paper::printTable(*printer, table); });
    dialog->open();
}

void HoldsPage::exportList()
{
    const auto told = exportRows(*this, tr("Export the list"));
    if (!told) {
        sayProblems(told.problems());
    } else if (!told->isEmpty()) {
        emit notice(*told);
    }
}

void HoldsPage::printSelectedSlips()
{
    QList<TrapOffer> offers;
    for (const qint64 id : view()->selectedIds()) {
        const auto found = m_service.hold(id);
        const auto offer = found && *found ? m_service.offerFor((*found)->copyId)
                                           : Result<std::optional<TrapOffer>>(std::optional<TrapOffer>());
        if (offer && *offer) {
            offers << **offer;
        }
    }
    if (!offers.isEmpty()) {
        printSlips(offers);
    }
}

void HoldsPage::printSlips(const QList<TrapOffer> &offers)
{
    QList<ShelfSlip> slips;
    const QDateTime now = m_gate.clock().now().toTimeZone(m_gate.clock().zone());
    for (const TrapOffer &offer : offers) {
        slips << slipFor(offer, now, isRightToLeft());
    }
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [slips, printer] { paper::printShelfSlips(*printer, slips); });
    dialog->open();
}

void HoldsPage::sayProblems(const Problems &problems)
{
    m_message->clearActions();
    m_message->say(Tone::Danger, problemText(problems));
}
