// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exportsheet.h"

#include "ui/exchange/targetnames.h"
#include "ui/problemtext/problemtext.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/message.h"
#include "ui/widgets/progressline.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

ExportSheet::ExportSheet(CommandGate &gate, Worker &reader, Subject subject, QWidget *parent)
    : Sheet(tr("Export"), Width::Narrow, parent),
      m_gate(gate),
      m_reader(reader)
{
    setObjectName(QStringLiteral("exportSheet"));
    m_subject = new QComboBox(this);
    m_subject->setObjectName(QStringLiteral("exportSubject"));
    for (const Subject each : {Subject::Books, Subject::Users, Subject::Loans}) {
        m_subject->addItem(subjectLabel(each), static_cast<int>(each));
    }
    m_subject->setCurrentIndex(m_subject->findData(static_cast<int>(subject)));
    body()->addWidget(new FormRow(FormRow::Placement::Top, tr("What"), m_subject, this));
    m_format = new QComboBox(this);
    m_format->setObjectName(QStringLiteral("exportFormat"));
    m_format->addItem(tr("CSV table"), static_cast<int>(ExportFormat::Csv));
    m_format->addItem(tr("JSON"), static_cast<int>(ExportFormat::Json));
    body()->addWidget(new FormRow(FormRow::Placement::Top, tr("Format"), m_format, this));
    m_hint = makeLabel({}, TextRole::Small, this);
    m_hint->setWordWrap(true);
    body()->addWidget(m_hint);
    m_progress = new ProgressLine(this);
    body()->addWidget(m_progress);
    connect(m_subject, &QComboBox::currentIndexChanged, this, &ExportSheet::showHints);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportSheet::showHints);
    connect(m_progress, &ProgressLine::cancelled, this, [this] { m_job.cancel(); });
    addPrimary(tr("Choose the file…"));
    showHints();
}

ExportSheet::~ExportSheet()
{
    m_job.cancel();
}

Subject ExportSheet::subject() const
{
    return static_cast<Subject>(m_subject->currentData().toInt());
}

ExportFormat ExportSheet::format() const
{
    return static_cast<ExportFormat>(m_format->currentData().toInt());
}

void ExportSheet::showHints()
{
    QStringList sentences;
    switch (subject()) {
    case Subject::Books: sentences << tr("Every book with its copies, one line for each copy."); break;
    case Subject::Users:
        sentences << tr("Every user with name, card, addresses and dates: keep the file as safe as the library. "
                        "Passwords are not in it.");
        break;
    case Subject::Loans:
        sentences << tr("Every loan with who had what and when: keep the file as safe as the library.");
        break;
    }
    if (format() == ExportFormat::Csv) {
        sentences << tr("Opens in any spreadsheet and can be imported again unchanged.");
    }
    m_hint->setText(sentences.join(QLatin1Char(' ')));
}

void ExportSheet::save()
{
    if (m_isRunning) {
        return;
    }
    const bool isCsv = format() == ExportFormat::Csv;
    const QString proposal = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + QLatin1Char('/')
        + subjectLabel(subject()).toLower() + (isCsv ? QLatin1String(".csv") : QLatin1String(".json"));
    const QString path = QFileDialog::getSaveFileName(this, tr("Export"), proposal,
                                                      isCsv ? tr("CSV tables (*.csv)") : tr("JSON (*.json)"));
    if (!path.isEmpty()) {
        writeTo(path);
    }
}

void ExportSheet::writeTo(const QString &path)
{
    m_isRunning = true;
    message()->clear();
    setBusy(true);
    m_progress->start(tr("Exporting"));
    const ExportRequest request{subject(), format(), path};
    m_job = m_reader.start(
        [request, session = m_gate.session(), &clock = m_gate.clock()](Job &job) {
            CommandGate gate(job.database(), clock, session);
            return exportTo(gate, request, [&job](qint64 done, qint64 total) {
                job.report(done, total);
                return !job.isCancelled();
            });
        },
        [self = QPointer<ExportSheet>(this), path](const Result<ExportSummary> &summary) {
            if (self) {
                self->finished(summary, path);
            }
        },
        [self = QPointer<ExportSheet>(this)](qint64 done, qint64 all) {
            if (self) {
                self->m_progress->setProgress(done, all);
            }
        });
}

void ExportSheet::finished(const Result<ExportSummary> &summary, const QString &path)
{
    m_isRunning = false;
    setBusy(false);
    m_progress->finish();
    if (!summary) {
        const QString code = summary.problem().code;
        if (code == QLatin1String("database.interrupted") || code == QLatin1String("exchange.cancelled")) {
            message()->say(Tone::Info, tr("Cancelled. Nothing was written."));
        } else {
            message()->say(Tone::Danger, problemText(summary.problems()));
        }
        return;
    }
    const int records = static_cast<int>(summary->records);
    const QString file = QFileInfo(path).fileName();
    QString sentence;
    switch (subject()) {
    case Subject::Books: sentence = tr("%Ln book(s) exported to %1", nullptr, records).arg(file); break;
    case Subject::Users: sentence = tr("%Ln user(s) exported to %1", nullptr, records).arg(file); break;
    case Subject::Loans: sentence = tr("%Ln loan(s) exported to %1", nullptr, records).arg(file); break;
    }
    emit exported(sentence);
    accept();
}

void ExportSheet::reject()
{
    if (m_isRunning) {
        m_job.cancel();
        return;
    }
    Sheet::reject();
}
