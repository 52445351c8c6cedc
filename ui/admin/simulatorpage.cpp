// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/simulatorpage.h"

#include "models/values/foldedtext.h"
#include "models/values/money.h"
#include "ui/admin/trialtile.h"
#include "ui/problemtext/problemtext.h"
#include "ui/problemtext/ruletexts.h"
#include "ui/widgets/elidelabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/tabrow.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace {

constexpr int panelWidth = 330;
constexpr int narrowPanel = 260;
constexpr int mostRows = 1000;
constexpr int roomForAll = 680; ///< below this width a column of the table gives way
enum Column { Lent, Title, User, Before, After, Difference };

QString shortDay(QDate day)
{
    return QLocale().toString(day, QStringLiteral("ddd d MMM"));
}

QString outcomeText(const TrialOutcome &outcome, bool showsFine, const QString &currency)
{
    if (outcome.isRefused) {
        return SimulatorPage::tr("refused");
    }
    return showsFine ? formattedMoney(outcome.fineMinor, currency)
                     : SimulatorPage::tr("due %1").arg(QLocale().toString(outcome.dueOn, QStringLiteral("d MMM")));
}

QString differenceText(const TrialLoan &loan, const QString &currency)
{
    if (loan.isRefusedNow()) {
        return SimulatorPage::tr("%n out already", nullptr, loan.after.countThen);
    }
    if (loan.isAllowedNow()) {
        return SimulatorPage::tr("allowed now");
    }
    if (loan.isDueMoved()) {
        const int days = static_cast<int>(loan.before.dueOn.daysTo(loan.after.dueOn));
        return days > 0 ? SimulatorPage::tr("%n day(s) later", nullptr, days)
                        : SimulatorPage::tr("%n day(s) sooner", nullptr, -days);
    }
    const qint64 more = loan.after.fineMinor - loan.before.fineMinor;
    return (more > 0 ? QStringLiteral("+ ") : QStringLiteral("− ")) + formattedMoney(std::abs(more), currency);
}

} // namespace

SimulatorPage::SimulatorPage(CommandGate &gate, RuleService &rules, QWidget *parent)
    : Page(QStringLiteral("play"), parent),
      m_gate(gate),
      m_rules(rules),
      m_worker(gate.database(), {}),
      m_message(new Message(this))
{
    setObjectName(QStringLiteral("simulator"));
    auto *outer = new QHBoxLayout(this);
    setSpacing(outer, 0, 0);
    auto *left = new QVBoxLayout;
    setSpacing(left, 0, 0);
    left->addWidget(makeHead());
    left->addWidget(makeLine(Qt::Horizontal, this));
    left->addWidget(makeTiles());
    auto *bar = new QHBoxLayout;
    setSpacing(bar, 20, 0, 20, 6, 10);
    m_tabs = new TabRow(this);
    m_tabs->setObjectName(QStringLiteral("trialTabs"));
    m_tabs->addTab(tr("Refused"));
    m_tabs->addTab(tr("Due date moved"));
    m_tabs->addTab(tr("Fine changed"));
    m_tabs->addTab(tr("All"));
    m_tabs->setCurrent(All);
    bar->addWidget(m_tabs, 1);
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("trialSearch"));
    m_search->setPlaceholderText(tr("Search user or title…"));
    m_search->setAccessibleName(tr("Search user or title"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(theme().px(190));
    bar->addWidget(m_search);
    left->addLayout(bar);
    m_table = new PlainTable({tr("Lent"), tr("Title"), tr("User"), tr("Before"), tr("After"), tr("Difference")}, this);
    m_table->setObjectName(QStringLiteral("trialTable"));
    m_table->setAccessibleName(title());
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (const int column : {Title, User}) {
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    }
    left->addWidget(m_table, 1);
    auto *messages = new QVBoxLayout;
    setSpacing(messages, 20, 0, 20, 10, 0);
    messages->addWidget(m_message);
    left->addLayout(messages);
    outer->addLayout(left, 1);
    outer->addWidget(makeLine(Qt::Vertical, this));
    outer->addWidget(makePanel());
    m_message->setObjectName(QStringLiteral("trialMessage"));
    connect(m_tabs, &TabRow::currentChanged, this, &SimulatorPage::showList);
    connect(m_search, &QLineEdit::textChanged, this, &SimulatorPage::showList);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row) { showSelected(row); });
    handle(Act::Refresh, [this] { run(); });
    showChanges();
    showTrial({});
}

QWidget *SimulatorPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QHBoxLayout(head);
    setSpacing(layout, 20, 14, 20, 10, 10);
    layout->addWidget(makeLabel(title(), TextRole::H1, head));
    auto *subtitle = new ElideLabel(tr("A trial on past loans: nothing is changed"), head);
    setTextRole(subtitle, TextRole::Small);
    layout->addWidget(subtitle, 1);
    m_apply = makeButton(tr("Apply changes…"), ButtonKind::Primary, head);
    m_apply->setObjectName(QStringLiteral("applyTrial"));
    m_apply->setIcon(themedIcon(QStringLiteral("check"), Colour::OnAccent));
    m_apply->setVisible(m_rules.mayEdit());
    connect(m_apply, &QPushButton::clicked, this, [this] { emit applyWanted(m_changes); });
    layout->addWidget(m_apply);
    return head;
}

QWidget *SimulatorPage::makeTiles()
{
    auto *tiles = new QWidget(this);
    auto *row = new QHBoxLayout(tiles);
    setSpacing(row, 20, 12, 20, 10, 12);
    m_allowed = new TrialTile(tr("Loans allowed"), tiles);
    m_allowed->after()->setObjectName(QStringLiteral("allowedAfter"));
    m_late = new TrialTile(tr("Returned late"), tiles);
    m_fines = new TrialTile(tr("Fines"), tiles);
    for (TrialTile *tile : {m_allowed, m_late, m_fines}) {
        row->addWidget(tile, tile == m_fines ? 6 : 5); // a sum is longer than a count
    }
    return tiles;
}

QWidget *SimulatorPage::makePanel()
{
    auto *panel = new QWidget(this);
    panel->setObjectName(QStringLiteral("detailPanel"));
    panel->setAttribute(Qt::WA_StyledBackground);
    panel->setFixedWidth(theme().px(panelWidth));
    m_panel = panel;
    auto *layout = new QVBoxLayout(panel);
    setSpacing(layout, 18, 14, 18, 12, 10);
    m_period = new QComboBox(panel);
    m_period->setObjectName(QStringLiteral("trialPeriod"));
    for (const int weeks : {4, 13, 26, 52}) {
        m_period->addItem(tr("Last %n week(s)", nullptr, weeks), weeks);
    }
    m_period->setCurrentIndex(1);
    connect(m_period, &QComboBox::currentIndexChanged, this, &SimulatorPage::run);
    auto *periodLabel = makeLabel(tr("Loans of"), TextRole::Small, panel);
    periodLabel->setBuddy(m_period);
    auto *period = new QHBoxLayout;
    period->addWidget(periodLabel);
    period->addWidget(m_period, 1);
    layout->addLayout(period);
    layout->addWidget(makeLabel(tr("Changes on trial"), TextRole::H2, panel));
    QPushButton *more = makeButton(tr("Change in Rules"), ButtonKind::Link, panel);
    more->setObjectName(QStringLiteral("changeInRules"));
    connect(more, &QPushButton::clicked, this, &SimulatorPage::rulesWanted);
    m_changeList = new QVBoxLayout;
    setSpacing(m_changeList, 0, 8);
    layout->addLayout(m_changeList);
    layout->addWidget(more, 0, Qt::AlignLeading);
    layout->addWidget(makeLine(Qt::Horizontal, panel));
    layout->addWidget(makeLabel(tr("Selected loan"), TextRole::H2, panel));
    m_selectedTitle = makeLabel(QString(), TextRole::Name, panel);
    m_selectedTitle->setWordWrap(true);
    m_selectedUser = makeLabel(QString(), TextRole::Small, panel);
    m_selectedUser->setWordWrap(true);
    layout->addWidget(m_selectedTitle);
    layout->addWidget(m_selectedUser);
    m_selected = new QGridLayout;
    setSpacing(m_selected, 0, 6);
    m_selected->setColumnStretch(0, 1);
    layout->addLayout(m_selected);
    layout->addStretch(1);
    layout->addWidget(makeLine(Qt::Horizontal, panel));
    m_says = makeLabel(QString(), TextRole::Small, panel);
    m_says->setWordWrap(true);
    layout->addWidget(m_says);
    return panel;
}

void SimulatorPage::entered()
{
    const Result<QList<RuleCategory>> categories = m_rules.categories();
    const Result<QList<RuleItemType>> types = m_rules.itemTypes();
    if (categories && types) {
        for (const RuleCategory &category : *categories) {
            m_categories.insert(category.id, category.name);
        }
        for (const RuleItemType &type : *types) {
            m_types.insert(type.id, type.name);
        }
    }
    showChanges();
    run();
}

void SimulatorPage::tryChanges(const QList<RuleChange> &changes)
{
    m_changes = changes;
    entered();
}

void SimulatorPage::run()
{
    m_job.cancel();
    const QDate today = m_gate.clock().today();
    const QDate since = today.addDays(-7 * m_period->currentData().toInt());
    const QTimeZone zone = m_gate.clock().zone();
    if (const Result<void> allowed = m_gate.allow(Command::ViewLoans); !allowed) {
        m_message->say(Tone::Danger, problemText(allowed.problems()));
        return;
    }
    m_says->setText(tr("Replaying…"));
    m_job = m_worker.start(
        [zone, today, since, changes = m_changes](Job &job) {
            return simulate(job.database(), zone, today, since, changes, [&job] { return job.isCancelled(); });
        },
        [this](const Result<Trial> &trial) {
            if (trial) {
                m_message->clear();
                showTrial(*trial);
            } else if (trial.problem().code != QLatin1String("database.interrupted")) {
                m_message->say(Tone::Danger, problemText(trial.problems()));
            }
        });
}

void SimulatorPage::showTrial(const Trial &trial)
{
    m_trial = trial;
    const QLocale locale;
    const int refused = trial.before.allowed - trial.after.allowed;
    m_allowed->showFigures(locale.toString(trial.before.allowed), locale.toString(trial.after.allowed),
                           refused > 0       ? tr("%n refused", nullptr, refused)
                               : refused < 0 ? tr("%n more", nullptr, -refused)
                                             : tr("no difference"),
                           refused > 0 ? Tone::Danger : Tone::Neutral);
    const int late = trial.after.late - trial.before.late;
    m_late->showFigures(locale.toString(trial.before.late), locale.toString(trial.after.late),
                        late < 0       ? tr("%n fewer", nullptr, -late)
                            : late > 0 ? tr("%n more", nullptr, late)
                                       : tr("no difference"),
                        late < 0 ? Tone::Ok : Tone::Neutral);
    const qint64 fines = trial.after.fineMinor - trial.before.fineMinor;
    m_fines->showFigures(formattedMoney(trial.before.fineMinor, trial.currency),
                         formattedMoney(trial.after.fineMinor, trial.currency),
                         fines == 0      ? tr("no difference")
                             : fines < 0 ? tr("%1 less").arg(formattedMoney(-fines, trial.currency))
                                         : tr("%1 more").arg(formattedMoney(fines, trial.currency)),
                         Tone::Neutral);
    int counts[] = {0, 0, 0};
    for (const TrialLoan &loan : trial.differing) {
        counts[Refused] += loan.isRefusedNow() ? 1 : 0;
        counts[DueMoved] += loan.isDueMoved() ? 1 : 0;
        counts[FineChanged] += loan.isFineChanged() ? 1 : 0;
    }
    m_tabs->setCount(Refused, counts[Refused]);
    m_tabs->setCount(DueMoved, counts[DueMoved]);
    m_tabs->setCount(FineChanged, counts[FineChanged]);
    m_tabs->setCount(All, static_cast<int>(trial.differing.size()));
    m_says->setText(trial.from.isValid() ? tr("Replays %n loan(s) from %1 to %2 as they happened. It cannot know what "
                                              "people would have done instead.",
                                              nullptr, trial.loans)
                                               .arg(QLocale().toString(trial.from, QStringLiteral("d MMM")),
                                                    QLocale().toString(trial.to, QStringLiteral("d MMM")))
                                         : QString());
    setStatusText(tr("%1 of %2 loans would differ").arg(trial.differing.size()).arg(trial.loans));
    showList();
}

bool SimulatorPage::isListed(const TrialLoan &loan) const
{
    switch (static_cast<Filter>(m_tabs->current())) {
    case Refused: return loan.isRefusedNow();
    case DueMoved: return loan.isDueMoved();
    case FineChanged: return loan.isFineChanged();
    case All: break;
    }
    return true;
}

void SimulatorPage::showList()
{
    const QString wanted = folded(m_search->text());
    m_listed.clear();
    int left = 0;
    for (int i = 0; i < m_trial.differing.size(); ++i) {
        const TrialLoan &loan = m_trial.differing.at(i);
        const bool matches = wanted.isEmpty() || folded(loan.loan.title).contains(wanted)
            || folded(loan.loan.userName).contains(wanted);
        if (!matches || !isListed(loan)) {
            continue;
        }
        if (m_listed.size() < mostRows) {
            m_listed.append(i);
        } else {
            ++left;
        }
    }
    const bool showsFine = m_tabs->current() == FineChanged;
    m_table->setRowCount(static_cast<int>(m_listed.size()));
    int row = 0;
    for (const int place : std::as_const(m_listed)) {
        const TrialLoan &loan = m_trial.differing.at(place);
        const bool fineOnly = showsFine || (loan.isFineChanged() && !loan.isDueMoved());
        m_table->put(row, Lent, shortDay(loan.loan.lentOn))->setData(PlainDelegate::ColourRole, int(Colour::Text2));
        m_table->put(row, Title, loan.loan.title);
        m_table->put(row, User, loan.loan.userName);
        m_table->put(row, Before, outcomeText(loan.before, fineOnly, m_trial.currency))
            ->setData(PlainDelegate::ColourRole, int(Colour::Text2));
        m_table->put(row, After, outcomeText(loan.after, fineOnly, m_trial.currency))
            ->setFont(theme().font(TextRole::Name));
        QTableWidgetItem *difference = m_table->put(row, Difference, differenceText(loan, m_trial.currency));
        const QVariant tone = loan.isRefusedNow() ? QVariant(int(Tone::Danger)) : QVariant();
        difference->setData(PlainDelegate::ToneRole, tone);
        difference->setData(PlainDelegate::PillRole, loan.isRefusedNow());
        ++row;
    }
    m_table->setCurrentCell(row > 0 ? 0 : -1, row > 0 ? 0 : -1);
    showSelected(row > 0 ? 0 : -1);
    if (left > 0) {
        m_message->say(Tone::Info, tr("The first %1 are listed; search for the others.").arg(mostRows));
    } else if (m_changes.isEmpty()) {
        m_message->say(Tone::Info,
                       tr("Change rules under Rules, then press Simulate… there: the changes are tried here before "
                          "they are saved."));
    } else {
        m_message->clear();
    }
}

QString SimulatorPage::cellName(const RuleChange &change) const
{
    return (change.categoryId ? m_categories.value(*change.categoryId) : tr("Any", "user category"))
        + QStringLiteral(" · ") + (change.itemTypeId ? m_types.value(*change.itemTypeId) : tr("any", "item type"));
}

void SimulatorPage::showChanges()
{
    emptyLayout(m_changeList);
    for (int i = 0; i < m_changes.size(); ++i) {
        const RuleChange &change = m_changes.at(i);
        const QString name = toStored(change.name);
        QFrame *card = makeCard(this);
        auto *layout = new QHBoxLayout(card);
        setSpacing(layout, 10, 8, 6, 8, 8);
        auto *texts = new QVBoxLayout;
        setSpacing(texts, 0, 2);
        texts->addWidget(makeLabel(ruleTitle(name), TextRole::Name, card));
        texts->addWidget(makeLabel(cellName(change), TextRole::Small, card));
        layout->addLayout(texts, 1);
        const auto value = [&](const std::optional<QString> &text) {
            return text ? ruleValueText(name, *text, m_trial.currency) : tr("inherited");
        };
        layout->addWidget(makeLabel(value(change.before), TextRole::Small, card));
        layout->addWidget(makeLabel(QStringLiteral("›"), TextRole::Small, card));
        layout->addWidget(makeLabel(value(change.after), TextRole::Name, card));
        QToolButton *drop = makeIconButton(QStringLiteral("close"), tr("Leave out %1").arg(ruleTitle(name)), card);
        connect(
            drop, &QToolButton::clicked, this,
            [this, i] {
                m_changes.removeAt(i);
                showChanges();
                run();
            },
            Qt::QueuedConnection);
        layout->addWidget(drop);
        m_changeList->addWidget(card);
    }
    if (m_changes.isEmpty()) {
        m_changeList->addWidget(makeLabel(tr("None yet."), TextRole::Small, this));
    }
    m_apply->setEnabled(!m_changes.isEmpty());
}

void SimulatorPage::showSelected(int row)
{
    emptyLayout(m_selected);
    const bool isOne = row >= 0 && row < m_listed.size();
    m_selectedTitle->setText(isOne ? m_trial.differing.at(m_listed.at(row)).loan.title : tr("None"));
    m_selectedUser->setText(QString());
    if (!isOne) {
        return;
    }
    const TrialLoan &tried = m_trial.differing.at(m_listed.at(row));
    QStringList about{tried.loan.userName, tried.loan.cardNumber,
                      tried.loan.categoryId ? m_categories.value(*tried.loan.categoryId) : QString(),
                      shortDay(tried.loan.lentOn)};
    about.removeAll(QString());
    m_selectedUser->setText(about.join(QStringLiteral("  ·  ")));
    int line = 0;
    const auto addLine = [&](const QString &what, const QString &value, Tone tone = Tone::Neutral) {
        m_selected->addWidget(makeLabel(what, TextRole::Small, this), line, 0);
        QLabel *label = makeLabel(value, TextRole::Body, this);
        if (tone != Tone::Neutral) {
            setTone(label, tone);
        }
        m_selected->addWidget(label, line++, 1, Qt::AlignTrailing);
    };
    addLine(tr("Before"), outcomeText(tried.before, false, m_trial.currency));
    addLine(tr("After"), outcomeText(tried.after, false, m_trial.currency),
            tried.after.isRefused ? Tone::Danger : Tone::Neutral);
    if (tried.isFineChanged()) {
        addLine(tr("Fine before"), formattedMoney(tried.before.fineMinor, m_trial.currency));
        addLine(tr("Fine after"), formattedMoney(tried.after.fineMinor, m_trial.currency));
    }
    if (tried.after.isRefused) {
        const RuleAnswer &limit = tried.after.limit;
        const auto winner = limit.winner();
        addLine(tr("Rule that decides"),
                QStringLiteral("%1 = %2").arg(ruleTitle(toStored(limit.name)),
                                              ruleValueText(toStored(limit.name), limit.value, m_trial.currency)));
        if (winner) {
            addLine(tr("Set in"),
                    cellName({.name = limit.name, .categoryId = winner->categoryId, .itemTypeId = winner->itemTypeId}));
        }
        addLine(tr("Loans out then"), QLocale().toString(tried.after.countThen));
    }
}

void SimulatorPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool isNarrow = width() < theme().px(panelWidth + roomForAll);
    m_panel->setFixedWidth(theme().px(isNarrow ? narrowPanel : panelWidth));
    // What was before also stands beside the table.
    m_table->setColumnHidden(Before, isNarrow);
}

void SimulatorPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}
