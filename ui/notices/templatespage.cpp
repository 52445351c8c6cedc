// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/templatespage.h"

#include "ui/notices/noticewords.h"
#include "ui/notices/templateedit.h"
#include "ui/printing/lettersheet.h"
#include "ui/problemtext/problemtext.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message.h"
#include "ui/widgets/problemlabel.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/twolinedelegate.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int listWidth = 210;
constexpr int previewWidth = 310;
const int kindRole = Qt::UserRole + 50;

/// Somebody to show a notice with when it would go to nobody at the moment.
NoticeDraft sampleOf(NoticeKind kind, QDate today)
{
    NoticeDraft draft;
    draft.kind = kind;
    draft.channel = NoticeChannel::Letter;
    draft.receiver.name = QStringLiteral("Emma Khan");
    draft.receiver.givenName = QStringLiteral("Emma");
    draft.receiver.familyName = QStringLiteral("Khan");
    draft.receiver.card = QStringLiteral("M20102");
    draft.receiver.address = QStringLiteral("22 Harbour Road\nRiverside");
    draft.receiver.group = QStringLiteral("4b");
    draft.receiver.membershipEnds = today.addDays(30);
    int late = kind == NoticeKind::DueSoon ? -3 : kind == NoticeKind::Second ? 14 : kind == NoticeKind::Bill ? 28 : 3;
    for (const QString &title : {QStringLiteral("Cloud Atlas"), QStringLiteral("Norse Mythology")}) {
        NoticeItem item;
        item.kind = kind;
        item.borrower = draft.receiver.name;
        item.title = title;
        item.dueOn = today.addDays(-late);
        item.lentOn = item.dueOn.addDays(-21);
        item.pickUpBy = today.addDays(7);
        item.priceMinor = 1800;
        item.fineMinor = late > 0 ? std::optional<qint64>(20 * late) : std::nullopt;
        draft.items << item;
        ++late;
    }
    return draft;
}

} // namespace

TemplatesPage::TemplatesPage(CommandGate &gate, NoticeTextService &texts, NoticeRunService &runs, QWidget *parent)
    : Page(QStringLiteral("mail"), parent),
      m_gate(gate),
      m_texts(texts),
      m_runs(runs),
      m_finding(gate),
      m_counts(makeLabel({}, TextRole::Small, this)),
      m_message(new Message(this))
{
    setObjectName(QStringLiteral("noticeTemplates"));
    auto *layout = new QVBoxLayout(this);
    setSpacing(layout, 0, 0);
    auto *head = new QHBoxLayout;
    setSpacing(head, 20, 14, 20, 12, 10);
    head->addWidget(makeLabel(title(), TextRole::H1, this));
    head->addWidget(m_counts, 1);
    QPushButton *run = makeButton(tr("Prepare a run…"), ButtonKind::Primary, this);
    run->setObjectName(QStringLiteral("prepareRun"));
    run->setIcon(themedIcon(QStringLiteral("play"), Colour::OnAccent));
    run->setVisible(gate.mayDo(Command::SendNotices));
    connect(run, &QPushButton::clicked, this, &TemplatesPage::runWanted);
    head->addWidget(run);
    layout->addLayout(head);
    m_message->setClosable(true);
    layout->addWidget(m_message);
    layout->addWidget(makeLine(Qt::Horizontal, this));
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(buildList());
    body->addWidget(makeLine(Qt::Vertical, this));
    body->addWidget(buildEditor(), 1);
    body->addWidget(makeLine(Qt::Vertical, this));
    body->addWidget(buildPreview());
    layout->addLayout(body, 1);
    handle(Act::Save, [this] { save(); });
    handle(Act::Revert, [this] { revert(); });
    fillList();
    m_list->setCurrentRow(1);
}

QWidget *TemplatesPage::buildList()
{
    auto *panel = new QWidget(this);
    panel->setFixedWidth(theme().px(listWidth));
    auto *layout = new QVBoxLayout(panel);
    setSpacing(layout, 0, 0);
    m_list = new QListWidget(panel);
    m_list->setObjectName(QStringLiteral("noticeList"));
    m_list->setAccessibleName(title());
    m_list->setItemDelegate(new TwoLineDelegate(TwoLineDelegate::Look::Choices, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inset = new QVBoxLayout;
    setSpacing(inset, 6, 0);
    inset->addWidget(m_list);
    layout->addLayout(inset, 1);
    layout->addWidget(makeLine(Qt::Horizontal, panel));
    QPushButton *stages = makeButton(tr("Stages per category…"), ButtonKind::Link, panel);
    stages->setObjectName(QStringLiteral("stagesPerCategory"));
    auto *foot = new QHBoxLayout;
    setSpacing(foot, 14, 10, 14, 10, 0);
    foot->addWidget(stages);
    foot->addStretch(1);
    layout->addLayout(foot);
    connect(stages, &QPushButton::clicked, this, &TemplatesPage::stagesWanted);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        findPreviews();
        showTemplate();
    });
    return panel;
}

QWidget *TemplatesPage::buildEditor()
{
    auto *panel = new QWidget(this);
    auto *layout = new QVBoxLayout(panel);
    setSpacing(layout, 20, 12, 20, 12, 8);
    auto *choices = new FlowLayout(theme().px(8));
    m_language = new Segments(panel);
    m_language->setObjectName(QStringLiteral("noticeLanguage"));
    m_language->setAccessibleName(tr("Language"));
    for (const QString &code : noticeLanguages()) {
        m_language->addSegment(QLocale(code).nativeLanguageName().section(QLatin1Char(' '), -1));
    }
    m_channel = new Segments(panel);
    m_channel->setObjectName(QStringLiteral("noticeChannel"));
    m_channel->setAccessibleName(tr("Way"));
    m_channel->addSegment(tr("E-mail"));
    m_channel->addSegment(tr("Letter"));
    m_channel->setCurrent(1);
    choices->addWidget(m_language);
    choices->addWidget(m_channel);
    layout->addLayout(choices);
    m_subject = new QLineEdit(panel);
    m_subject->setObjectName(QStringLiteral("noticeSubject"));
    auto *subjectLabel = makeLabel(tr("Subject"), TextRole::Body, panel);
    subjectLabel->setBuddy(m_subject);
    layout->addWidget(subjectLabel);
    layout->addWidget(m_subject);
    auto *above = new QHBoxLayout;
    auto *textLabel = makeLabel(tr("Text"), TextRole::Body, panel);
    m_insert = makeButton(tr("Insert placeholder"), ButtonKind::Normal, panel);
    m_insert->setObjectName(QStringLiteral("insertPlaceholder"));
    auto *menu = new QMenu(m_insert);
    const QStringList names = QStringList{QStringLiteral("each loan"), QStringLiteral("end")} + noticePlaceholders();
    for (const QString &name : names) {
        menu->addAction(QLatin1Char('{') + name + QLatin1Char('}'), this,
                        [this, name] { m_text->insertPlaceholder(name); });
    }
    m_insert->setMenu(menu);
    above->addWidget(textLabel);
    above->addStretch(1);
    above->addWidget(m_insert);
    layout->addLayout(above);
    m_text = new TemplateEdit(panel);
    m_text->setObjectName(QStringLiteral("noticeText"));
    textLabel->setBuddy(m_text);
    layout->addWidget(m_text, 1);
    m_problem = new ProblemLabel(m_text, panel);
    m_problem->setObjectName(QStringLiteral("noticeProblem"));
    m_suggestion = m_problem->addAction(QString());
    m_suggestion->setObjectName(QStringLiteral("noticeSuggestion"));
    m_problem->setHint(
        tr("{each loan} … {end} repeats a line for each copy; {if group} … {end} stays only where there is a group."));
    layout->addWidget(m_problem);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(theme().px(8));
    m_unsaved = makeLabel({}, TextRole::Small, panel);
    setTone(m_unsaved, Tone::Warn);
    m_standard = makeButton(tr("Carrel's own words"), ButtonKind::Link, panel);
    m_standard->setObjectName(QStringLiteral("standardWords"));
    m_revert = makeButton(tr("Revert"), ButtonKind::Normal, panel);
    m_revert->setObjectName(QStringLiteral("revertNotice"));
    m_save = makeButton(tr("Save") + QStringLiteral("   Ctrl+S"), ButtonKind::Primary, panel);
    m_save->setAccessibleName(tr("Save"));
    m_save->setObjectName(QStringLiteral("saveNotice"));
    foot->addWidget(m_unsaved);
    foot->addWidget(m_standard);
    foot->addStretch(1);
    foot->addWidget(m_revert);
    foot->addWidget(m_save);
    layout->addLayout(foot);
    connect(m_language, &Segments::currentChanged, this, &TemplatesPage::showTemplate);
    connect(m_channel, &Segments::currentChanged, this, &TemplatesPage::showTemplate);
    connect(m_subject, &QLineEdit::textEdited, this, &TemplatesPage::typed);
    connect(m_text, &QPlainTextEdit::textChanged, this, &TemplatesPage::typed);
    connect(m_suggestion, &QPushButton::clicked, this, [this] {
        m_text->replacePlaceholder(m_suggestion->property("wrong").toString(),
                                   m_suggestion->property("right").toString());
    });
    connect(m_standard, &QPushButton::clicked, this, &TemplatesPage::standard);
    connect(m_revert, &QPushButton::clicked, this, &TemplatesPage::revert);
    connect(m_save, &QPushButton::clicked, this, &TemplatesPage::save);
    return panel;
}

QWidget *TemplatesPage::buildPreview()
{
    auto *panel = new QWidget(this);
    panel->setObjectName(QStringLiteral("detailPanel"));
    panel->setAttribute(Qt::WA_StyledBackground);
    panel->setFixedWidth(theme().px(previewWidth));
    auto *layout = new QVBoxLayout(panel);
    setSpacing(layout, 0, 0);
    auto *head = new QHBoxLayout;
    setSpacing(head, 18, 12, 12, 10, 6);
    m_place = makeLabel({}, TextRole::Small, panel);
    m_previous = makeIconButton(QStringLiteral("left"), tr("Previous user"), panel);
    m_next = makeIconButton(QStringLiteral("right"), tr("Next user"), panel);
    head->addWidget(makeLabel(tr("Preview"), TextRole::H2, panel), 1);
    head->addWidget(m_previous);
    head->addWidget(m_place);
    head->addWidget(m_next);
    layout->addLayout(head);
    auto *scroll = new QScrollArea(panel);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget(scroll);
    auto *sheetLayout = new QVBoxLayout(inside);
    setSpacing(sheetLayout, 18, 6, 18, 12, 0);
    m_sheet = new LetterSheet(inside);
    m_sheet->setObjectName(QStringLiteral("noticePreview"));
    m_sheet->setAccessibleName(tr("Preview"));
    sheetLayout->addWidget(m_sheet);
    sheetLayout->addStretch(1);
    scroll->setWidget(inside);
    layout->addWidget(scroll, 1);
    layout->addWidget(makeLine(Qt::Horizontal, panel));
    m_who = makeLabel({}, TextRole::Small, panel);
    auto *foot = new QHBoxLayout;
    setSpacing(foot, 18, 10, 18, 10, 0);
    foot->addWidget(m_who);
    layout->addLayout(foot);
    connect(m_previous, &QToolButton::clicked, this, [this] { choosePreview(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { choosePreview(1); });
    return panel;
}

void TemplatesPage::fillList()
{
    const Result<StageSet> stages = m_texts.stages();
    const int row = std::max(0, m_list->currentRow());
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const NoticeDefinition &definition : noticeDefinitions) {
        auto *item = new QListWidgetItem(noticetext::kind(definition.kind), m_list);
        const std::optional<int> days = stages ? stages->days(definition.kind, std::nullopt) : definition.standardDays;
        const QString when = days ? noticetext::moment(definition.kind, days) : QString();
        item->setData(kindRole, static_cast<int>(definition.kind));
        item->setData(TwoLineDelegate::DetailRole, when);
        if (!days) {
            item->setData(TwoLineDelegate::PillRole, noticetext::moment(definition.kind, days));
            item->setData(TwoLineDelegate::ToneRole, static_cast<int>(Tone::Neutral));
        }
        item->setData(Qt::AccessibleTextRole,
                      item->text() + QStringLiteral(", ") + (days ? when : noticetext::moment(definition.kind, days)));
    }
    m_list->setCurrentRow(row);
    const auto stageCount = std::count_if(noticeDefinitions.cbegin(), noticeDefinitions.cend(),
                                          [](const NoticeDefinition &definition) { return definition.isStage; });
    m_counts->setText(tr("%n stage(s)", nullptr, static_cast<int>(stageCount)) + QStringLiteral("  ·  ")
                      + tr("%n event(s)", nullptr,
                           static_cast<int>(noticeDefinitions.size() - static_cast<std::size_t>(stageCount))));
}

TemplateKey TemplatesPage::key() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return {item != nullptr ? static_cast<NoticeKind>(item->data(kindRole).toInt()) : NoticeKind::Reminder,
            noticeLanguages().value(m_language->current(), QStringLiteral("en")),
            m_channel->current() == 0 ? NoticeChannel::Email : NoticeChannel::Letter};
}

QString TemplatesPage::nameOf(const TemplateKey &key)
{
    return QStringList{toStored(key.kind), key.language, toStored(key.channel)}.join(QLatin1Char('/'));
}

void TemplatesPage::entered()
{
    m_hasEntered = true;
    refresh();
}

void TemplatesPage::refresh()
{
    fillList();
    findPreviews();
    showTemplate();
}

void TemplatesPage::focusSearch()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void TemplatesPage::showKind(NoticeKind kind)
{
    m_list->setCurrentRow(static_cast<int>(kind));
}

void TemplatesPage::showTemplate()
{
    const TemplateKey shown = key();
    const Result<NoticeTemplate> stored = m_texts.find(shown);
    if (!stored) {
        m_message->say(Tone::Danger, problemText(stored.problems()));
        return;
    }
    m_stored = *stored;
    const NoticeTemplate text = m_edits.contains(nameOf(shown)) ? m_edits.value(nameOf(shown)).text : m_stored;
    m_isShowing = true;
    const Qt::LayoutDirection direction = QLocale(shown.language).textDirection();
    m_subject->setText(text.subject);
    m_subject->setLayoutDirection(direction);
    m_text->setLayoutDirection(direction);
    m_text->setPlainText(text.body);
    m_isShowing = false;
    const bool mayEdit = m_gate.mayDo(Command::EditNotices);
    m_subject->setReadOnly(!mayEdit);
    m_text->setReadOnly(!mayEdit);
    m_insert->setEnabled(mayEdit);
    showState();
    showPreview();
}

void TemplatesPage::typed()
{
    if (m_isShowing) {
        return;
    }
    const TemplateKey shown = key();
    Edit edit{shown, {m_stored.version, m_subject->text(), m_text->toPlainText()}};
    if (edit.text.subject == m_stored.subject && edit.text.body == m_stored.body) {
        m_edits.remove(nameOf(shown));
    } else {
        m_edits.insert(nameOf(shown), edit);
    }
    showState();
    showPreview();
}

void TemplatesPage::showState()
{
    const Problems problems = NoticeTextService::check({0, m_subject->text(), m_text->toPlainText()});
    m_problem->setProblem(problems.isEmpty() ? QString() : problemText(problems.first()));
    const Problem first = problems.value(0);
    const bool hasSuggestion = first.code == QLatin1String("notice.placeholderUnknown")
        && !first.arguments.value(1).isEmpty() && first.field == QLatin1String("body") && !m_text->isReadOnly();
    m_suggestion->setVisible(hasSuggestion);
    m_suggestion->setText(hasSuggestion ? tr("Write {%1}").arg(first.arguments.value(1)) : QString());
    m_suggestion->setProperty("wrong", first.arguments.value(0));
    m_suggestion->setProperty("right", first.arguments.value(1));
    const bool isEdited = m_edits.contains(nameOf(key()));
    const int count = static_cast<int>(m_edits.size());
    m_unsaved->setText(count > 0 ? tr("%n unsaved text(s)", nullptr, count) : QString());
    m_standard->setVisible(count == 0 && m_stored.version > 0 && m_gate.mayDo(Command::EditNotices));
    m_save->setEnabled(isEdited && problems.isEmpty());
    m_revert->setEnabled(isEdited);
    setActEnabled(Act::Save, m_save->isEnabled());
    setActEnabled(Act::Revert, isEdited);
    const TemplateKey shown = key();
    setStatusText(noticetext::kind(shown.kind) + QStringLiteral("  ·  ") + noticetext::channel(shown.channel));
}

void TemplatesPage::findPreviews()
{
    m_drafts.clear();
    m_draft = 0;
    if (!m_hasEntered) {
        return;
    }
    m_finding.ask(
        [kind = key().kind](CommandGate &gate) -> Result<QList<NoticeDraft>> {
            Result<QList<NoticeDraft>> drafts = NoticeRunService(gate).prepare({{}, kind == NoticeKind::ClassList});
            if (drafts) {
                drafts->removeIf([kind](const NoticeDraft &draft) { return draft.kind != kind; });
            }
            return drafts;
        },
        [this](const Result<QList<NoticeDraft>> &drafts) {
            m_drafts = drafts ? *drafts : QList<NoticeDraft>();
            showPreview();
        });
}

void TemplatesPage::choosePreview(int by)
{
    m_draft += by;
    showPreview();
}

void TemplatesPage::showPreview()
{
    const bool isReal = !m_drafts.isEmpty();
    const TemplateKey shown = key();
    const NoticeDraft draft = isReal ? m_drafts.at(m_draft) : sampleOf(shown.kind, m_gate.clock().today());
    m_previous->setEnabled(m_draft > 0);
    m_next->setEnabled(m_draft + 1 < m_drafts.size());
    m_place->setText(isReal ? tr("%1 of %2").arg(QLocale().toString(m_draft + 1), QLocale().toString(m_drafts.size()))
                            : QString());
    m_who->setText(isReal                     ? tr("A real user, not sent")
                       : m_finding.isAsking() ? tr("An example, while a user is looked for")
                                              : tr("An example: nobody gets this notice today"));
    const Result<WrittenNotice> written = m_runs.write(draft, shown.language, m_subject->text(), m_text->toPlainText());
    if (!written) {
        m_sheet->clear();
        return;
    }
    PaperLetter letter = noticetext::letter(*written);
    if (shown.channel == NoticeChannel::Email) {
        letter.receiver = {draft.receiver.name, draft.receiver.email};
    }
    m_sheet->showLetter(letter);
}

void TemplatesPage::save()
{
    m_message->clear();
    const Edit edit = m_edits.value(nameOf(key()));
    if (edit.text.subject.isEmpty()) {
        return;
    }
    const Result<void> saved = m_texts.save(edit.key, edit.text);
    if (!saved) {
        m_message->say(Tone::Danger, problemText(saved.problems()));
        return;
    }
    m_edits.remove(nameOf(edit.key));
    showTemplate();
    emit done(tr("Text of “%1” saved").arg(noticetext::kind(edit.key.kind)));
}

void TemplatesPage::revert()
{
    m_edits.remove(nameOf(key()));
    showTemplate();
}

void TemplatesPage::standard()
{
    const TemplateKey shown = key();
    const Result<void> reverted = m_texts.revert(shown, m_stored.version);
    if (!reverted) {
        m_message->say(Tone::Danger, problemText(reverted.problems()));
        return;
    }
    showTemplate();
    emit done(tr("“%1” has Carrel's own words again").arg(noticetext::kind(shown.kind)));
}
