// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/programwindow.h"
#include "tests/gallery/scene.h"
#include "tests/gallery/stage.h"
#include "ui/admin/adminpage.h"
#include "ui/admin/closurespage.h"
#include "ui/admin/rulespage.h"
#include "ui/admin/simulatorpage.h"
#include "ui/widgets/segments.h"

#include <QSpinBox>

namespace {

/// Rules, limits and closures such as a library has them.
void furnish(Stage &stage)
{
    Services &services = stage.services();
    const auto categories = services.rules.categories();
    const auto types = services.rules.itemTypes();
    if (!categories || !types || categories->size() < 3 || types->size() < 3) {
        return;
    }
    const std::optional<qint64> none;
    QList<RuleChange> changes;
    const auto set = [&](RuleName rule, std::optional<qint64> category, std::optional<qint64> type, const char *value) {
        changes.append(
            {rule, category, type, services.rules.rules()->valueAt(rule, category, type), QString::fromLatin1(value)});
    };
    set(RuleName::MaxLoans, none, none, "6");
    set(RuleName::MaxLoans, none, types->at(1).id, "2");
    set(RuleName::MaxLoans, none, types->at(2).id, "0");
    set(RuleName::MaxLoans, categories->at(0).id, none, "8");
    set(RuleName::MaxLoans, categories->at(1).id, none, "12");
    set(RuleName::MaxLoans, categories->at(2).id, none, "");
    set(RuleName::FineAmount, none, none, "20");
    if (!services.rules.change(changes)) {
        return;
    }
    const LimitRow debt{none, LimitMeasure::Debt, LimitedAction::Borrow, 1000,
                        QStringLiteral("Charges of {debt} are open.")};
    const LimitRow late{none, LimitMeasure::Overdue, LimitedAction::Renew, 1,
                        QStringLiteral("Late books cannot be renewed.")};
    const LimitRow out{none, LimitMeasure::Out, LimitedAction::Borrow, 8, {}};
    QList<LimitChange> limits;
    for (const LimitRow &row : {debt, late, out}) {
        limits.append({row.measure, row.action, row.categoryId, std::nullopt, row});
    }
    if (!services.limits.change(limits)) {
        return;
    }
    const int year = stage.clock().today().year();
    CalendarChange calendar;
    calendar.hours = OpeningHours{{1, {QTime(14, 0), QTime(18, 0)}}, {2, {QTime(10, 0), QTime(18, 0)}}};
    calendar.added = {
        {.name = QStringLiteral("Christmas"),
         .startsOn = QDate(year, 12, 24),
         .endsOn = QDate(year, 12, 26),
         .everyYear = true},
        {.name = QStringLiteral("Summer break"), .startsOn = QDate(year, 8, 3), .endsOn = QDate(year, 8, 15)}};
    if (!services.closures.change(calendar)) {
        return;
    }
}

ProgramWindow *section(Stage &stage, const QString &name)
{
    furnish(stage);
    auto *window = new ProgramWindow(stage);
    if (!window->trigger(Act::GoAdmin) || !window->findChild<AdminPage *>()->showSection(name)) {
        delete window;
        return nullptr;
    }
    Stage::settle(200);
    return window;
}

QWidget *rulesChanged(Stage &stage)
{
    ProgramWindow *window = section(stage, QStringLiteral("loanRules"));
    const auto types = stage.services().rules.itemTypes();
    const auto categories = stage.services().rules.categories();
    auto *page = window != nullptr ? window->findChild<RulesPage *>() : nullptr;
    if (page != nullptr && types && categories && !types->isEmpty() && categories->size() > 1) {
        page->showCell(RuleName::MaxLoans, categories->at(1).id, types->at(1).id);
        page->findChild<Segments *>(QStringLiteral("ruleState"))->setCurrent(1);
        page->findChild<QSpinBox *>(QStringLiteral("ruleNumber"))->setValue(2);
        Stage::settle();
    }
    return window;
}

QWidget *closureAdded(Stage &stage)
{
    ProgramWindow *window = section(stage, QStringLiteral("closedDays"));
    if (auto *page = window != nullptr ? window->findChild<ClosuresPage *>() : nullptr) {
        page->perform(Act::New);
        Stage::settle();
    }
    return window;
}

QWidget *simulated(Stage &stage)
{
    ProgramWindow *window = section(stage, QStringLiteral("simulator"));
    if (auto *page = window != nullptr ? window->findChild<SimulatorPage *>() : nullptr) {
        page->tryChanges({{.name = RuleName::LoanDays, .before = QStringLiteral("21"), .after = QStringLiteral("14")},
                          {.name = RuleName::MaxLoans, .before = QStringLiteral("6"), .after = QStringLiteral("2")}});
        Stage::settle(800);
    }
    return window;
}

QWidget *whyDueDate(Stage &stage)
{
    auto *window = new ProgramWindow(stage);
    if (!window->trigger(Act::GoLoans)) {
        delete window;
        return nullptr;
    }
    Stage::settle(300);
    window->trigger(Act::Why);
    Stage::settle(100);
    return window;
}

const Scene rules("admin-loan-rules", [](Stage &stage) { return rulesChanged(stage); });
const Scene limits("admin-limits", [](Stage &stage) -> QWidget * { return section(stage, QStringLiteral("limits")); });
const Scene closedDays("admin-closed-days", [](Stage &stage) { return closureAdded(stage); });
const Scene simulator("admin-simulator", [](Stage &stage) { return simulated(stage); });
const Scene whyDueScene("why-due-date", [](Stage &stage) { return whyDueDate(stage); });

} // namespace
