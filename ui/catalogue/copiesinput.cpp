// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/copiesinput.h"

#include "models/catalogue/copyservice.h"
#include "models/lookups/lookupservice.h"
#include "models/values/barcode.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/style.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace {

constexpr int mostCopies = 500;

} // namespace

CopiesInput::CopiesInput(const CopyService &copies, const LookupService &lookups, QWidget *parent)
    : QObject(parent),
      count(new QSpinBox(parent)),
      location(new QComboBox(parent)),
      scan(new QLineEdit(parent)),
      scannedList(new QWidget(parent)),
      m_copies(copies),
      m_flow(new FlowLayout(6, scannedList))
{
    count->setObjectName(QStringLiteral("copyCount"));
    count->setRange(0, mostCopies);
    count->setValue(1);
    location->setObjectName(QStringLiteral("location"));
    location->addItem(QString(), QVariant());
    if (const auto names = lookups.names(LookupKind::Locations)) {
        for (const LookupEntry &entry : *names) {
            location->addItem(entry.name, entry.id);
        }
    }
    scan->setObjectName(QStringLiteral("scanBarcode"));
    scan->setPlaceholderText(tr("Scan each label, or leave empty"));
    scan->addAction(themedIcon(QStringLiteral("barcode")), QLineEdit::LeadingPosition);
    scan->installEventFilter(this);
    scannedList->setObjectName(QStringLiteral("scannedBarcodes"));
    scannedList->hide();
    connect(count, &QSpinBox::valueChanged, this, &CopiesInput::changed);
    connect(location, &QComboBox::currentIndexChanged, this, &CopiesInput::changed);
    connect(scan, &QLineEdit::textEdited, this, &CopiesInput::changed);
}

bool CopiesInput::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == scan && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        // Ctrl+Enter saves the dialog; a scanner's Enter only ends the code.
        if (isEnter && !key->modifiers().testFlag(Qt::ControlModifier)) {
            const Problems problems = take(scan->text());
            emit refused(problems);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

Problems CopiesInput::take(const QString &code)
{
    const QString barcode = cleanedBarcode(code);
    if (barcode.isEmpty()) {
        return {};
    }
    scan->selectAll();
    if (m_scanned.contains(barcode)) {
        return {{QStringLiteral("barcode"), QStringLiteral("copy.barcodeTwice"), {barcode}}};
    }
    Copy copy;
    copy.barcode = barcode;
    if (const Problems problems = checkCopy(copy); !problems.isEmpty()) {
        return problems;
    }
    const auto holder = m_copies.holderOf(barcode);
    if (!holder) {
        return holder.problems();
    }
    if (*holder) {
        return {{QStringLiteral("barcode"), QStringLiteral("copy.barcodeTaken"), {barcode, **holder}}};
    }
    m_scanned << barcode;
    scan->clear();
    if (count->value() < m_scanned.size()) {
        count->setValue(static_cast<int>(m_scanned.size()));
    }
    showScanned();
    emit changed();
    return {};
}

void CopiesInput::showScanned()
{
    emptyLayout(m_flow);
    for (const QString &barcode : std::as_const(m_scanned)) {
        // An ampersand in a barcode is no shortcut.
        QPushButton *button = makeButton(QString(barcode).replace(QLatin1Char('&'), QLatin1String("&&")),
                                         ButtonKind::Normal, scannedList);
        button->setIcon(themedIcon(QStringLiteral("close")));
        button->setAccessibleName(tr("Remove barcode %1").arg(barcode));
        connect(button, &QPushButton::clicked, this, [this, barcode] {
            m_scanned.removeAll(barcode);
            showScanned();
            emit changed();
        });
        m_flow->addWidget(button);
    }
    scannedList->setVisible(!m_scanned.isEmpty());
}

QList<Copy> CopiesInput::copies() const
{
    QList<Copy> copies;
    const QVariant place = location->currentData();
    for (int i = 0; i < count->value(); ++i) {
        Copy copy;
        copy.barcode = m_scanned.value(i);
        if (place.isValid() && place.toLongLong() != 0) {
            copy.locationId = place.toLongLong();
        }
        copies << copy;
    }
    return copies;
}

QString CopiesInput::hint() const
{
    const int numbered = count->value() - static_cast<int>(m_scanned.size());
    if (numbered <= 0) {
        return m_scanned.isEmpty() ? tr("No copies") : tr("All scanned");
    }
    const auto numbers = m_copies.suggestBarcodes(numbered);
    if (!numbers || numbers->isEmpty()) {
        return {};
    }
    return numbered == 1 ? numbers->first() : tr("%1 to %2").arg(numbers->first(), numbers->last());
}

void CopiesInput::clear()
{
    m_scanned.clear();
    scan->clear();
    count->setValue(1);
    showScanned();
}
