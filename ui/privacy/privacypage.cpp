// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/privacy/privacypage.h"

#include "models/database/cleaning.h"
#include "ui/problemtext/problemtext.h"
#include "ui/widgets/message.h"
#include "ui/widgets/question.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace {

constexpr int firstDays = 90;
constexpr int mostDays = 3650;
constexpr int mostKept = 20;
constexpr int textWidth = 640;

} // namespace

PrivacyPage::PrivacyPage(CommandGate &gate, AnonymiseService &service, QWidget *parent)
    : Page(QStringLiteral("shield"), parent),
      m_gate(gate),
      m_looking(gate),
      m_service(service),
      m_message(new Message(this)),
      m_forget(new QCheckBox(tr("Forget who had what, after so many days"), this)),
      m_days(new QSpinBox(this)),
      m_keep(new QSpinBox(this)),
      m_preview(makeLabel({}, TextRole::Body, this)),
      m_now(makeButton(tr("Make anonymous now…"), ButtonKind::Danger, this))
{
    setObjectName(QStringLiteral("privacy"));
    auto *layout = new QVBoxLayout(this);
    setSpacing(layout, 20, 14, 20, 14, 12);
    layout->addWidget(makeLabel(title(), TextRole::H1, this));
    QLabel *what = makeLabel(tr("Returned loans with nothing owed lose their borrower, and with them past holds, "
                                "settled charges and notices "
                                "of that age. What statistics need stays: category, class, age band, type. It is done "
                                "with the jobs of the day and "
                                "cannot be undone."),
                             TextRole::Body, this);
    what->setWordWrap(true);
    what->setMaximumWidth(theme().px(textWidth));
    layout->addWidget(what);
    m_message->setClosable(true);
    m_message->setObjectName(QStringLiteral("privacyMessage"));
    layout->addWidget(m_message);
    m_forget->setObjectName(QStringLiteral("forgets"));
    m_days->setObjectName(QStringLiteral("anonymiseAfterDays"));
    m_days->setRange(1, mostDays);
    m_days->setAccessibleName(tr("Days until a loan is anonymous"));
    m_days->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_keep->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_keep->setObjectName(QStringLiteral("keepPerCopy"));
    m_keep->setRange(0, mostKept);
    auto *first = new QHBoxLayout;
    first->setSpacing(theme().px(10));
    first->addWidget(m_forget);
    first->addWidget(m_days);
    first->addStretch(1);
    layout->addLayout(first);
    auto *second = new QHBoxLayout;
    second->setSpacing(theme().px(10));
    QLabel *keep = makeLabel(tr("Last borrowers of each copy to keep"), TextRole::Body, this);
    keep->setBuddy(m_keep);
    second->addWidget(keep);
    second->addWidget(m_keep);
    second->addWidget(makeLabel(tr("for what is found in a book or done to it"), TextRole::Small, this));
    second->addStretch(1);
    layout->addLayout(second);
    layout->addWidget(makeLine(Qt::Horizontal, this));
    auto *third = new QHBoxLayout;
    third->setSpacing(theme().px(14));
    m_preview->setObjectName(QStringLiteral("anonymisePreview"));
    m_now->setObjectName(QStringLiteral("anonymiseNow"));
    third->addWidget(m_preview);
    third->addWidget(m_now);
    third->addStretch(1);
    layout->addLayout(third);
    layout->addStretch(1);
    connect(m_forget, &QCheckBox::toggled, this, &PrivacyPage::store);
    connect(m_days, &QSpinBox::valueChanged, this, &PrivacyPage::store);
    connect(m_keep, &QSpinBox::valueChanged, this, &PrivacyPage::store);
    connect(m_now, &QPushButton::clicked, this, &PrivacyPage::anonymise);
    handle(Act::Refresh, [this] { refresh(); });
    refresh();
}

PrivacySettings PrivacyPage::typed() const
{
    PrivacySettings settings;
    if (m_forget->isChecked()) {
        settings.anonymiseAfterDays = m_days->value();
    }
    settings.keepPerCopy = m_keep->value();
    return settings;
}

void PrivacyPage::refresh()
{
    const Result<PrivacySettings> stored = loadPrivacy(m_gate.database());
    if (!stored) {
        m_message->say(Tone::Danger, problemText(stored.problems()));
        return;
    }
    m_stored = *stored;
    m_isShowing = true;
    m_forget->setChecked(m_stored.anonymiseAfterDays.has_value());
    m_days->setValue(m_stored.anonymiseAfterDays.value_or(firstDays));
    m_keep->setValue(m_stored.keepPerCopy);
    m_isShowing = false;
    const bool may = m_gate.mayDo(Command::EditSettings);
    for (QWidget *field : QList<QWidget *>{m_forget, m_days, m_keep}) {
        field->setEnabled(may);
    }
    look();
}

void PrivacyPage::store()
{
    const PrivacySettings wanted = typed();
    m_days->setEnabled(m_forget->isChecked());
    if (m_isShowing || wanted == m_stored) {
        return;
    }
    const Result<void> stored = storePrivacy(m_gate, wanted);
    if (!stored) {
        m_message->say(Tone::Danger, problemText(stored.problems()));
        return;
    }
    m_stored = wanted;
    look();
}

void PrivacyPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    look();
}

/// Looks at all old loans: only for somebody who sees it.
void PrivacyPage::look()
{
    m_days->setEnabled(m_forget->isChecked() && m_gate.mayDo(Command::EditSettings));
    if (isVisible()) {
        m_looking.ask([settings = m_stored](CommandGate &gate) { return AnonymiseService(gate).preview(settings); },
                      [this](const Result<Anonymised> &there) { showPreview(there ? *there : Anonymised()); });
    }
}

void PrivacyPage::showPreview(const Anonymised &there)
{
    const int loans = there.loans;
    const bool isAny = !there.isNothing();
    m_preview->setText(!m_stored.anonymiseAfterDays ? tr("Nothing is forgotten.")
                           : isAny                  ? tr("%n old loan(s) would be made anonymous now.", nullptr, loans)
                                                    : tr("Nothing is that old."));
    m_now->setVisible(isAny && m_gate.mayDo(Command::Anonymise));
    setStatusText(m_preview->text());
}

void PrivacyPage::anonymise()
{
    if (!Question::ask(window(), tr("Make old loans anonymous?"),
                       m_preview->text() + QLatin1Char(' ') + tr("This cannot be undone."), tr("Make anonymous"),
                       ButtonKind::Danger)) {
        return;
    }
    int loans = 0;
    for (bool hasMore = true; hasMore;) {
        const Result<Anonymised> done = m_service.anonymise(m_stored);
        if (!done) {
            m_message->say(Tone::Danger, problemText(done.problems()));
            break;
        }
        loans += done->loans;
        hasMore = done->hasMore;
    }
    // The old pages beside the file go now if nobody reads them, else with the next backup.
    static_cast<void>(emptyWriteAheadLog(m_gate.database()));
    look();
    if (loans > 0) {
        emit notice(tr("%n loan(s) made anonymous", nullptr, loans));
    }
}
