// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/librarysession.h"
#include "tests/gallery/programwindow.h"
#include "tests/gallery/scene.h"
#include "tests/gallery/stage.h"
#include "ui/exchange/exportsheet.h"
#include "ui/exchange/importsheet.h"
#include "ui/widgets/segments.h"

#include <QFile>
#include <QPushButton>

namespace {

/// A file with something of everything: lost zeros, a wrong ISBN, years before Christ, a row without a title.
QString tableIn(const Stage &stage)
{
    QFile file(stage.folder() + QStringLiteral("/books.csv"));
    if (file.open(QIODevice::WriteOnly)) {
        file.write("isbn,isbn13,authors,original_publication_year,title,language_code,average_rating,image_url\n"
                   "439023483,9.78043902348e+12,Suzanne Collins,2008.0,\"The Hunger Games (The Hunger Games, "
                   "#1)\",eng,4.34,-\n"
                   "143039954,9.78014303995e+12,\"Homer, Robert Fagles, Bernard Knox\",-720.0,The Odyssey,eng,3.73,-\n"
                   "812971060,9.78081297107e+12,Azar Nafisi,2003.0,Reading Lolita in Tehran,eng,3.58,-\n"
                   ",,Mark Cotta Vaz,,Twilight: The Complete Illustrated Movie Companion,en-US,4.3,-\n"
                   ",,Unknown,1994.0,,eng,3.9,-\n"
                   "61120081,9.78006112008e+12,Harper Lee,1960.0,To Kill a Mockingbird,eng,4.25,-\n"
                   ",,Aristotle,335 B,Poetics,,3.8,-\n");
    }
    return file.fileName();
}

/// The import sheet brought to one of its steps.
QWidget *importAt(Stage &stage, int step)
{
    auto *window = new ProgramWindow(stage);
    auto *sheet = new ImportSheet(window->library().services().gate, window->library().writer(), {}, window);
    sheet->show();
    sheet->openFile(tableIn(stage));
    auto *next = sheet->findChild<QPushButton *>(QStringLiteral("primaryButton"));
    for (int tries = 0; tries < 100 && (sheet->step() < step || !next->isEnabled()); ++tries) {
        if (next->isEnabled()) {
            next->click();
        }
        Stage::settle(50);
    }
    if (step == 1) {
        sheet->findChild<Segments *>(QStringLiteral("whichRows"))->setCurrent(1);
    }
    Stage::settle(300);
    return sheet;
}

const Scene file("import-1-file", [](Stage &stage) { return importAt(stage, 0); });
const Scene columns("import-2-columns", [](Stage &stage) { return importAt(stage, 1); });
const Scene check("import-3-check", [](Stage &stage) { return importAt(stage, 2); });
const Scene result("import-4-result", [](Stage &stage) { return importAt(stage, 3); });
const Scene exporting("export", [](Stage &stage) -> QWidget * {
    auto *window = new ProgramWindow(stage);
    auto *sheet =
        new ExportSheet(window->library().services().gate, window->library().reader(), Subject::Books, window);
    sheet->show();
    return sheet;
});

} // namespace
