// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/filestep.h"

#include "ui/exchange/celltable.h"
#include "ui/exchange/targetnames.h"
#include "ui/problemtext/problemtext.h"
#include "ui/widgets/elidelabel.h"
#include "ui/widgets/filedrop.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message.h"
#include "ui/widgets/progressline.h"

#include <QComboBox>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace {

constexpr int shownRows = 30;

void selectData(QComboBox *combo, const QVariant &value, const QString &otherwise)
{
    int at = combo->findData(value);
    if (at < 0) {
        combo->addItem(otherwise, value);
        at = combo->count() - 1;
    }
    combo->setCurrentIndex(at);
}

} // namespace

FileStep::FileStep(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    setSpacing(layout, 0, 10);
    layout->addWidget(makeDropZone());
    m_message = new Message(this);
    m_message->setObjectName(QStringLiteral("importMessage"));
    layout->addWidget(m_message);
    m_progress = new ProgressLine(this);
    layout->addWidget(m_progress);
    m_choices = makeChoices();
    layout->addWidget(m_choices);
    m_caption = makeLabel(tr("First rows, as they stand in the file"), TextRole::Caption, this);
    layout->addWidget(m_caption);
    m_rows = new CellView(m_caption->text(), this);
    m_rows->setObjectName(QStringLiteral("fileRows"));
    layout->addWidget(m_rows, 1);
    m_choices->hide();
    m_caption->hide();
    m_rows->hide();
    layout->addStretch();
}

QWidget *FileStep::makeDropZone()
{
    auto *zone = new QFrame(this);
    zone->setObjectName(QStringLiteral("dropZone"));
    zone->setProperty("dropzone", true);
    auto *layout = new QHBoxLayout(zone);
    setSpacing(layout, 20, 14, 16, 14, 14);
    auto *icon = new QLabel(zone);
    icon->setPixmap(themedIcon(QStringLiteral("file"), Colour::Accent).pixmap(theme().px(26)));
    layout->addWidget(icon);
    auto *words = new QVBoxLayout;
    setSpacing(words, 0, 2);
    m_name = makeLabel(tr("Choose a file with books or users"), TextRole::H2, zone);
    m_details = new ElideLabel(tr("CSV from a spreadsheet or another program, or a database of the lessons"), zone);
    m_details->setElideMode(Qt::ElideMiddle);
    setTextRole(m_details, TextRole::Small);
    words->addWidget(m_name);
    words->addWidget(m_details);
    layout->addLayout(words, 1);
    layout->addWidget(makeLabel(tr("Drop a file here, or"), TextRole::Small, zone));
    QPushButton *button = makeButton(tr("Choose…"), ButtonKind::Normal, zone);
    button->setObjectName(QStringLiteral("chooseFile"));
    button->setIcon(themedIcon(QStringLiteral("folder")));
    connect(button, &QPushButton::clicked, this, &FileStep::choose);
    setFocusProxy(button);
    layout->addWidget(button);
    auto *drop = new FileDrop(this);
    connect(drop, &FileDrop::dropped, this, [this](const QStringList &paths) { emit fileChosen(paths.value(0)); });
    return zone;
}

QWidget *FileStep::makeChoices()
{
    auto *choices = new QWidget(this);
    auto *layout = new QHBoxLayout(choices);
    setSpacing(layout, 0, 16);
    const auto add = [&](QComboBox *&combo, FormRow *&row, const QString &label, const char *name) {
        combo = new QComboBox(choices);
        combo->setObjectName(QString::fromLatin1(name));
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(8);
        row = new FormRow(FormRow::Placement::Top, label, combo, choices);
        layout->addWidget(row, 1);
        connect(combo, &QComboBox::activated, this, &FileStep::changed);
    };
    add(m_subject, m_subjectRow, tr("Contents"), "contents");
    for (const Subject subject : {Subject::Books, Subject::Users, Subject::Loans}) {
        m_subject->addItem(subjectLabel(subject), static_cast<int>(subject));
    }
    add(m_format, m_formatRow, tr("Format"), "format");
    m_format->addItem(tr("CSV table"));
    m_formatRow->setHint(tr("from the content"));
    add(m_delimiter, m_delimiterRow, tr("Separator"), "separator");
    m_delimiter->addItem(tr("Comma  ,"), QChar(u','));
    m_delimiter->addItem(tr("Semicolon  ;"), QChar(u';'));
    m_delimiter->addItem(tr("Tab"), QChar(u'\t'));
    m_delimiter->addItem(tr("Bar  |"), QChar(u'|'));
    add(m_encoding, m_encodingRow, tr("Encoding"), "encoding");
    for (const char *encoding : {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "ISO-8859-1", "ISO-8859-2",
                                 "windows-1250", "windows-1251", "windows-1256", "IBM850", "macintosh"}) {
        m_encoding->addItem(QString::fromLatin1(encoding), QByteArray(encoding));
    }
    add(m_header, m_headerRow, tr("First row"), "firstRow");
    m_header->addItem(tr("Column names"), true);
    m_header->addItem(tr("Values"), false);
    return choices;
}

void FileStep::choose()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Import a file"), {}, tr("Tables and lesson databases (*.csv *.tsv *.txt *.db);;All files (*)"));
    if (!path.isEmpty()) {
        emit fileChosen(path);
    }
}

void FileStep::changed()
{
    if (m_showing) {
        return;
    }
    const QObject *combo = sender();
    if (combo == m_subject) {
        m_wish.subject = static_cast<Subject>(m_subject->currentData().toInt());
        m_wish.mapping.reset();
    } else if (combo == m_delimiter) {
        m_choice.delimiter = m_delimiter->currentData().toChar().toLatin1();
    } else if (combo == m_encoding) {
        m_choice.encoding = m_encoding->currentData().toByteArray();
    } else if (combo == m_header) {
        m_choice.hasHeader = m_header->currentData().toBool();
    }
    m_wish.format = m_choice;
    emit wishChanged();
}

void FileStep::showFile(const QString &path)
{
    if (m_wish.path != path) {
        m_choice = {};
    }
    const QFileInfo info(path);
    m_name->setText(info.fileName());
    const QString home = QDir::homePath();
    QString folder = info.absolutePath();
    if (folder.startsWith(home)) {
        folder.replace(0, home.size(), QStringLiteral("~"));
    }
    m_details->setText(tr("%1  ·  %2  ·  saved %3")
                           .arg(folder, QLocale().formattedDataSize(info.size(), 1, QLocale::DataSizeSIFormat),
                                QLocale().toString(info.lastModified().date(), QLocale::ShortFormat)));
}

void FileStep::showPlan(const ImportPlan &plan)
{
    m_showing = true;
    const TableDescription &table = plan.table;
    showFile(table.path);
    const Subject subject = plan.request.mapping.subject;
    if (table.problems.isEmpty()) {
        m_message->say(Tone::Ok,
                       tr("A table of %1: %2 and %3. Correct what was recognised wrongly.")
                           .arg(subjectLabel(subject).toLower(),
                                tr("%Ln row(s)", nullptr, static_cast<int>(table.rows)),
                                tr("%Ln column(s)", nullptr, static_cast<int>(table.columns.size()))));
    } else {
        m_message->say(Tone::Warn, problemText(table.problems));
    }
    selectData(m_subject, static_cast<int>(subject), {});
    m_subjectRow->setHint(m_wish.subject ? tr("as you chose") : tr("from its columns"));
    selectData(m_delimiter, QChar(QLatin1Char(table.format.delimiter)), QString(QLatin1Char(table.format.delimiter)));
    m_delimiterRow->setHint(problemText(table.delimiterReason));
    selectData(m_encoding, table.format.encoding, QString::fromLatin1(table.format.encoding));
    m_encodingRow->setHint(problemText(table.encodingReason));
    selectData(m_header, table.format.hasHeader, {});
    m_headerRow->setHint(problemText(table.headerReason));
    showRows(table);
    m_choices->show();
    m_caption->show();
    m_rows->show();
    m_showing = false;
}

void FileStep::showRows(const TableDescription &table)
{
    QList<QList<ListCell>> rows;
    for (const CsvRow &row : table.firstRows.mid(0, shownRows)) {
        QList<ListCell> cells{{QLocale().toString(row.line), Tone::Neutral, {}, false, true}};
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            cells << ListCell{row.cells.value(i).left(300)};
        }
        rows << cells;
    }
    m_rows->setRows(QStringList(tr("Line")) + table.columns, rows, {5});
}

void FileStep::showLesson(const QString &path, bool isLibrary)
{
    showFile(path);
    m_message->say(Tone::Ok,
                   isLibrary ? tr("The lesson's library: users, books and loans. Everybody becomes a viewer.")
                             : tr("The lesson's accounts: users with their passwords, and notes. Everybody becomes a "
                                  "viewer; the old passwords work once within 90 days."));
    m_choices->hide();
    m_caption->hide();
    m_rows->hide();
}

void FileStep::showProblem(const QString &path, const QString &sentence)
{
    showFile(path);
    m_message->say(Tone::Danger, sentence);
    m_choices->hide();
    m_caption->hide();
    m_rows->hide();
}
