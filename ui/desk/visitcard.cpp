// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/visitcard.h"

#include "models/circulation/desksession.h"
#include "ui/desk/desktexts.h"
#include "ui/widgets/elidelabel.h"
#include "ui/widgets/pill.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int shown = 3;

} // namespace

VisitCard::VisitCard(const DeskSession &session, QWidget *parent)
    : QFrame(parent),
      m_session(session),
      m_counts(makeLabel(QString(), TextRole::Small, this)),
      m_rows(new QVBoxLayout)
{
    setProperty("card", true);
    setObjectName(QStringLiteral("visitCard"));
    auto *layout = new QVBoxLayout(this);
    setSpacing(layout, 16, 12, 16, 12, 4);
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("This visit"), TextRole::H2, this));
    head->addStretch(1);
    head->addWidget(m_counts);
    layout->addLayout(head);
    setSpacing(m_rows, 0, 0);
    layout->addLayout(m_rows);
}

void VisitCard::reload(const QTimeZone &zone)
{
    emptyLayout(m_rows);
    const QList<DeskAnswer> &visit = m_session.visit();
    const auto lent = std::count_if(visit.cbegin(), visit.cend(), [](const DeskAnswer &answer) {
        return answer.kind == DeskAnswer::Kind::Lent && !answer.isUndone;
    });
    m_counts->setText(tr("%n lent", nullptr, static_cast<int>(lent)));
    for (qsizetype i = 0; i < std::min<qsizetype>(shown, visit.size()); ++i) {
        const DeskAnswer &answer = visit.at(i);
        auto *row = new QWidget(this);
        auto *line = new QHBoxLayout(row);
        setSpacing(line, 0, 6, 0, 6, 8);
        auto *words = new QVBoxLayout;
        words->setSpacing(theme().px(2));
        const bool isUser = answer.kind == DeskAnswer::Kind::UserOpened;
        auto *title = new ElideLabel(isUser                       ? answer.userName
                                         : answer.title.isEmpty() ? answer.code
                                                                  : answer.title,
                                     row);
        setTextRole(title, TextRole::Name);
        words->addWidget(title);
        const QString time = answer.at.toTimeZone(zone).time().toString(QStringLiteral("HH:mm:ss"));
        words->addWidget(makeLabel(time + QStringLiteral("  ·  ") + answer.code, TextRole::Small, row));
        line->addLayout(words, 1);
        const bool isRefused = answer.kind == DeskAnswer::Kind::Refused;
        const StripWords result = resultFor(answer);
        line->addWidget(new Pill(
            result.tone,
            isRefused ? (answer.mode == DeskMode::Renew ? tr("not renewed") : tr("not lent")) : result.heading, row));
        if (i > 0) {
            m_rows->addWidget(makeLine(Qt::Horizontal, this));
        }
        m_rows->addWidget(row);
    }
}
