// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progressline.h"

#include "ui/widgets/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

ProgressLine::ProgressLine(QWidget *parent)
    : QWidget(parent),
      m_label(makeLabel(QString(), TextRole::Small, this)),
      m_bar(new QProgressBar(this)),
      m_cancel(makeButton(tr("Cancel"), ButtonKind::Normal, this)),
      m_delay(new QTimer(this))
{
    auto *layout = new QHBoxLayout(this);
    setSpacing(layout, 0, 12);
    auto *left = new QVBoxLayout;
    left->setSpacing(theme().px(6));
    left->addWidget(m_label);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    left->addWidget(m_bar);
    layout->addLayout(left, 1);
    layout->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, &ProgressLine::cancelled);
    m_delay->setSingleShot(true);
    m_delay->setInterval(500);
    connect(m_delay, &QTimer::timeout, this, &QWidget::show);
    hide();
}

void ProgressLine::start(const QString &text, bool cancellable)
{
    m_label->setText(text);
    m_bar->setRange(0, 0);
    m_cancel->setVisible(cancellable);
    m_delay->start();
}

void ProgressLine::setProgress(qint64 done, qint64 total, const QString &text)
{
    // Thousandths: the bar counts in int, records may be more.
    m_bar->setRange(0, total > 0 ? 1000 : 0);
    m_bar->setValue(total > 0 ? static_cast<int>(qMin<qint64>(1000, done * 1000 / total)) : 0);
    if (!text.isEmpty()) {
        m_label->setText(text);
    }
}

void ProgressLine::finish()
{
    m_delay->stop();
    hide();
}
