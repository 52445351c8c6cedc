// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/addcopydialog.h"

#include "models/catalogue/copyservice.h"
#include "ui/catalogue/copiesinput.h"
#include "ui/problemtext/problemtext.h"
#include "ui/widgets/formpanel.h"
#include "ui/widgets/message.h"
#include "ui/widgets/style.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

AddCopyDialog::AddCopyDialog(CopyService &copies, const LookupService &lookups, qint64 bookId, const QString &title,
                             QWidget *parent)
    : Sheet(tr("Add copy"), Width::Narrow, parent),
      m_service(copies),
      m_bookId(bookId),
      m_bookTitle(title),
      m_copies(new CopiesInput(copies, lookups, this)),
      m_form(new FormPanel(FormRow::Placement::Top, this))
{
    setObjectName(QStringLiteral("addCopyDialog"));
    m_copies->count->setMinimum(1);
    QLabel *name = makeLabel(title, TextRole::Name, this);
    name->setWordWrap(true);
    name->setTextFormat(Qt::PlainText);
    body()->addWidget(name);
    m_scanRow = m_form->addRow(tr("Barcodes"), m_copies->scan);
    m_form->addWidget(m_copies->scannedList);
    m_countRow = new FormRow(FormRow::Placement::Top, tr("Copies"), m_copies->count, m_form);
    auto *place = new FormRow(FormRow::Placement::Top, tr("Location"), m_copies->location, m_form);
    m_form->addRowsBeside({m_countRow, place}, {1, 2});
    body()->addWidget(m_form);
    addPrimary(tr("Add copy"));
    connect(m_copies, &CopiesInput::changed, this, [this] {
        setDirty(true);
        m_countRow->setHint(m_copies->hint());
        primary()->setText(m_copies->count->value() > 1 ? tr("Add %n copies", nullptr, m_copies->count->value())
                                                        : tr("Add copy"));
    });
    connect(m_copies, &CopiesInput::refused, this,
            [this](const Problems &problems) { m_scanRow->setProblem(problemText(problems)); });
    m_countRow->setHint(m_copies->hint());
    m_copies->scan->setFocus(Qt::OtherFocusReason);
}

void AddCopyDialog::save()
{
    Problems problems = m_copies->take(m_copies->scan->text());
    if (problems.isEmpty()) {
        const auto ids = m_service.add(m_bookId, m_copies->copies());
        if (ids) {
            setDirty(false);
            accept();
            emit added(m_bookId, static_cast<int>(ids->size()), m_bookTitle);
            return;
        }
        problems = ids.problems();
    }
    if (problems.first().field == QLatin1String("barcode")) {
        m_scanRow->setProblem(problemText(problems));
        settle(m_form);
    } else {
        message()->say(Tone::Danger, problemText(problems));
    }
}
