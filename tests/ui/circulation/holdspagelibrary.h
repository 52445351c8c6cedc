// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalogue/copyservice.h"
#include "models/circulation/holdservice.h"
#include "tests/support/shelves.h"
#include "ui/circulation/holdspage.h"
#include "ui/widgets/recordview.h"

#include <QDir>
#include <QPushButton>
#include <QTest>

/// What tests of the Holds page start from: holds in each list but the expired ones, and the page itself.
class HoldsPageLibrary
{
protected:
    template <typename T>
    T *part(const char *name, QWidget *in = nullptr) const
    {
        return (in != nullptr ? in : m_page.get())->findChild<T *>(QString::fromLatin1(name));
    }
    void press(const char *name) { part<QPushButton>(name)->click(); }

    qint64 place(qint64 user, qint64 book, const PlaceOptions &options = {}) const
    {
        const auto outcome = m_holds->place(user, book, options);
        return outcome ? outcome->holdId : 0;
    }
    void open()
    {
        m_library = std::make_unique<TestLibrary>();
        m_holds = std::make_unique<HoldService>(m_library->gate());
        m_copies = std::make_unique<CopyService>(m_library->gate());
        m_users.clear();
        for (const char *name : {"Amara Okafor", "Elif Weiss", "Marta Rossi", "Kenji Khan"}) {
            m_users << shelves::user(*m_library, QString::fromLatin1(name),
                                     QStringLiteral("M2011%1").arg(m_users.size()));
        }
        m_gatsby = shelves::book(*m_library, QStringLiteral("The Great Gatsby"));
        const qint64 out = shelves::copy(*m_library, m_gatsby, QStringLiteral("30000160-1"));
        m_library->run(QStringLiteral("INSERT INTO loans (copy_id, user_id, loaned_at, due_on, created_at, updated_at) "
                                      "VALUES (?, ?, '2026-11-01T09:00:00.000Z', '2026-11-23', '', '')"),
                       {out, m_users[3]});
        m_sower = shelves::book(*m_library, QStringLiteral("Parable of the Sower"));
        shelves::copy(*m_library, m_sower, QStringLiteral("30000045-1"));
        shelves::copy(*m_library, m_sower, QStringLiteral("30000045-2"));
        m_piranesi = shelves::book(*m_library, QStringLiteral("Piranesi"));
        const qint64 caught = shelves::copy(*m_library, m_piranesi, QStringLiteral("30000106-1"));
        place(m_users[0], m_gatsby);
        place(m_users[1], m_gatsby);
        m_sowerHold = place(m_users[2], m_sower);
        place(m_users[0], m_piranesi);
        place(m_users[2], m_piranesi);
        QVERIFY(m_holds->catchCopy(caught));
        m_table = std::make_unique<HoldsTable>(m_library->database(), *m_holds, m_library->clock());
        PlaceHoldDialog::Books books;
        books.search = [this](const QString &typed) {
            QList<PlaceHoldDialog::Book> found;
            if (QStringLiteral("Parable of the Sower").contains(typed, Qt::CaseInsensitive)) {
                found << PlaceHoldDialog::Book{m_sower, QStringLiteral("Parable of the Sower"), {}, 2};
            }
            return found;
        };
        books.find = [](qint64 id) { return PlaceHoldDialog::Book{id, QStringLiteral("Book %1").arg(id), {}, 0}; };
        books.copies = [this](qint64 id) {
            QList<std::pair<qint64, QString>> list;
            const auto copies = m_copies->ofBook(id);
            for (const CopyState &state : *copies) {
                list << std::pair(state.copy.id, state.copy.barcode);
            }
            return list;
        };
        const auto none = [] { return QList<ChoiceChip::Choice>(); };
        m_page = std::make_unique<HoldsPage>(
            HoldsPage::Parts{m_library->gate(), *m_holds, *m_copies, *m_table, books, none, none});
        m_page->resize(1080, 740);
        m_page->show();
        m_page->entered();
        QTRY_VERIFY(m_table->hasLoaded() && !m_table->isLoading());
    }
    void close()
    {
        m_page.reset();
        m_table.reset();
        m_copies.reset();
        m_holds.reset();
        m_library.reset();
    }
    void show(HoldList list, int rows)
    {
        m_page->showList(list);
        QTRY_VERIFY(!m_table->isLoading());
        QTRY_COMPARE(m_table->rowCount(), rows);
    }
    void grab(const char *name)
    {
        const QString folder = qEnvironmentVariable("CARREL_GRABS");
        if (!folder.isEmpty()) {
            QTest::qWait(50);
            m_page->grab().save(QDir(folder).filePath(QString::fromLatin1(name) + QStringLiteral(".png")));
        }
    }
    PlaceHoldDialog *openDialog(qint64 user = 0, qint64 book = 0, bool asSet = false)
    {
        m_page->openPlaceHold(user, book, asSet);
        return m_page->window()->findChild<PlaceHoldDialog *>();
    }

    std::unique_ptr<TestLibrary> m_library;
    std::unique_ptr<HoldService> m_holds;
    std::unique_ptr<CopyService> m_copies;
    std::unique_ptr<HoldsTable> m_table;
    std::unique_ptr<HoldsPage> m_page;
    QList<qint64> m_users;
    qint64 m_gatsby = 0; ///< one copy out, two wait
    qint64 m_sower = 0; ///< two copies in, one waits
    qint64 m_piranesi = 0; ///< one on the hold shelf, one waits
    qint64 m_sowerHold = 0;
};
