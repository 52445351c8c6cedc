// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/circulation/placeholddialog.h"

#include "models/circulation/holdservice.h"
#include "ui/circulation/searchpick.h"
#include "ui/problemtext/problemtext.h"
#include "ui/whyaction.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/message.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include <utility>

namespace {

constexpr int largestSet = 99;
constexpr int usualSet = 6;

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral("  ·  "));
}

} // namespace

PlaceHoldDialog::PlaceHoldDialog(CommandGate &gate, HoldService &holds, Books books, QWidget *parent)
    : Sheet(tr("Place a hold"), Width::Wide, parent),
      m_gate(gate),
      m_holds(holds),
      m_books(std::move(books)),
      m_finder(gate)
{
    setObjectName(QStringLiteral("placeHoldDialog"));
    buildPicks();
    buildWishes();
    m_findings = new QWidget(this);
    m_findings->setObjectName(QStringLiteral("findings"));
    setSpacing(new QVBoxLayout(m_findings), 0, 10);
    body()->addWidget(m_findings);
    m_reason = new QLineEdit(this);
    m_reason->setObjectName(QStringLiteral("holdReason"));
    auto *reason = new FormRow(FormRow::Placement::Top, tr("Reason for placing it all the same"), m_reason, this);
    reason->setHint(tr("Stays in the audit log with your name"));
    m_reasonRow = reason;
    m_reasonRow->hide();
    body()->addWidget(m_reasonRow);
    connect(m_reason, &QLineEdit::textChanged, this, &PlaceHoldDialog::updatePrimary);
    body()->addStretch(1);
    addPrimary(tr("Place hold"))->setObjectName(QStringLiteral("placeHold"));
    askWhyByKey(this, m_findings);
    decide();
    m_user->edit()->setFocus();
}

void PlaceHoldDialog::buildPicks()
{
    m_user = new SearchPick(
        tr("User"), tr("Name, card, group or birth date"), true,
        [this](const QString &typed) {
            QList<SearchPick::Entry> entries;
            if (const auto users = m_finder.findUsers(typed)) {
                for (const UserHit &user : *users) {
                    entries.append({user.id, user.name, joined({user.cardNumber, user.groupName}), user.categoryName,
                                    Tone::Neutral});
                }
            }
            return entries;
        },
        this);
    m_user->edit()->setObjectName(QStringLiteral("holdUser"));
    m_book = new SearchPick(
        tr("Book"), tr("Title, author, ISBN or barcode"), false,
        [this](const QString &typed) {
            QList<SearchPick::Entry> entries;
            for (const Book &book : m_books.search(typed)) {
                entries.append({book.id, book.title, book.detail, tr("%n in", nullptr, book.available),
                                book.available > 0 ? Tone::Ok : Tone::Neutral});
            }
            return entries;
        },
        this);
    m_book->edit()->setObjectName(QStringLiteral("holdBook"));
    body()->addWidget(m_user);
    body()->addWidget(m_book);
    for (SearchPick *pick : {m_user, m_book}) {
        connect(pick, &SearchPick::chosen, this, [this] {
            setDirty(true);
            readCopies();
            decide();
            if (m_user->id() == 0 || m_book->id() == 0) {
                (m_user->id() == 0 ? m_user : m_book)->edit()->setFocus();
            }
        });
        connect(pick, &SearchPick::cleared, this, [this] {
            readCopies();
            decide();
        });
        connect(pick, &SearchPick::entered, this, [this, pick](const QString &code) { take(code, pick); });
    }
}

void PlaceHoldDialog::buildWishes()
{
    m_wishes = new QWidget(this);
    auto *layout = new QHBoxLayout(m_wishes);
    setSpacing(layout, 0, 14);
    m_copy = new QComboBox(m_wishes);
    m_copy->setObjectName(QStringLiteral("holdCopy"));
    m_wanted = new QSpinBox(m_wishes);
    m_wanted->setObjectName(QStringLiteral("copiesWanted"));
    m_wanted->setRange(1, largestSet);
    auto *copy = new FormRow(FormRow::Placement::Top, tr("Copy"), m_copy, m_wishes);
    auto *wanted = new FormRow(FormRow::Placement::Top, tr("Copies wanted"), m_wanted, m_wishes);
    wanted->setHint(tr("More than one: a set for a class or a reading group"));
    layout->addWidget(copy, 1, Qt::AlignTop);
    layout->addWidget(wanted, 1, Qt::AlignTop);
    body()->addWidget(m_wishes);
    readCopies();
    connect(m_copy, &QComboBox::currentIndexChanged, this, &PlaceHoldDialog::decide);
    connect(m_wanted, &QSpinBox::valueChanged, this, &PlaceHoldDialog::decide);
}

void PlaceHoldDialog::readCopies()
{
    const QSignalBlocker quiet(m_copy);
    const qint64 chosen = m_copy->currentData().toLongLong();
    m_copy->clear();
    m_copy->addItem(tr("Any copy"), 0);
    if (m_book->id() != 0) {
        for (const auto &[id, barcode] : m_books.copies(m_book->id())) {
            m_copy->addItem(tr("Only %1").arg(barcode), id);
        }
    }
    m_copy->setCurrentIndex(qMax(0, m_copy->findData(chosen)));
    m_wishes->setEnabled(m_book->id() != 0);
}

void PlaceHoldDialog::chooseUser(qint64 userId)
{
    const auto user = m_finder.user(userId);
    if (user && *user) {
        const UserHit &hit = **user;
        m_user->choose({hit.id, hit.name, joined({tr("Card %1").arg(hit.cardNumber), hit.groupName}), hit.categoryName,
                        Tone::Neutral});
        m_book->edit()->setFocus();
    }
}

void PlaceHoldDialog::chooseBook(qint64 bookId)
{
    const Book book = m_books.find(bookId);
    if (book.id != 0) {
        m_book->choose({book.id, book.title, book.detail, tr("%n in", nullptr, book.available),
                        book.available > 0 ? Tone::Ok : Tone::Neutral});
    }
}

void PlaceHoldDialog::askForSet()
{
    m_wanted->setValue(usualSet);
}

void PlaceHoldDialog::take(const QString &code, SearchPick *into)
{
    message()->clear();
    const Result<CodeMatch> match = m_finder.find(code);
    if (!match) {
        message()->say(Tone::Danger, problemText(match.problems()));
        return;
    }
    // A scan fills the field it fits, wherever the focus is; a code that fits both goes where it was typed.
    if (into->id() == 0) {
        into->clear();
    }
    if (match->user && (!match->copy || into == m_user)) {
        chooseUser(match->user->id);
    } else if (match->copy) {
        chooseBook(match->copy->bookId);
    } else if (!match->copiesOfIsbn.isEmpty()) {
        chooseBook(match->copiesOfIsbn.first().bookId);
    } else if (into == m_user) {
        const auto users = m_finder.findUsers(code);
        if (users && users->size() == 1) {
            chooseUser(users->first().id);
        } else {
            message()->say(Tone::Danger, problemText(Problem{{}, QStringLiteral("desk.unknownCode"), {code}}));
        }
    } else {
        const QList<Book> books = m_books.search(code);
        if (books.size() == 1) {
            chooseBook(books.first().id);
        } else {
            message()->say(Tone::Danger, problemText(Problem{{}, QStringLiteral("desk.unknownCode"), {code}}));
        }
    }
}

PlaceOptions PlaceHoldDialog::options() const
{
    PlaceOptions options{m_copy->currentData().toLongLong(), m_wanted->value()};
    if (!m_toOverride.isEmpty() && m_gate.mayDo(Command::OverrideFinding)) {
        options.overrides = {m_toOverride, m_reason->text()};
    }
    return options;
}

void PlaceHoldDialog::decide()
{
    if (primary() == nullptr) {
        return;
    }
    emptyLayout(m_findings->layout());
    m_wanted->setEnabled(m_copy->currentData().toLongLong() == 0);
    m_isImpossible = true;
    m_toOverride.clear();
    updatePrimary();
    if (m_user->id() == 0 || m_book->id() == 0) {
        return;
    }
    const Result<PlaceOutcome> offer = m_holds.check(m_user->id(), m_book->id(), options());
    if (!offer) {
        message()->say(Tone::Danger, problemText(offer.problems()));
        return;
    }
    m_isImpossible = !offer->verdict.of(Severity::Impossible).isEmpty();
    for (const Finding &finding : offer->verdict.findings) {
        if (finding.severity == Severity::Confirm && !m_toOverride.contains(finding.code)) {
            m_toOverride << finding.code;
        }
        const Tone tone = finding.severity == Severity::Impossible ? Tone::Danger
            : finding.severity == Severity::Confirm                ? Tone::Warn
                                                                   : Tone::Info;
        auto *bar = new Message(tone, problemText(finding.problem()), m_findings);
        addWhyAction(bar, {{bar->text(), finding.why}},
                     [this](const Explanation &why, QWidget *beside) { emit whyAsked(why, beside); });
        m_findings->layout()->addWidget(bar);
    }
    if (!m_toOverride.isEmpty() && !m_isImpossible && !m_gate.mayDo(Command::OverrideFinding)) {
        m_findings->layout()->addWidget(makeLabel(tr("A librarian may place it all the same."), TextRole::Small, this));
    }
    updatePrimary();
}

/// What stands in the way can be put aside with a reason by those who may.
void PlaceHoldDialog::updatePrimary()
{
    const bool mayOverride = !m_isImpossible && !m_toOverride.isEmpty() && m_gate.mayDo(Command::OverrideFinding);
    m_reasonRow->setVisible(mayOverride);
    primary()->setText(mayOverride ? tr("Override and place") : tr("Place hold"));
    primary()->setEnabled(!m_isImpossible
                          && (m_toOverride.isEmpty() || (mayOverride && !m_reason->text().trimmed().isEmpty())));
}

void PlaceHoldDialog::save()
{
    if (!primary()->isEnabled()) {
        return;
    }
    const Result<PlaceOutcome> outcome = m_holds.place(m_user->id(), m_book->id(), options());
    if (!outcome) {
        message()->say(Tone::Danger, problemText(outcome.problems()));
        return;
    }
    if (!outcome->isPlaced()) {
        decide(); // something changed since it was shown
        return;
    }
    emit placed(*outcome);
    setDirty(false);
    accept();
}
