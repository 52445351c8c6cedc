// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/bookinputs.h"

#include "models/catalogue/bookcolumns.h"
#include "models/lookups/lookupservice.h"
#include "models/values/isbn.h"
#include "models/values/languagecode.h"
#include "ui/problemtext/problemtext.h"
#include "ui/widgets/cellvalue.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/lookupedit.h"
#include "ui/widgets/problemlabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>

namespace {

QString yearText(const std::optional<int> &year)
{
    Column column;
    column.type = ColumnType::Year;
    return year ? editText(column, *year) : QString();
}

void choose(QComboBox *combo, const QVariant &value, const QString &text = {})
{
    int index = combo->findData(value);
    if (index < 0 && value.isValid() && !text.isEmpty()) {
        combo->addItem(text, value);
        index = combo->count() - 1;
    }
    combo->setCurrentIndex(qMax(index, 0));
}

std::optional<qint64> keyOf(const QComboBox *combo)
{
    const QVariant key = combo->currentData();
    return key.isValid() && key.toLongLong() != 0 ? std::optional<qint64>(key.toLongLong()) : std::nullopt;
}

QVariant variantOf(const std::optional<qint64> &key)
{
    return key ? QVariant(*key) : QVariant();
}

} // namespace

BookInputs::BookInputs(const LookupService &lookups, QWidget *parent)
    : QObject(parent),
      isbn(new QLineEdit(parent)),
      title(new QLineEdit(parent)),
      subtitle(new QLineEdit(parent)),
      year(new QLineEdit(parent)),
      callNumber(new QLineEdit(parent)),
      seriesNumber(new QLineEdit(parent)),
      edition(new QLineEdit(parent)),
      pages(new QLineEdit(parent)),
      classification(new QLineEdit(parent)),
      language(new QComboBox(parent)),
      collection(new QComboBox(parent)),
      itemType(new QComboBox(parent)),
      summary(new QPlainTextEdit(parent)),
      m_lookups(lookups)
{
    authors = lookupEdit(LookupKind::Authors, true, parent);
    publisher = lookupEdit(LookupKind::Publishers, false, parent);
    series = lookupEdit(LookupKind::Series, false, parent);
    subjects = lookupEdit(LookupKind::Subjects, true, parent);
    publisher->setPlaceholderText(tr("Type to search publishers"));
    summary->setTabChangesFocus(true);
    summary->setMaximumHeight(summary->fontMetrics().lineSpacing() * 5);
    for (const Choice &choice : bookLanguages()) {
        language->addItem(choice.text, choice.value);
    }
    const std::pair<QWidget *, const char *> names[]{
        {isbn, "isbn"},         {title, "title"},           {subtitle, "subtitle"},
        {year, "year"},         {callNumber, "callNumber"}, {seriesNumber, "seriesNumber"},
        {edition, "edition"},   {pages, "pages"},           {classification, "classification"},
        {authors, "authors"},   {publisher, "publisher"},   {series, "series"},
        {subjects, "subjects"}, {language, "language"},     {collection, "collection"},
        {itemType, "itemType"}, {summary, "summary"}};
    for (const auto &[widget, name] : names) {
        widget->setObjectName(QLatin1String(name));
    }
    for (QComboBox *combo : {language, collection, itemType}) {
        combo->setMinimumContentsLength(6);
        if (auto *list = qobject_cast<QListView *>(combo->view())) {
            list->setUniformItemSizes(true); // languages in all scripts: measuring each takes longer than the form
        }
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    }
    reloadLookups();
    watch();
}

LookupEdit *BookInputs::lookupEdit(LookupKind kind, bool several, QWidget *parent)
{
    auto *edit = new LookupEdit(
        [this, kind](const QString &typed) {
            QList<Choice> choices;
            if (const auto found = m_lookups.suggestions(kind, typed)) {
                for (const LookupEntry &entry : *found) {
                    choices.append({entry.id, entry.name});
                }
            }
            return choices;
        },
        parent);
    edit->setSeveral(several);
    return edit;
}

void BookInputs::watch()
{
    const auto changed = [this] {
        if (!m_loading) {
            emit edited();
        }
    };
    const std::pair<QLineEdit *, const char *> checked[]{
        {title, "title"}, {isbn, "isbn"}, {year, "publication_year"}, {pages, "pages"}};
    for (const auto &[edit, field] : checked) {
        const QString name = QLatin1String(field);
        connect(edit, &QLineEdit::editingFinished, this, [this, name] { checkField(name); });
        // An error goes as soon as it is right.
        connect(edit, &QLineEdit::textEdited, this, [this, name] {
            if (FormRow *row = m_rows.value(name); row != nullptr && row->hasProblem()) {
                checkField(name);
            }
        });
    }
    for (QLineEdit *edit :
         std::initializer_list<QLineEdit *>{isbn, title, subtitle, year, callNumber, seriesNumber, edition, pages,
                                            classification, authors, publisher, series, subjects}) {
        connect(edit, &QLineEdit::textChanged, this, changed);
    }
    for (QComboBox *combo : {language, collection, itemType}) {
        connect(combo, &QComboBox::currentIndexChanged, this, changed);
    }
    connect(summary, &QPlainTextEdit::textChanged, this, changed);
}

void BookInputs::fillCombo(QComboBox *combo, LookupKind kind)
{
    const QVariant chosen = combo->currentData();
    const bool wasLoading = std::exchange(m_loading, true);
    combo->clear();
    combo->addItem(QString(), QVariant());
    if (const auto names = m_lookups.names(kind)) {
        for (const LookupEntry &entry : *names) {
            combo->addItem(entry.name, entry.id);
        }
    }
    choose(combo, chosen);
    m_loading = wasLoading;
}

void BookInputs::reloadLookups()
{
    fillCombo(collection, LookupKind::Collections);
    fillCombo(itemType, LookupKind::ItemTypes);
}

void BookInputs::load(const Book &book)
{
    m_loading = true;
    m_loaded = book;
    const bool isKept = book.isbn.isEmpty() && !book.isbnAsPrinted.isEmpty();
    m_keptIsbn = isKept ? book.isbnAsPrinted : QString();
    isbn->setText(isKept ? book.isbnAsPrinted : hyphenatedIsbn(book.isbn));
    title->setText(book.title);
    subtitle->setText(book.subtitle);
    year->setText(yearText(book.publicationYear));
    callNumber->setText(book.callNumber);
    seriesNumber->setText(book.seriesNumber);
    edition->setText(book.edition);
    pages->setText(book.pages ? QString::number(*book.pages) : QString());
    classification->setText(book.classification);
    authors->setText(authorsText(book.authors));
    publisher->setText(book.publisher);
    series->setText(book.series);
    subjects->setText(book.subjects.join(QLatin1String("; ")));
    choose(language, book.language.isEmpty() ? QVariant() : QVariant(book.language), languageName(book.language));
    choose(collection, variantOf(book.collectionId));
    choose(itemType, variantOf(book.itemTypeId));
    summary->setPlainText(book.summary);
    for (QLineEdit *edit : {title, subtitle, callNumber, classification}) {
        edit->setCursorPosition(0);
    }
    clearProblems();
    m_loading = false;
}

void BookInputs::type(const Book &book)
{
    const Book before = m_loaded;
    load(book);
    m_loaded = before;
    emit edited();
}

Book BookInputs::value() const
{
    Book book = m_loaded;
    const QString number = isbn->text().trimmed();
    const bool isKept = !number.isEmpty() && number == m_keptIsbn && !Isbn::parse(number);
    book.isbn = isKept ? QString() : number;
    book.isbnAsPrinted = isKept ? number : m_loaded.isbn.isEmpty() ? QString() : m_loaded.isbnAsPrinted;
    book.title = title->text();
    book.subtitle = subtitle->text();
    book.publicationYear = typedYear(year->text());
    book.callNumber = callNumber->text();
    book.seriesNumber = seriesNumber->text();
    book.edition = edition->text();
    bool isNumber = false;
    const int count = pages->text().trimmed().toInt(&isNumber);
    book.pages = isNumber ? std::optional<int>(count) : std::nullopt;
    book.classification = classification->text();
    book.authors = authorsFromText(authors->text());
    book.publisher = publisher->text();
    book.series = series->text();
    book.subjects = subjects->text().split(QLatin1Char(';'), Qt::SkipEmptyParts);
    book.language = language->currentData().toString();
    book.collectionId = keyOf(collection);
    book.itemTypeId = keyOf(itemType);
    book.summary = summary->toPlainText();
    return book;
}

Problems BookInputs::problems() const
{
    Problems problems;
    const QString typed = year->text().trimmed();
    if (!typed.isEmpty() && !typedYear(typed)) {
        problems << Problem{QStringLiteral("publication_year"), QStringLiteral("book.numberExpected"), {typed}};
    }
    const QString count = pages->text().trimmed();
    bool isNumber = count.isEmpty();
    if (!isNumber) {
        count.toInt(&isNumber);
    }
    if (!isNumber) {
        problems << Problem{QStringLiteral("pages"), QStringLiteral("book.numberExpected"), {count}};
    }
    return problems + checkBook(value());
}

QStringList BookInputs::changedFields() const
{
    QStringList changed = changedBookFields(m_loaded, value());
    // What cannot be read yet is a change too.
    for (const Problem &problem : problems()) {
        if (problem.code == QLatin1String("book.numberExpected") && !changed.contains(problem.field)) {
            changed << problem.field;
        }
    }
    return changed;
}

void BookInputs::setRow(const QString &field, FormRow *row)
{
    m_rows.insert(field, row);
    if (field == QLatin1String("isbn")) {
        QPushButton *keep = row->problemLabel()->addAction(tr("Keep anyway"));
        keep->setObjectName(QStringLiteral("keepIsbn"));
        connect(keep, &QPushButton::clicked, this, &BookInputs::keepIsbn);
    }
}

void BookInputs::keepIsbn()
{
    m_keptIsbn = isbn->text().trimmed();
    checkField(QStringLiteral("isbn"));
    emit edited();
}

Problems BookInputs::showProblems(const Problems &problems)
{
    clearProblems();
    Problems rest;
    for (const Problem &problem : problems) {
        FormRow *row = m_rows.value(problem.field);
        if (row == nullptr) {
            rest << problem;
        } else if (!row->hasProblem()) {
            row->setProblem(problemText(problem));
        }
    }
    return rest;
}

void BookInputs::checkField(const QString &field)
{
    FormRow *row = m_rows.value(field);
    if (row == nullptr) {
        return;
    }
    for (const Problem &problem : problems()) {
        // An empty title is only wrong when saving: it has not been reached yet.
        if (problem.field == field && problem.code != QLatin1String("book.titleMissing")) {
            row->setProblem(problemText(problem));
            return;
        }
    }
    row->setProblem(QString());
}

void BookInputs::clearProblems()
{
    for (FormRow *row : std::as_const(m_rows)) {
        row->setProblem(QString());
    }
}

void BookInputs::setReadOnly(bool readOnly)
{
    for (QLineEdit *edit :
         std::initializer_list<QLineEdit *>{isbn, title, subtitle, year, callNumber, seriesNumber, edition, pages,
                                            classification, authors, publisher, series, subjects}) {
        edit->setReadOnly(readOnly);
    }
    summary->setReadOnly(readOnly);
    for (QComboBox *combo : {language, collection, itemType}) {
        combo->setEnabled(!readOnly);
    }
}
