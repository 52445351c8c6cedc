// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/adminpage.h"

#include "ui/admin/adminlist.h"
#include "ui/widgets/style.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QShortcut>
#include <QStackedWidget>

namespace {

/// What the window can ask of a section.
const QList<Act> &sectionActs()
{
    static const QList<Act> acts{Act::New,         Act::AddUser, Act::OpenRecord, Act::EditCell, Act::Duplicate,
                                 Act::Save,        Act::Revert,  Act::Delete,     Act::Copy,     Act::SelectAll,
                                 Act::DetailPanel, Act::Columns, Act::Why};
    return acts;
}

QString countText(int count)
{
    return count > 0 ? QLocale().toString(count) : QString();
}

QString headingOf(AdminPage::Group group)
{
    switch (group) {
    case AdminPage::Group::People: return AdminPage::tr("People");
    case AdminPage::Group::Catalogue: return AdminPage::tr("Catalogue");
    case AdminPage::Group::Circulation: return AdminPage::tr("Circulation");
    case AdminPage::Group::Library: break;
    }
    return AdminPage::tr("Library");
}

} // namespace

AdminPage::AdminPage(QWidget *parent)
    : Page(QStringLiteral("admin"), parent),
      m_list(new AdminList(this)),
      m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("adminPage"));
    auto *layout = new QHBoxLayout(this);
    setSpacing(layout, 0, 0);
    layout->addWidget(m_list);
    layout->addWidget(makeLine(Qt::Vertical, this));
    layout->addWidget(m_stack, 1);
    connect(m_list, &AdminList::chosen, this, [this](int key) { showCurrent(m_keys.value(key)); });
    for (const bool forward : {false, true}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | (forward ? Qt::Key_Down : Qt::Key_Up)), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, forward] { m_list->step(forward); });
    }
}

void AdminPage::addSection(Group group, Page *section)
{
    m_sections.append(section);
    m_stack->addWidget(section);
    const int key =
        m_list->addLine(static_cast<int>(group), headingOf(group), section->title(), countText(section->badge()));
    const auto showLine = [this, key, section] { m_list->setLine(key, section->title(), countText(section->badge())); };
    connect(section, &Page::titleChanged, this, showLine);
    connect(section, &Page::badgeChanged, this, showLine);
    connect(section, &Page::done, this, &Page::done);
    connect(section, &Page::notice, this, &Page::notice);
    connect(section, &Page::whyAsked, this, &Page::whyAsked);
    connect(section, &Page::statusTextChanged, this, [this, section](const QString &text) {
        if (section == currentSection()) {
            setStatusText(text);
        }
    });
    connect(section, &Page::actsChanged, this, [this, section] {
        if (section == currentSection()) {
            adoptActs();
        }
    });
    m_keys.insert(key, section);
    if (m_sections.size() == 1) {
        m_list->select(key);
    }
}

void AdminPage::addLink(Group group, const QString &text, const QString &keys, std::function<void()> open)
{
    const int key = m_list->addLink(static_cast<int>(group), headingOf(group), text, keys);
    connect(m_list, &AdminList::opened, this, [key, run = std::move(open)](int opened) {
        if (opened == key) {
            run();
        }
    });
}

bool AdminPage::showSection(const QString &name)
{
    for (auto line = m_keys.cbegin(); line != m_keys.cend(); ++line) {
        if (line.value()->objectName() == name) {
            m_list->select(line.key());
            return true;
        }
    }
    return false;
}

Page *AdminPage::currentSection() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

void AdminPage::showCurrent(Page *section)
{
    if (section == nullptr) {
        return;
    }
    m_stack->setCurrentWidget(section);
    setStatusText(section->statusText());
    adoptActs();
    if (isVisible()) {
        section->entered();
    }
    emit sectionChanged(section->objectName());
}

void AdminPage::adoptActs()
{
    const Page *section = currentSection();
    for (const Act act : sectionActs()) {
        const bool isThere = section != nullptr && section->handles(act);
        if (isThere) {
            handle(
                act, [this, act] { currentSection()->perform(act); }, section->actText(act));
        }
        if (handles(act)) {
            setActEnabled(act, isThere && section->isActEnabled(act));
        }
    }
}

void AdminPage::focusSearch()
{
    if (Page *section = currentSection()) {
        section->focusSearch();
    }
}

bool AdminPage::focusNextPane(bool forward)
{
    Page *section = currentSection();
    if (section == nullptr) {
        return false;
    }
    if (m_list->hasFocus()) {
        section->focusSearch();
        return true;
    }
    if (!section->focusNextPane(forward)) {
        m_list->setFocus(Qt::TabFocusReason);
    }
    return true;
}

void AdminPage::refresh()
{
    if (Page *section = currentSection()) {
        section->refresh();
    }
}

void AdminPage::entered()
{
    if (Page *section = currentSection()) {
        section->entered();
    }
}

bool AdminPage::hasUnsavedChanges() const
{
    return std::any_of(m_sections.cbegin(), m_sections.cend(),
                       [](const Page *section) { return section->hasUnsavedChanges(); });
}
