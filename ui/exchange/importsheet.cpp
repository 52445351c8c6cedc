// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importsheet.h"

#include "models/catalogue/copyservice.h"
#include "models/exchange/lesson.h"
#include "models/exchange/lessonsource.h"
#include "ui/exchange/checkstep.h"
#include "ui/exchange/columnstep.h"
#include "ui/exchange/filestep.h"
#include "ui/exchange/resultstep.h"
#include "ui/exchange/stepline.h"
#include "ui/problemtext/problemtext.h"
#include "ui/widgets/message.h"
#include "ui/widgets/progressline.h"

#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace {

KeepGoing keepGoing(Job &job)
{
    return [&job](qint64 done, qint64 total) {
        job.report(done, total);
        return !job.isCancelled();
    };
}

/// What a look at a file came to.
struct Described {
    ImportPlan plan;
    bool isLesson = false;
    bool isLibrary = false;
};

/// `page` is what the page shows that the import was opened from: it decides when the columns do not.
Result<Described> described(const ImportWish &wish, std::optional<Subject> page, Job &job)
{
    Described found;
    const Result<ImportPlan> plan = planImport(wish, keepGoing(job));
    if (plan) {
        found.plan = *plan;
        Mapping &mapping = found.plan.request.mapping;
        if (page && !wish.subject && !check(mapping).isEmpty()) {
            mapping = guessMapping(found.plan.table, *page);
        }
        return found;
    }
    if (plan.problem().code != QLatin1String("exchange.isDatabase")) {
        return plan.problems();
    }
    const Result<LessonData::Kind> kind = lessonKindOf(wish.path);
    if (!kind) {
        return kind.problems();
    }
    found.isLesson = true;
    found.isLibrary = *kind == LessonData::Kind::Library;
    found.plan.request.path = wish.path;
    return found;
}

} // namespace

ImportSheet::ImportSheet(CommandGate &gate, Worker &writer, std::optional<Subject> subject, QWidget *parent)
    : Sheet(tr("Import"), Width::Window, parent),
      m_gate(gate),
      m_writer(writer),
      m_subject(subject)
{
    setObjectName(QStringLiteral("importSheet"));
    m_line = new StepLine({tr("File"), tr("Columns"), tr("Check"), tr("Result")}, this);
    body()->addWidget(m_line);
    m_steps = new QStackedWidget(this);
    m_steps->setMinimumHeight(theme().px(530));
    m_file = new FileStep(this);
    m_columns = new ColumnStep(this);
    m_check = new CheckStep(this);
    m_outcome = new ResultStep(this);
    for (QWidget *step : std::initializer_list<QWidget *>{m_file, m_columns, m_check, m_outcome}) {
        // The widest step must not push the others out of the sheet.
        step->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        m_steps->addWidget(step);
    }
    body()->addWidget(m_steps, 1);
    m_saveMapping = makeButton(tr("Save mapping…"), ButtonKind::Normal, this);
    m_saveMapping->setObjectName(QStringLiteral("saveMapping"));
    addToFoot(m_saveMapping);
    m_another = makeButton(tr("Import another file"), ButtonKind::Normal, this);
    m_another->setObjectName(QStringLiteral("anotherFile"));
    addToFoot(m_another);
    m_note = makeLabel({}, TextRole::Small, this);
    addToFoot(m_note);
    m_progress = new ProgressLine(this);
    m_progress->setMinimumWidth(theme().px(320));
    addToFoot(m_progress);
    m_next = addPrimary({});
    m_next->setToolTip({});
    m_back = addButton(tr("Back"));
    m_back->setObjectName(QStringLiteral("backButton"));
    m_show = addButton(tr("Show the new books"));
    m_show->setObjectName(QStringLiteral("showNew"));
    connectSteps();
    goTo(File);
    m_file->setFocus();
}

ImportSheet::~ImportSheet()
{
    m_job.cancel();
}

void ImportSheet::connectSteps()
{
    connect(m_file, &FileStep::fileChosen, this, &ImportSheet::openFile);
    connect(m_file, &FileStep::wishChanged, this, &ImportSheet::describe);
    connect(m_file->progress(), &ProgressLine::cancelled, this, [this] { m_job.cancel(); });
    connect(m_columns, &ColumnStep::mappingChanged, this, &ImportSheet::preview);
    connect(m_columns, &ColumnStep::loadWanted, this, &ImportSheet::loadMapping);
    connect(m_columns->progress(), &ProgressLine::cancelled, this, [this] { m_job.cancel(); });
    connect(m_check, &CheckStep::policyChanged, this, &ImportSheet::tryOut);
    connect(m_check, &CheckStep::saveListWanted, this, &ImportSheet::saveList);
    connect(m_outcome, &ResultStep::saveRefusedWanted, this, &ImportSheet::saveRefused);
    connect(m_outcome, &ResultStep::undoWanted, this, [this] {
        emit undoWanted();
        accept();
    });
    connect(m_progress, &ProgressLine::cancelled, this, [this] { m_job.cancel(); });
    connect(m_saveMapping, &QPushButton::clicked, this, &ImportSheet::saveMapping);
    connect(m_another, &QPushButton::clicked, this, &ImportSheet::startOver);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(step() == Check && !m_isLesson ? Columns : File); });
    connect(m_show, &QPushButton::clicked, this, [this] {
        emit showWanted(m_result.subject, m_result.batchId);
        accept();
    });
}

int ImportSheet::step() const
{
    return m_steps->currentIndex();
}

void ImportSheet::openFile(const QString &path)
{
    if (m_isRunning || step() == Outcome) {
        return;
    }
    goTo(File);
    m_path = path;
    m_isLesson = false;
    m_file->setWish({path, {}, {}, {}});
    describe();
}

void ImportSheet::goTo(Step step)
{
    m_job.cancel();
    ++m_asked;
    message()->clear();
    m_steps->setCurrentIndex(step);
    m_line->setCurrent(step);
    m_isReady = step == File ? !m_plan.request.path.isEmpty() : step == Outcome;
    if (step == Columns) {
        m_columns->setTable(m_plan.table, m_plan.request.mapping);
        preview();
    } else if (step == Check) {
        const Result<QStringList> barcodes = CopyService(m_gate).suggestBarcodes(1);
        m_check->prepare(m_plan.request, m_isLesson, barcodes ? barcodes->value(0) : QString());
        tryOut();
    }
    showButtons();
}

void ImportSheet::showButtons()
{
    const int now = step();
    const bool isBooks = m_plan.request.mapping.subject == Subject::Books && !m_isLesson;
    QString title = tr("Import");
    if (!m_path.isEmpty() && now != File) {
        title = m_isLesson ? tr("Import a lesson’s database")
                           : QStringList{tr("Import books"), tr("Import users"), tr("Import loans")}.value(
                               static_cast<int>(m_plan.request.mapping.subject));
    }
    setTitle(title);
    m_saveMapping->setVisible(now == Columns);
    m_another->setVisible(now == Outcome);
    m_show->setVisible(now == Outcome && isBooks && m_result.added > 0);
    m_back->setVisible((now == Columns || now == Check) && !m_isRunning);
    cancel()->setVisible(now != Outcome && !m_isRunning);
    m_next->setVisible(!m_isRunning);
    m_next->setEnabled(m_isReady);
    QString note;
    switch (now) {
    case File:
        m_next->setText(m_isLesson ? tr("Next: check") : tr("Next: columns"));
        note = tr("Nothing is written before step 3 is confirmed.");
        break;
    case Columns:
        m_next->setText(tr("Check %Ln row(s)", nullptr, static_cast<int>(m_plan.table.rows)));
        note = tr("%1 of %2 columns are imported")
                   .arg(QLocale().toString(m_columns->mapping().imported()),
                        QLocale().toString(m_plan.table.columns.size()));
        break;
    case Check: {
        const qint64 rows = m_tried.rowsToImport();
        m_next->setText(tr("Import %Ln row(s)", nullptr, static_cast<int>(rows)));
        if (m_isReady || m_tried.read > 0) {
            const QString seconds = QLocale().toString(static_cast<double>(m_tried.milliseconds) / 1000.0, 'f', 1);
            note = rows > 0 ? tr("Tried out in %1 s. Nothing is written yet.").arg(seconds)
                            : tr("There is nothing to import: every row is here already or refused.");
        }
        break;
    }
    default: m_next->setText(tr("Done"));
    }
    m_note->setText(m_isRunning ? QString() : note);
    m_note->setVisible(!m_isRunning && !note.isEmpty());
}

void ImportSheet::describe()
{
    m_job.cancel();
    const quint64 asked = ++m_asked;
    m_isReady = false;
    showButtons();
    m_file->progress()->start(tr("Reading %1").arg(QFileInfo(m_path).fileName()));
    m_job = m_writer.start([wish = m_file->wish(), page = m_subject](Job &job) { return described(wish, page, job); },
                           [self = QPointer<ImportSheet>(this), asked](const Result<Described> &found) {
                               if (!self || self->m_asked != asked) {
                                   return;
                               }
                               self->m_file->progress()->finish();
                               if (!found) {
                                   self->m_plan = {};
                                   self->m_file->showProblem(self->m_path, problemText(found.problems()));
                                   self->showButtons();
                                   return;
                               }
                               self->m_plan = found->plan;
                               self->m_isLesson = found->isLesson;
                               self->m_isReady = true;
                               if (found->isLesson) {
                                   self->m_file->showLesson(self->m_path, found->isLibrary);
                               } else {
                                   self->m_file->showPlan(found->plan);
                               }
                               self->showButtons();
                               self->m_next->setFocus();
                           },
                           [self = QPointer<ImportSheet>(this), asked](qint64 done, qint64 all) {
                               if (self && self->m_asked == asked) {
                                   self->m_file->progress()->setProgress(done, all);
                               }
                           });
}

void ImportSheet::preview()
{
    m_job.cancel();
    const quint64 asked = ++m_asked;
    m_plan.request.mapping = m_columns->mapping();
    const Problems lacking = check(m_plan.request.mapping);
    m_columns->showProblem(problemText(lacking));
    m_isReady = lacking.isEmpty();
    showButtons();
    m_columns->progress()->start(tr("Reading %1").arg(QFileInfo(m_path).fileName()));
    m_job = m_writer.start([request = m_plan.request, today = m_gate.clock().today()](
                               Job &job) { return previewRows(request, today, keepGoing(job)); },
                           [self = QPointer<ImportSheet>(this), asked](const Result<Preview> &shown) {
                               if (!self || self->m_asked != asked) {
                                   return;
                               }
                               self->m_columns->progress()->finish();
                               if (shown) {
                                   self->m_columns->showPreview(*shown);
                               } else {
                                   self->refuse(shown.problems());
                               }
                           },
                           [self = QPointer<ImportSheet>(this), asked](qint64 done, qint64 all) {
                               if (self && self->m_asked == asked) {
                                   self->m_columns->progress()->setProgress(done, all);
                               }
                           });
}

std::function<Result<ImportSummary>(Job &)> ImportSheet::importJob(bool isTrial) const
{
    return [request = m_plan.request, isLesson = m_isLesson, isTrial, session = m_gate.session(),
            &clock = m_gate.clock()](Job &job) -> Result<ImportSummary> {
        CommandGate gate(job.database(), clock, session);
        if (isLesson) {
            return importLesson(gate, request.path, isTrial, keepGoing(job));
        }
        return isTrial ? tryImport(gate, request, keepGoing(job)) : runImport(gate, request, keepGoing(job));
    };
}

void ImportSheet::tryOut()
{
    m_job.cancel();
    const quint64 asked = ++m_asked;
    m_plan.request.existing = m_check->existing();
    m_plan.request.copies = m_check->copies();
    m_isReady = false;
    message()->clear();
    showButtons();
    m_progress->start(tr("Trying it out"));
    m_job = m_writer.start(
        importJob(true),
        [self = QPointer<ImportSheet>(this), asked](const Result<ImportSummary> &summary) {
            if (!self || self->m_asked != asked) {
                return;
            }
            self->m_progress->finish();
            if (!summary) {
                self->refuse(summary.problems());
                return;
            }
            self->m_tried = *summary;
            self->m_isReady = summary->rowsToImport() > 0;
            self->m_check->showSummary(*summary);
            self->showButtons();
            if (self->m_isReady && self->m_back->hasFocus()) {
                self->m_next->setFocus();
            }
        },
        [self = QPointer<ImportSheet>(this), asked](qint64 done, qint64 all) {
            if (self && self->m_asked == asked) {
                self->m_progress->setProgress(done, all);
            }
        });
}

void ImportSheet::run()
{
    m_job.cancel();
    const quint64 asked = ++m_asked;
    m_isRunning = true;
    message()->clear();
    showButtons();
    m_check->setEnabled(false);
    m_progress->start(tr("Importing"));
    auto made = std::make_shared<QString>();
    m_job = m_writer.start(
        [import = importJob(false), backup = m_backup, made](Job &job) -> Result<ImportSummary> {
            if (backup) {
                const Result<QString> name = backup(job.database());
                if (!name) {
                    return name.problems();
                }
                *made = *name;
            }
            return import(job);
        },
        [self = QPointer<ImportSheet>(this), made](const Result<ImportSummary> &summary) {
            if (self) {
                self->runFinished(summary, *made);
            }
        },
        [self = QPointer<ImportSheet>(this), asked](qint64 done, qint64 all) {
            if (self && self->m_asked == asked) {
                self->m_progress->setProgress(done, all);
            }
        });
}

void ImportSheet::runFinished(const Result<ImportSummary> &summary, const QString &backup)
{
    m_isRunning = false;
    m_progress->finish();
    m_check->setEnabled(true);
    if (!summary) {
        refuse(summary.problems());
        m_isReady = m_tried.rowsToImport() > 0;
        showButtons();
        return;
    }
    m_result = *summary;
    m_outcome->showSummary(*summary, m_isLesson, backup);
    goTo(Outcome);
    m_next->setFocus();
    emit imported(*summary);
}

void ImportSheet::refuse(const Problems &problems)
{
    const QString code = problems.value(0).code;
    if (code == QLatin1String("database.interrupted") || code == QLatin1String("exchange.cancelled")) {
        message()->say(Tone::Info, tr("Cancelled. Nothing was written."));
        return;
    }
    message()->say(Tone::Danger, problemText(problems));
}

void ImportSheet::startOver()
{
    m_plan = {};
    m_tried = {};
    m_result = {};
    m_path.clear();
    m_isLesson = false;
    delete m_file;
    m_file = new FileStep(this);
    m_file->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_steps->insertWidget(File, m_file);
    connect(m_file, &FileStep::fileChosen, this, &ImportSheet::openFile);
    connect(m_file, &FileStep::wishChanged, this, &ImportSheet::describe);
    goTo(File);
}

void ImportSheet::save()
{
    if (!m_isReady || m_isRunning) {
        return;
    }
    switch (step()) {
    case File: goTo(m_isLesson ? Check : Columns); break;
    case Columns: goTo(Check); break;
    case Check: run(); break;
    default: accept();
    }
}

void ImportSheet::reject()
{
    if (m_isRunning) {
        m_job.cancel();
        return;
    }
    Sheet::reject();
}

void ImportSheet::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    // Nothing is written before the third step: up to there Enter may simply go on.
    if (isEnter && event->modifiers() == Qt::NoModifier && step() == File && m_isReady) {
        save();
        return;
    }
    Sheet::keyPressEvent(event);
}
