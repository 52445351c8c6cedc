// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/demolibrary.h"

#include "models/catalogue/bookservice.h"
#include "models/catalogue/copyservice.h"
#include "models/circulation/ruleservice.h"
#include "models/database/migrator.h"
#include "models/database/statement.h"
#include "models/exchange/demoseason.h"
#include "models/exchange/demotables.h"
#include "models/settings/librarysettings.h"
#include "models/users/signinservice.h"
#include "models/users/staffservice.h"
#include "models/users/userservice.h"

#include <QFile>

namespace {

/// Everything of one building: the file, who builds, and what has been made so far.
class DemoBuilder
{
public:
    DemoBuilder(Database &database, const Clock &clock, const DemoProgress &progress)
        : m_database(database),
          m_today(clock.today()),
          m_now(clock.now()),
          m_clock(start(clock), clock.zone()),
          m_gate(database, m_clock, m_session),
          m_progress(progress)
    { }

    Result<void> build();

private:
    static QDateTime start(const Clock &clock)
    {
        return QDateTime(clock.today().addDays(-DemoSeason::days - 20), QTime(8, 0), clock.zone());
    }

    Result<void> makeStaff();
    Result<void> makeSettings();
    Result<void> makeRules();
    Result<void> makeBooks();
    Result<void> addBook(Transaction &transaction, const DemoBook &demo, int number);
    Result<void> makeUsers();
    Result<void> addUser(Transaction &transaction, DemoUser demo, int number);
    Result<void> addNote(Transaction &transaction, qint64 userId, const QString &text);
    Result<void> playSeason();
    Result<void> stepDown();
    void report(int percent) const
    {
        if (m_progress) {
            m_progress(percent);
        }
    }

    Database &m_database;
    QDate m_today;
    QDateTime m_now;
    FixedClock m_clock;
    Session m_session;
    CommandGate m_gate;
    const DemoProgress &m_progress;
    QList<qint64> m_copies;
    QList<qint64> m_borrowers;
};

Result<void> DemoBuilder::build()
{
    using Step = Result<void> (DemoBuilder::*)();
    struct Part {
        Step step;
        int percent;
    };
    for (const Part &part :
         {Part{&DemoBuilder::makeStaff, 5}, Part{&DemoBuilder::makeSettings, 6}, Part{&DemoBuilder::makeRules, 7},
          Part{&DemoBuilder::makeBooks, 35}, Part{&DemoBuilder::makeUsers, 40}, Part{&DemoBuilder::playSeason, 98},
          Part{&DemoBuilder::stepDown, 100}}) {
        if (const Result<void> done = (this->*part.step)(); !done) {
            return done;
        }
        report(part.percent);
    }
    return {};
}

Result<void> DemoBuilder::makeStaff()
{
    // Robin builds the library and works at its Desk, so that nothing of it stands in the undo list of `demo`.
    SignInService signIn(m_database, m_clock, PasswordCost{1, 8ULL << 20});
    AdministratorDraft draft;
    draft.givenName = QStringLiteral("Robin");
    draft.familyName = QStringLiteral("Fairweather");
    draft.userName = demoLibrarianUserName;
    draft.password = QStringLiteral("correct shelf lantern orchard");
    const auto robin = signIn.firstAdministrator(draft);
    if (!robin) {
        return robin.problems();
    }
    m_session.userId = *robin;
    m_session.userName = QStringLiteral("Robin Fairweather");
    m_session.role = Role::Administrator;

    const auto password = hashPassword(demoPassword, PasswordCost{1, 8ULL << 20});
    if (!password) {
        return password.problems();
    }
    User dana;
    dana.givenName = QStringLiteral("Dana");
    dana.familyName = QStringLiteral("Meyers");
    AccountDraft account{demoUserName, Role::Administrator, {}, *password, false};
    const auto added = UserService(m_gate).add(dana, account);
    if (!added) {
        return added.problems();
    }
    return StaffService(m_gate).setPassword(*robin, *password, false);
}

Result<void> DemoBuilder::makeSettings()
{
    Result<Transaction> transaction = m_gate.begin(Command::EditSettings);
    if (!transaction) {
        return transaction.problems();
    }
    LibraryValues values;
    values.name = QStringLiteral("Fairweather Library");
    values.closedWeekdays = {Qt::Sunday};
    if (const Result<void> done = LibrarySettings::write(*transaction, values); !done) {
        return done;
    }
    return transaction->commit();
}

Result<void> DemoBuilder::makeRules()
{
    LookupService lookups(m_gate);
    const QList<std::pair<QString, int>> categories{{QStringLiteral("Adult"), 12},
                                                    {QStringLiteral("Pupil"), 12},
                                                    {QStringLiteral("Teacher"), 12},
                                                    {QStringLiteral("Senior"), 24},
                                                    {QStringLiteral("Child"), 12}};
    for (const auto &[name, months] : categories) {
        if (const auto added =
                lookups.add(LookupKind::UserCategories, name, {{QStringLiteral("months_valid"), months}});
            !added) {
            return added.problems();
        }
    }
    for (const QString &name :
         {QStringLiteral("Main library"), QStringLiteral("Reading room"), QStringLiteral("Stacks")}) {
        if (const auto added = lookups.add(LookupKind::Locations, name); !added) {
            return added.problems();
        }
    }
    const auto cell = [](RuleName name, const char *value) {
        RuleChange change;
        change.name = name;
        change.after = QString::fromLatin1(value);
        return change;
    };
    return RuleService(m_gate).change({cell(RuleName::FineAmount, "10"), cell(RuleName::FineCap, "500")});
}

Result<void> DemoBuilder::makeBooks()
{
    const auto books = demoBooks();
    if (!books) {
        return books.problems();
    }
    Result<Transaction> transaction = m_gate.begin(Command::AddBook);
    if (!transaction) {
        return transaction.problems();
    }
    int number = 0;
    for (const DemoBook &demo : *books) {
        if (const Result<void> done = addBook(*transaction, demo, number); !done) {
            return done;
        }
        if (++number % 50 == 0) {
            report(7 + 28 * number / static_cast<int>(books->size()));
        }
    }
    return transaction->commit();
}

Result<void> DemoBuilder::addBook(Transaction &transaction, const DemoBook &demo, int number)
{
    Book book = demo.book;
    const auto collection = LookupService::findOrAdd(transaction, LookupKind::Collections, demo.collection);
    const auto itemType = LookupService::findOrAdd(transaction, LookupKind::ItemTypes, demo.itemType);
    const bool isReference = demo.itemType == QLatin1String("Reference work");
    const auto location =
        LookupService::findOrAdd(transaction, LookupKind::Locations,
                                 isReference ? QStringLiteral("Reading room") : QStringLiteral("Main library"));
    if (!collection || !itemType || !location) {
        return collection.problems() + itemType.problems() + location.problems();
    }
    book.collectionId = *collection;
    book.itemTypeId = *itemType;
    const auto id = BookService::insert(transaction, tidied(book));
    if (!id) {
        return id.problems();
    }
    // Every third title twice, class readers four times.
    const int wanted = number % 29 == 0 ? 4 : number % 3 == 0 ? 2 : 1;
    QList<Copy> copies;
    for (int i = 0; i < wanted; ++i) {
        Copy copy;
        copy.barcode = QString::number(30000001 + m_copies.size() + i);
        copy.locationId = *location;
        copy.isForLoan = !isReference;
        copy.acquiredOn = m_today.addDays(-400 - (number * 37) % 1800);
        copy.priceMinor = 699 + (number * 53) % 2400;
        if (number % 97 == 13) {
            copy.status = CopyStatus::InRepair;
        }
        copies << copy;
    }
    const auto ids = CopyService::insert(transaction, *id, copies);
    if (!ids) {
        return ids.problems();
    }
    m_copies += *ids;
    return {};
}

Result<void> DemoBuilder::makeUsers()
{
    const auto users = demoUsers(m_today);
    if (!users) {
        return users.problems();
    }
    Result<Transaction> transaction = m_gate.begin(Command::AddUser);
    if (!transaction) {
        return transaction.problems();
    }
    int number = 0;
    for (const DemoUser &demo : *users) {
        if (const Result<void> done = addUser(*transaction, demo, number++); !done) {
            return done;
        }
    }
    return transaction->commit();
}

Result<void> DemoBuilder::addUser(Transaction &transaction, DemoUser demo, int number)
{
    const auto category = LookupService::findOrAdd(transaction, LookupKind::UserCategories, demo.category);
    if (!category) {
        return category.problems();
    }
    demo.user.categoryId = *category;
    if (!demo.group.isEmpty()) {
        const auto group = LookupService::findOrAdd(transaction, LookupKind::Groups, demo.group);
        if (!group) {
            return group.problems();
        }
        demo.user.groupId = *group;
    }
    demo.user.registeredOn = m_today.addDays(-200 - (number * 71) % 900);
    // One membership ends today, two within the month, two have ended: what a Desk meets every week.
    static constexpr std::array endings{3, 19, -12, -40, 0};
    const int which = number % 6 == 1 ? number / 6 : -1;
    demo.user.expiresOn = which >= 0 ? m_today.addDays(endings.at(static_cast<std::size_t>(which) % endings.size()))
                                     : m_today.addDays(60 + (number * 43) % 300);
    const auto id = UserService(m_gate).add(transaction, demo.user);
    if (!id) {
        return id.problems();
    }
    m_borrowers << *id;
    return demo.note.isEmpty() ? Result<void>() : addNote(transaction, *id, demo.note);
}

Result<void> DemoBuilder::addNote(Transaction &transaction, qint64 userId, const QString &text)
{
    Statement insert(transaction,
                     QStringLiteral("INSERT INTO user_notes (user_id, text, written_by, created_at, updated_at) "
                                    "VALUES (?, ?, ?, ?, ?)"));
    insert.bind(userId).bind(text).bind(m_session.userId).bind(transaction.now()).bind(transaction.now());
    if (const Result<void> done = insert.run(); !done) {
        return done;
    }
    const qint64 id = insert.insertedId();
    const auto image = imageOf(m_database, QStringLiteral("user_notes"), id);
    return image ? record(transaction, QStringLiteral("user_notes"), id, {}, *image) : image.problems();
}

Result<void> DemoBuilder::playSeason()
{
    DemoSeason season(m_gate, m_clock, m_borrowers, m_copies);
    const Result<void> played = season.play(m_today, [this](int day) { report(40 + 58 * day / DemoSeason::days); });
    m_clock.set(m_now);
    return played;
}

Result<void> DemoBuilder::stepDown()
{
    StaffService staff(m_gate);
    const auto robin = staff.account(m_session.userId);
    if (!robin || !*robin) {
        return robin.problems();
    }
    return staff.save((*robin)->userId, (*robin)->version, {demoLibrarianUserName, Role::Librarian, {}, {}, false});
}

/// Safety against a power cut costs seconds here and protects nothing: a file half made is thrown away.
Result<void> setSynchronous(Database &database, const QString &level)
{
    return Statement(database, QStringLiteral("PRAGMA synchronous = ") + level).run();
}

Result<void> makeAt(const QString &path, const Clock &clock, const DemoProgress &progress)
{
    Result<std::unique_ptr<Database>> database = Database::create(path);
    if (!database) {
        return database.problems();
    }
    for (const auto &step : std::initializer_list<std::function<Result<void>()>>{
             [&] { return setSynchronous(**database, QStringLiteral("OFF")); },
             [&] { return Migrator(**database).migrate(); },
             [&] { return DemoBuilder(**database, clock, progress).build(); },
             [&] { return setSynchronous(**database, QStringLiteral("FULL")); },
         }) {
        if (const Result<void> done = step(); !done) {
            return done;
        }
    }
    return {};
}

} // namespace

Result<void> buildDemoLibrary(const QString &path, const Clock &clock, const DemoProgress &progress)
{
    const bool wasThere = QFile::exists(path);
    const Result<void> made = makeAt(path, clock, progress);
    if (!made && !wasThere) {
        for (const QString &ending : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")}) {
            QFile::remove(path + ending);
        }
    }
    return made;
}
