// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/openedsession.h"
#include "models/circulation/deskholds.h"
#include "models/circulation/deskprotocol.h"
#include "models/circulation/desksession.h"
#include "models/search/searchservice.h"

#include <iostream>
#include <string>

int runSearch(const Invocation &invocation)
{
    auto session = OpenedSession::open(invocation);
    if (!session) {
        return invocation.refuse(session.problems());
    }
    const QString words = invocation.arguments.mid(1).join(QLatin1Char(' '));
    const auto books = SearchService((*session)->gate()).books(words, 0);
    if (!books) {
        return invocation.refuse(books.problems());
    }
    QJsonArray list;
    for (const FoundBook &book : *books) {
        if (invocation.isJson) {
            list << QJsonObject{{QStringLiteral("id"), book.id},
                                {QStringLiteral("title"), book.title},
                                {QStringLiteral("authors"), book.authors},
                                {QStringLiteral("isbn"), book.isbn.isEmpty() ? QJsonValue() : QJsonValue(book.isbn)},
                                {QStringLiteral("available"), book.available}};
        } else {
            invocation.terminal.line(QStringLiteral("%1\t%2\t%3\t%4/%5")
                                         .arg(book.title, book.authors, book.isbn)
                                         .arg(book.available)
                                         .arg(book.copies));
        }
    }
    if (invocation.isJson) {
        invocation.terminal.json(list);
    }
    return Done;
}

int runDesk(const Invocation &invocation)
{
    auto session = OpenedSession::open(invocation);
    if (!session) {
        return invocation.refuse(session.problems());
    }
    // Lines may carry a time of their own, so the services of the desk tell the time by the lines.
    LineClock clock((*session)->clock());
    Services services((*session)->database(), clock, (*session)->session());
    if (const Result<void> allowed = services.gate.allow(Command::Lend); !allowed) {
        return invocation.refuse(allowed.problems());
    }
    UndoService undo(services.gate, services.inverses);
    DeskSession desk(services.gate, services.circulation,
                     {[&](qint64 userId) { return services.users.extendMembership(userId); },
                      [&](const QString &commandId) -> Result<void> {
                          const auto undone = undo.undo(commandId);
                          return undone ? Result<void>() : undone.problems();
                      }});
    DeskProtocol protocol(desk, clock, [&](const QString &card, const QString &code) {
        return placeHoldByCodes(services.gate, services.holds, card, code);
    });
    std::string line;
    while (std::getline(std::cin, line)) {
        const QByteArray answer = protocol.answer(QString::fromStdString(line));
        if (!answer.isEmpty()) {
            invocation.terminal.bytes(answer);
        }
    }
    return Done;
}
