// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/createlibrarypane.h"

#include "models/accounts/strength.h"
#include "models/users/accountrules.h"
#include "models/values/foldedtext.h"
#include "models/values/personname.h"
#include "ui/problemtext/passwordtexts.h"
#include "ui/problemtext/problemtext.h"
#include "ui/signin/weekdaypicker.h"
#include "ui/widgets/formpanel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message.h"
#include "ui/widgets/passwordedit.h"
#include "ui/widgets/strengthbars.h"
#include "ui/widgets/style.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace {

const QString nameField = QStringLiteral("name");
const QString pathField = QStringLiteral("path");
const QString closedField = QStringLiteral("closed");
const QString yourNameField = QStringLiteral("yourName");
const QString userNameField = QStringLiteral("username");
const QString passwordField = QStringLiteral("password");
const QString repeatField = QStringLiteral("repeat");

QString fullPath(const QString &typed)
{
    QString path = typed.trimmed();
    if (path.startsWith(QLatin1String("~/"))) {
        path = QDir::homePath() + path.mid(1);
    }
    return path.isEmpty() ? path : QDir::cleanPath(path);
}

QString shortPath(const QString &path)
{
    return path.startsWith(QDir::homePath() + QLatin1Char('/')) ? QLatin1Char('~') + path.mid(QDir::homePath().size())
                                                                : path;
}

/// Currencies offered, the system's first.
QStringList currencies()
{
    QStringList codes{QStringLiteral("EUR"), QStringLiteral("USD"), QStringLiteral("GBP"), QStringLiteral("CHF"),
                      QStringLiteral("AED"), QStringLiteral("AUD"), QStringLiteral("BRL"), QStringLiteral("CAD"),
                      QStringLiteral("CNY"), QStringLiteral("CZK"), QStringLiteral("DKK"), QStringLiteral("EGP"),
                      QStringLiteral("HUF"), QStringLiteral("ILS"), QStringLiteral("INR"), QStringLiteral("JOD"),
                      QStringLiteral("JPY"), QStringLiteral("KES"), QStringLiteral("KRW"), QStringLiteral("KWD"),
                      QStringLiteral("MAD"), QStringLiteral("MXN"), QStringLiteral("NGN"), QStringLiteral("NOK"),
                      QStringLiteral("NZD"), QStringLiteral("PLN"), QStringLiteral("RON"), QStringLiteral("SAR"),
                      QStringLiteral("SEK"), QStringLiteral("TND"), QStringLiteral("TRY"), QStringLiteral("ZAR")};
    const QString own = QLocale::system().currencySymbol(QLocale::CurrencyIsoCode);
    if (own.size() == 3) {
        codes.removeAll(own);
        codes.prepend(own);
    }
    return codes;
}

FormRow *besideRow(const QString &label, QWidget *field, QWidget *parent, QWidget *focus = nullptr)
{
    return new FormRow(FormRow::Placement::Top, label, field, parent, focus);
}

} // namespace

CreateLibraryPane::CreateLibraryPane(const QList<InterfaceLanguage> &languages, const QString &language,
                                     QWidget *parent)
    : QWidget(parent),
      m_folder(QDir::home().filePath(QStringLiteral("Libraries"))),
      m_message(new Message(this)),
      m_form(new FormPanel(FormRow::Placement::Top, this))
{
    setObjectName(QStringLiteral("createLibraryPane"));
    auto *outer = new QVBoxLayout(this);
    setSpacing(outer, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget;
    inside->setProperty("scrolled", true);
    auto *middle = new QVBoxLayout(inside);
    setSpacing(middle, 20, 20, 20, 20, 0);
    middle->addStretch(1);
    auto *column = new QWidget(inside);
    column->setMaximumWidth(theme().px(540));
    auto *layout = new QVBoxLayout(column);
    setSpacing(layout, 0, 12);
    layout->addWidget(makeLabel(tr("Create a library"), TextRole::H1, column));
    QLabel *sub = makeLabel(tr("You can change most of this later in Settings."), TextRole::Body, column);
    setTone(sub, Tone::Neutral);
    layout->addWidget(sub);
    layout->addWidget(m_message);
    buildLibraryPart(m_form, languages, language);
    buildAdministratorPart(m_form);
    layout->addWidget(m_form);
    layout->addSpacing(theme().px(4));
    layout->addWidget(buildFoot());
    auto *centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addWidget(column, 100);
    centred->addStretch(1);
    middle->addLayout(centred);
    middle->addStretch(1);
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    outer->addWidget(scroll);
    connectFields();
    proposeFile();
    rate();
    setFocusProxy(m_name);
}

void CreateLibraryPane::buildLibraryPart(FormPanel *form, const QList<InterfaceLanguage> &languages,
                                         const QString &language)
{
    m_name = new QLineEdit(this);
    m_name->setObjectName(QStringLiteral("libraryName"));
    m_rows.insert(nameField, form->addRow(tr("Library name"), m_name));
    m_rows.value(nameField)->setRequired(true);

    auto *file = new QWidget(this);
    auto *line = new QHBoxLayout(file);
    setSpacing(line, 0, 8);
    m_path = new QLineEdit(file);
    m_path->setObjectName(QStringLiteral("libraryPath"));
    m_path->addAction(themedIcon(QStringLiteral("file")), QLineEdit::LeadingPosition);
    m_path->setLayoutDirection(Qt::LeftToRight);
    m_change = makeButton(tr("Change…"), ButtonKind::Normal, file);
    m_change->setObjectName(QStringLiteral("changePathButton"));
    line->addWidget(m_path, 1);
    line->addWidget(m_change);
    m_rows.insert(pathField, form->addRow(tr("File"), file, m_path));

    m_currency = new QComboBox(this);
    m_currency->setObjectName(QStringLiteral("currency"));
    for (const QString &code : currencies()) {
        m_currency->addItem(code, code);
    }
    m_language = new QComboBox(this);
    m_language->setObjectName(QStringLiteral("libraryLanguage"));
    for (const InterfaceLanguage &entry : languages) {
        m_language->addItem(entry.name, entry.code);
    }
    m_language->setCurrentIndex(qMax(0, m_language->findData(language)));
    m_loanDays = new QSpinBox(this);
    m_loanDays->setObjectName(QStringLiteral("loanDays"));
    m_loanDays->setRange(1, 365);
    m_loanDays->setValue(21);
    m_loanDays->setSuffix(QLatin1Char(' ') + tr("days"));
    form->addRowsBeside({besideRow(tr("Currency"), m_currency, form), besideRow(tr("Language"), m_language, form),
                         besideRow(tr("Loan period"), m_loanDays, form)},
                        {1, 1, 1});

    m_closed = new WeekdayPicker(this);
    m_closed->setDays({7});
    m_rows.insert(closedField, form->addRow(tr("Closed every"), m_closed));
    m_rows.value(closedField)->setHint(tr("Due dates never fall on a closed day. Holidays are added later."));
}

void CreateLibraryPane::buildAdministratorPart(FormPanel *form)
{
    form->addWidget(makeLine(Qt::Horizontal, this));
    form->addWidget(makeLabel(tr("First administrator"), TextRole::H2, this));
    m_yourName = new QLineEdit(this);
    m_yourName->setObjectName(QStringLiteral("yourName"));
    m_userName = new QLineEdit(this);
    m_userName->setObjectName(QStringLiteral("userName"));
    m_password = new PasswordEdit(this);
    m_password->setObjectName(QStringLiteral("password"));
    m_repeat = new PasswordEdit(this);
    m_repeat->setObjectName(QStringLiteral("repeatPassword"));
    m_rows.insert(yourNameField, besideRow(tr("Your name"), m_yourName, form));
    m_rows.insert(userNameField, besideRow(tr("User name"), m_userName, form));
    m_rows.insert(passwordField, besideRow(tr("Password"), m_password, form));
    m_rows.insert(repeatField, besideRow(tr("Repeat password"), m_repeat, form));
    for (const QString &field : {yourNameField, userNameField, passwordField, repeatField}) {
        m_rows.value(field)->setRequired(true);
    }
    form->addRowsBeside({m_rows.value(yourNameField), m_rows.value(userNameField)}, {1, 1});
    form->addRowsBeside({m_rows.value(passwordField), m_rows.value(repeatField)}, {1, 1});
    m_bars = new StrengthBars(this);
    form->addWidget(m_password->capsLockHint());
    form->addWidget(m_repeat->capsLockHint());
    form->addWidget(m_bars);
}

QWidget *CreateLibraryPane::buildFoot()
{
    auto *foot = new QWidget(this);
    auto *layout = new QHBoxLayout(foot);
    setSpacing(layout, 0, 10);
    m_back = makeButton(tr("Back"), ButtonKind::Normal, foot);
    m_back->setObjectName(QStringLiteral("backButton"));
    connect(m_back, &QPushButton::clicked, this, &CreateLibraryPane::backRequested);
    m_count = makeLabel(QString(), TextRole::Small, foot);
    m_count->setObjectName(QStringLiteral("problemCount"));
    setTone(m_count, Tone::Danger);
    m_create = makeButton(tr("Create library"), ButtonKind::Primary, foot);
    m_create->setObjectName(QStringLiteral("createButton"));
    m_create->setToolTip(tr("Ctrl+Enter"));
    connect(m_create, &QPushButton::clicked, this, &CreateLibraryPane::create);
    layout->addWidget(m_back);
    layout->addStretch(1);
    layout->addWidget(m_count);
    layout->addWidget(m_create);
    return foot;
}

void CreateLibraryPane::connectFields()
{
    connect(m_name, &QLineEdit::textChanged, this, &CreateLibraryPane::proposeFile);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_pathIsOwn = true; });
    connect(m_change, &QPushButton::clicked, this, &CreateLibraryPane::chooseFile);
    connect(m_yourName, &QLineEdit::textChanged, this, &CreateLibraryPane::proposeUserName);
    connect(m_userName, &QLineEdit::textEdited, this, [this] { m_userNameIsOwn = !m_userName->text().isEmpty(); });
    for (QLineEdit *edit : {m_name, m_path, m_yourName, m_userName, static_cast<QLineEdit *>(m_password),
                            static_cast<QLineEdit *>(m_repeat)}) {
        connect(edit, &QLineEdit::textChanged, this, &CreateLibraryPane::rate);
    }
    connect(m_closed, &WeekdayPicker::changed, this, &CreateLibraryPane::rate);
}

void CreateLibraryPane::setFolder(const QString &folder)
{
    m_folder = folder;
    proposeFile();
}

void CreateLibraryPane::proposeFile()
{
    if (!m_pathIsOwn) {
        const QString slug = foldedWords(m_name->text()).join(QLatin1Char('-')).left(60);
        const QString file = (slug.isEmpty() ? QStringLiteral("library") : slug) + QStringLiteral(".carrel");
        m_path->setText(shortPath(QDir(m_folder).filePath(file)));
    }
}

void CreateLibraryPane::proposeUserName()
{
    if (!m_userNameIsOwn) {
        const QStringList parts = sortedName(m_yourName->text()).split(QLatin1Char(','));
        m_userName->setText(userNameFrom(parts.value(1), parts.value(0)));
    }
}

void CreateLibraryPane::chooseFile()
{
    const QString chosen = QFileDialog::getSaveFileName(this, tr("Where to keep the library"), fullPath(m_path->text()),
                                                        tr("Libraries (*.carrel)"), nullptr,
                                                        QFileDialog::DontConfirmOverwrite);
    if (!chosen.isEmpty()) {
        m_pathIsOwn = true;
        m_path->setText(
            shortPath(chosen.endsWith(QLatin1String(".carrel")) ? chosen : chosen + QStringLiteral(".carrel")));
    }
}

QStringList CreateLibraryPane::ownWords() const
{
    return {m_name->text(), m_yourName->text(), m_userName->text()};
}

void CreateLibraryPane::rate()
{
    const PasswordStrength strength = strengthOf(m_password->text(), ownWords());
    m_bars->setStrength(m_password->text().isEmpty() ? 0 : qMax(1, strength.score),
                        passwordAdviceText(m_password->text(), strength));
    if (m_wasTried) {
        showFieldProblems(check());
    }
}

NewLibrary CreateLibraryPane::library() const
{
    NewLibrary library;
    library.name = cleaned(m_name->text());
    library.path = fullPath(m_path->text());
    library.currency = m_currency->currentData().toString();
    library.language = m_language->currentData().toString();
    library.loanDays = m_loanDays->value();
    library.closedWeekdays = m_closed->days();
    const QString name = cleaned(m_yourName->text()).simplified();
    const QStringList parts = sortedName(name).split(QLatin1Char(','));
    library.administrator.name = name;
    if (parts.size() == 2) {
        library.administrator.familyName = parts.at(0).trimmed();
        library.administrator.givenName = parts.at(1).trimmed();
    }
    library.administrator.userName = cleaned(m_userName->text());
    library.administrator.password = m_password->text();
    return library;
}

Problems CreateLibraryPane::check() const
{
    Problems problems;
    if (cleaned(m_name->text()).isEmpty()) {
        problems << Problem{nameField, QStringLiteral("library.nameMissing"), {}};
    }
    const QString path = fullPath(m_path->text());
    if (path.isEmpty() || QFileInfo(path).isDir()) {
        problems << Problem{pathField, QStringLiteral("library.fileMissing"), {}};
    } else if (QFileInfo::exists(path)) {
        problems << Problem{pathField, QStringLiteral("library.fileExists"), {}};
    }
    if (m_closed->days().size() == 7) {
        problems << Problem{closedField, QStringLiteral("library.neverOpen"), {}};
    }
    if (cleaned(m_yourName->text()).isEmpty()) {
        problems << Problem{yourNameField, QStringLiteral("user.nameMissing"), {}};
    }
    problems << checkUserName(m_userName->text()) << checkNewPassword(m_password->text(), ownWords());
    if (m_password->text() != m_repeat->text()) {
        problems << Problem{repeatField, QStringLiteral("accounts.passwordsDiffer"), {}};
    }
    return problems;
}

void CreateLibraryPane::showFieldProblems(const Problems &problems)
{
    QHash<QString, QString> sentences;
    for (const Problem &problem : problems) {
        if (!sentences.contains(problem.field)) {
            sentences.insert(problem.field, problemText(problem));
        }
    }
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        row.value()->setProblem(sentences.value(row.key()));
    }
    const int count = m_form->problemCount();
    m_count->setText(count == 0 ? QString() : tr("%n field(s) need attention", nullptr, count));
}

void CreateLibraryPane::create()
{
    if (!m_create->isEnabled()) {
        return;
    }
    m_wasTried = true;
    m_message->clear();
    showFieldProblems(check());
    if (QWidget *field = m_form->firstProblemField()) {
        field->setFocus(Qt::OtherFocusReason);
        return;
    }
    emit createRequested(library());
}

void CreateLibraryPane::showBusy()
{
    m_create->setEnabled(false);
    m_create->setText(tr("Creating…"));
    m_form->setEnabled(false);
    m_back->setEnabled(false);
}

void CreateLibraryPane::showProblems(const Problems &problems)
{
    m_create->setEnabled(true);
    m_create->setText(tr("Create library"));
    m_form->setEnabled(true);
    m_back->setEnabled(true);
    m_wasTried = true;
    showFieldProblems(problems);
    Problems others;
    for (const Problem &problem : problems) {
        if (!m_rows.contains(problem.field)) {
            others << problem;
        }
    }
    if (!others.isEmpty()) {
        m_message->say(Tone::Danger, problemText(others));
    }
    if (QWidget *field = m_form->firstProblemField()) {
        field->setFocus(Qt::OtherFocusReason);
    }
}

void CreateLibraryPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit backRequested();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (event->modifiers().testFlag(Qt::ControlModifier)) {
            create();
        } else if (qobject_cast<QPushButton *>(focusWidget()) != nullptr) {
            qobject_cast<QPushButton *>(focusWidget())->click();
        } else {
            focusNextChild();
        }
    } else {
        QWidget::keyPressEvent(event);
    }
}
