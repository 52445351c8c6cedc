// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/closeddayspage.h"

#include "models/circulation/loanshift.h"
#include "models/settings/librarysettings.h"
#include "ui/problemtext/problemtext.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/formpanel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message.h"
#include "ui/widgets/plaintable.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

namespace {

constexpr int formWidth = 320;
enum ClosureColumn { Days, Name, When, ColumnCount };

QString daysText(const Closure &closure)
{
    const QLocale locale;
    const QString form = closure.everyYear ? QStringLiteral("d MMM") : QStringLiteral("d MMM yyyy");
    const QString from = locale.toString(closure.startsOn, form);
    return closure.startsOn == closure.endsOn ? from
                                              : from + QStringLiteral(" – ") + locale.toString(closure.endsOn, form);
}

} // namespace

ClosedDaysPage::ClosedDaysPage(CommandGate &gate, ClosureService &closures, LibrarySettings &settings, QWidget *parent)
    : Page(QStringLiteral("calendar"), parent), m_gate(gate), m_service(closures), m_settings(settings),
      m_counts(makeLabel(QString(), TextRole::Small, this)),
      m_add(makeButton(tr("Add closure"), ButtonKind::Primary, this)), m_table(new PlainTable({tr("Days"), tr("Name"), tr("When")}, this)),
      m_message(new Message(this)), m_stranded(new Message(this))
{
    setObjectName(QStringLiteral("closedDays"));
    auto *layout = new QVBoxLayout(this);
    setSpacing(layout, 0, 0);
    auto *head = new QHBoxLayout;
    setSpacing(head, 20, 14, 20, 8, 10);
    head->addWidget(makeLabel(title(), TextRole::H1, this));
    head->addWidget(m_counts, 1);
    m_add->setObjectName(QStringLiteral("addClosure"));
    m_add->setIcon(themedIcon(QStringLiteral("plus"), Colour::OnAccent));
    head->addWidget(m_add);
    layout->addLayout(head);
    buildWeek(layout);
    layout->addWidget(makeLine(Qt::Horizontal, this));
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_table, 1);
    left->addWidget(m_stranded);
    left->addWidget(m_message);
    body->addLayout(left, 1);
    body->addWidget(makeLine(Qt::Vertical, this));
    body->addWidget(buildForm());
    layout->addLayout(body, 1);
    m_message->setClosable(true);
    m_message->setObjectName(QStringLiteral("closuresMessage"));
    m_stranded->setObjectName(QStringLiteral("strandedLoans"));

    m_table->setObjectName(QStringLiteral("closuresTable"));
    m_table->setAccessibleName(title());
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row) {
        if (row >= 0 && row < m_closures.size()) {
            showForm(m_closures.at(row));
        }
    });
    connect(m_add, &QPushButton::clicked, this, [this] { perform(Act::New); });
    connect(&m_settings, &LibrarySettings::changed, this, &ClosedDaysPage::refresh);
    handle(Act::New, [this] {
        m_table->setCurrentCell(-1, -1);
        showForm({});
        m_name->setFocus();
    }, tr("Add closure"));
    handle(Act::Save, [this] { save(); });
    handle(Act::Delete, [this] { remove(); });
    handle(Act::Refresh, [this] { refresh(); });
    refresh();
}

void ClosedDaysPage::buildWeek(QVBoxLayout *layout)
{
    auto *row = new QHBoxLayout;
    setSpacing(row, 20, 0, 20, 12, 6);
    row->addWidget(makeLabel(tr("Closed every"), TextRole::Small, this));
    const QLocale locale;
    for (int i = 0; i < 7; ++i) {
        const int weekday = (static_cast<int>(locale.firstDayOfWeek()) - 1 + i) % 7 + 1;
        auto *button = new QToolButton(this);
        button->setProperty("toggle", true);
        button->setCheckable(true);
        button->setText(locale.standaloneDayName(weekday, QLocale::ShortFormat));
        button->setAccessibleName(tr("Closed every %1").arg(locale.standaloneDayName(weekday)));
        button->setObjectName(QStringLiteral("weekday%1").arg(weekday));
        button->setProperty("weekday", weekday);
        connect(button, &QToolButton::clicked, this, &ClosedDaysPage::changeWeek);
        m_weekdays.append(button);
        row->addWidget(button);
    }
    row->addStretch(1);
    layout->addLayout(row);
}

QWidget *ClosedDaysPage::buildForm()
{
    auto *panel = new QWidget(this);
    panel->setObjectName(QStringLiteral("detailPanel"));
    panel->setAttribute(Qt::WA_StyledBackground);
    panel->setFixedWidth(theme().px(formWidth));
    auto *layout = new QVBoxLayout(panel);
    setSpacing(layout, 18, 14, 18, 14, 12);
    m_form = new FormPanel(FormRow::Placement::Top, panel);
    m_name = new QLineEdit(m_form);
    m_name->setObjectName(QStringLiteral("closureName"));
    m_from = new DateEdit(m_form);
    m_from->setObjectName(QStringLiteral("closureFrom"));
    m_to = new DateEdit(m_form);
    m_to->setObjectName(QStringLiteral("closureTo"));
    m_everyYear = new QCheckBox(tr("Every year"), m_form);
    m_everyYear->setObjectName(QStringLiteral("closureEveryYear"));
    m_form->addRow(tr("Name"), m_name);
    m_fromRow = m_form->addRow(tr("First closed day"), m_from);
    m_toRow = m_form->addRow(tr("Last closed day"), m_to);
    m_form->addWidget(m_everyYear);
    layout->addWidget(m_form);
    layout->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme().px(8));
    m_remove = makeButton(tr("Delete"), ButtonKind::Danger, panel);
    m_remove->setObjectName(QStringLiteral("deleteClosure"));
    m_save = makeButton(tr("Save"), ButtonKind::Primary, panel);
    m_save->setObjectName(QStringLiteral("saveClosure"));
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    layout->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, &ClosedDaysPage::save);
    connect(m_remove, &QPushButton::clicked, this, &ClosedDaysPage::remove);
    connect(m_from, &DateEdit::dateChanged, this, [this](const QDate &day) {
        if (day.isValid() && m_to->text().isEmpty()) {
            m_to->setDate(day); // most closures are one day
        }
    });
    return panel;
}

bool ClosedDaysPage::mayEdit() const
{
    return m_gate.mayDo(Command::EditCalendar);
}

void ClosedDaysPage::refresh()
{
    showWeek();
    showClosures();
    showStranded();
    const bool may = mayEdit();
    m_add->setVisible(may);
    m_save->setVisible(may);
    for (const Act act : {Act::New, Act::Save, Act::Delete}) {
        setActEnabled(act, may);
    }
}

void ClosedDaysPage::showWeek()
{
    const std::set<int> &closed = m_settings.values().closedWeekdays;
    for (QToolButton *button : std::as_const(m_weekdays)) {
        button->setChecked(closed.contains(button->property("weekday").toInt()));
        button->setEnabled(mayEdit() && m_settings.mayChange());
    }
}

void ClosedDaysPage::showClosures()
{
    const Result<QList<Closure>> closures = m_service.closures();
    if (!closures) {
        say(closures.problems());
        return;
    }
    const qint64 shown = m_shown.id;
    m_closures = *closures;
    const QSignalBlocker blocker(m_table);
    m_table->setRowCount(static_cast<int>(m_closures.size()));
    int row = 0;
    int currentRow = -1;
    for (const Closure &closure : std::as_const(m_closures)) {
        m_table->put(row, Days, daysText(closure))->setFont(theme().font(TextRole::Name));
        m_table->put(row, Name, closure.name);
        m_table->put(row, When, closure.everyYear ? tr("every year") : tr("once"))
            ->setData(PlainDelegate::ColourRole, int(Colour::Text2));
        currentRow = closure.id == shown ? row : currentRow;
        ++row;
    }
    m_table->setCurrentCell(currentRow, currentRow < 0 ? -1 : 0);
    m_counts->setText(tr("%n closure(s)", nullptr, row));
    setStatusText(m_counts->text());
    setBadge(0);
    showForm(currentRow < 0 ? Closure() : m_closures.at(currentRow));
}

void ClosedDaysPage::showStranded()
{
    const Result<Calendar> calendar = m_service.calendar();
    const Result<int> loans = calendar ? LoanShift(m_gate).countOnClosedDays(*calendar) : calendar.problems();
    if (!loans || *loans == 0) {
        m_stranded->clear();
        return;
    }
    m_stranded->clearActions();
    m_stranded->say(Tone::Warn, tr("Nothing moves by itself."),
                    tr("%n open loan(s) are due on a closed day.", nullptr, *loans));
    if (m_gate.mayDo(Command::EditLoan)) {
        QPushButton *move = m_stranded->addAction(tr("Move to the next open day"));
        move->setObjectName(QStringLiteral("moveLoans"));
        connect(move, &QPushButton::clicked, this, &ClosedDaysPage::moveStranded, Qt::QueuedConnection);
    }
}

void ClosedDaysPage::changeWeek()
{
    LibraryValues values = m_settings.values();
    values.closedWeekdays.clear();
    for (const QToolButton *button : std::as_const(m_weekdays)) {
        if (button->isChecked()) {
            values.closedWeekdays.insert(button->property("weekday").toInt());
        }
    }
    m_message->clear();
    const Result<void> changed = m_settings.change(values);
    if (!changed) {
        say(changed.problems());
    } else {
        emit done(tr("Closed weekdays saved"));
    }
    refresh();
}

void ClosedDaysPage::showForm(const Closure &closure)
{
    m_shown = closure;
    m_form->clearProblems();
    m_name->setText(closure.name);
    m_from->setDate(closure.startsOn);
    m_to->setDate(closure.endsOn);
    m_everyYear->setChecked(closure.everyYear);
    m_remove->setVisible(closure.id != 0 && mayEdit());
    m_save->setText(closure.id == 0 ? tr("Add") : tr("Save"));
}

Closure ClosedDaysPage::typed() const
{
    Closure closure = m_shown;
    closure.name = m_name->text().trimmed();
    closure.startsOn = m_from->date();
    closure.endsOn = m_to->date();
    closure.everyYear = m_everyYear->isChecked();
    return closure;
}

bool ClosedDaysPage::hasUnsavedChanges() const
{
    const Closure now = typed();
    return now.name != m_shown.name || now.startsOn != m_shown.startsOn || now.endsOn != m_shown.endsOn
        || now.everyYear != m_shown.everyYear;
}

void ClosedDaysPage::save()
{
    m_form->clearProblems();
    m_message->clear();
    const Closure closure = typed();
    for (const Problem &problem : m_service.check(closure)) {
        (problem.field == QLatin1String("startsOn") ? m_fromRow : m_toRow)->setProblem(problemText(problem));
    }
    if (m_form->problemCount() > 0) {
        m_form->firstProblemField()->setFocus();
        return;
    }
    if (closure.id == 0) {
        const Result<qint64> added = m_service.add(closure);
        if (!added) {
            say(added.problems());
            return;
        }
        m_shown.id = *added;
    } else if (const Result<void> saved = m_service.save(closure); !saved) {
        say(saved.problems());
        return;
    }
    emit done(closure.id == 0 ? tr("Closure added") : tr("Closure saved"));
    refresh();
}

void ClosedDaysPage::remove()
{
    if (m_shown.id == 0) {
        return;
    }
    m_message->clear();
    if (const Result<void> removed = m_service.remove(m_shown.id, m_shown.version); !removed) {
        say(removed.problems());
        return;
    }
    m_shown = {};
    emit done(tr("Closure deleted"));
    refresh();
}

void ClosedDaysPage::moveStranded()
{
    LoanShift shift(m_gate);
    const Result<Calendar> calendar = m_service.calendar();
    const Result<QList<ShiftedLoan>> loans = calendar ? shift.onClosedDays(*calendar) : calendar.problems();
    const Result<int> moved = loans ? shift.move(*loans, QString()) : loans.problems();
    if (!moved) {
        say(moved.problems());
        return;
    }
    emit done(tr("%n due date(s) moved to the next open day", nullptr, *moved));
    refresh();
}

void ClosedDaysPage::say(const Problems &problems)
{
    m_message->say(Tone::Danger, problemText(problems));
}

void ClosedDaysPage::focusSearch()
{
    m_table->setFocus(Qt::ShortcutFocusReason);
}
