// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sheet.h"

#include "ui/widgets/backdrop.h"
#include "ui/widgets/formpanel.h"
#include "ui/widgets/message.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainterPath>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWindow>

Sheet::Sheet(const QString &title, Width width, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint),
      m_width(width),
      m_frame(new QWidget(this))
{
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_TranslucentBackground, QGuiApplication::platformName() != QLatin1String("xcb"));
    auto *around = new QVBoxLayout(this);
    around->setContentsMargins(0, 0, 0, 0);
    around->addWidget(m_frame);
    m_frame->setObjectName(QStringLiteral("sheet"));
    m_frame->setAttribute(Qt::WA_StyledBackground);
    auto *outer = new QVBoxLayout(m_frame);
    outer->setContentsMargins(1, 1, 1, 1);
    outer->setSpacing(0);
    buildHead(outer);

    m_scroll = new QScrollArea(m_frame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto *content = new QWidget;
    content->setObjectName(QStringLiteral("sheetBody"));
    m_body = new QVBoxLayout(content);
    setSpacing(m_body, 24, 4, 24, 16, 14);
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);
    content->installEventFilter(this);
    outer->addWidget(m_scroll, 1);
    buildFoot(outer);
    setTitle(title);
}

Sheet::~Sheet()
{
    delete m_backdrop;
}

void Sheet::buildHead(QVBoxLayout *outer)
{
    auto *head = new QHBoxLayout;
    setSpacing(head, 24, 14, 14, 10, 8);
    m_title = makeLabel(QString(), TextRole::H1, m_frame);
    head->addWidget(m_title, 1);
    QToolButton *close = makeIconButton(QStringLiteral("close"), tr("Close"), m_frame);
    close->setObjectName(QStringLiteral("closeButton"));
    connect(close, &QToolButton::clicked, this, &Sheet::reject);
    head->addWidget(close);
    outer->addLayout(head);
    m_message = new Message(m_frame);
    auto *bar = new QVBoxLayout;
    setSpacing(bar, 24, 0, 24, 0, 0);
    bar->addWidget(m_message);
    outer->addLayout(bar);
}

void Sheet::buildFoot(QVBoxLayout *outer)
{
    m_foot = new QWidget(m_frame);
    m_foot->setObjectName(QStringLiteral("sheetFoot"));
    m_foot->setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QHBoxLayout(m_foot);
    setSpacing(layout, 24, 12, 24, 12, 10);
    m_footStart = new QHBoxLayout;
    layout->addLayout(m_footStart);
    layout->addStretch(1);
    m_count = makeLabel(QString(), TextRole::Small, m_foot);
    m_count->setObjectName(QStringLiteral("problemCount"));
    setTone(m_count, Tone::Danger);
    m_count->hide();
    layout->addWidget(m_count);

    m_buttons = new QWidget(m_foot);
    m_footEnd = new QHBoxLayout(m_buttons);
    setSpacing(m_footEnd, 0, 10);
    m_cancel = makeButton(tr("Cancel"), ButtonKind::Normal, m_buttons);
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    connect(m_cancel, &QPushButton::clicked, this, &Sheet::reject);
    m_footEnd->addWidget(m_cancel);
    layout->addWidget(m_buttons);

    m_discard = new QWidget(m_foot);
    auto *question = new QHBoxLayout(m_discard);
    setSpacing(question, 0, 10);
    question->addWidget(makeLabel(tr("Discard what you typed?"), TextRole::Name, m_discard));
    m_keep = makeButton(tr("Keep editing"), ButtonKind::Normal, m_discard);
    m_keep->setObjectName(QStringLiteral("keepEditingButton"));
    connect(m_keep, &QPushButton::clicked, this, [this] { askToDiscard(false); });
    question->addWidget(m_keep);
    QPushButton *discard = makeButton(tr("Discard"), ButtonKind::Danger, m_discard);
    discard->setObjectName(QStringLiteral("discardButton"));
    connect(discard, &QPushButton::clicked, this, [this] {
        m_dirty = false;
        QDialog::reject();
    });
    question->addWidget(discard);
    m_discard->hide();
    layout->addWidget(m_discard);
    outer->addWidget(m_foot);
}

void Sheet::setTitle(const QString &title)
{
    setWindowTitle(title);
    m_title->setText(title);
}

QPushButton *Sheet::addPrimary(const QString &text)
{
    m_primary = makeButton(text, ButtonKind::Primary, m_buttons);
    m_primary->setObjectName(QStringLiteral("primaryButton"));
    m_primary->setToolTip(tr("Ctrl+Enter"));
    connect(m_primary, &QPushButton::clicked, this, &Sheet::save);
    m_footEnd->addWidget(m_primary);
    return m_primary;
}

QPushButton *Sheet::addButton(const QString &text, ButtonKind kind)
{
    QPushButton *button = makeButton(text, kind, m_buttons);
    m_footEnd->insertWidget(m_primary == nullptr ? m_footEnd->count() : m_footEnd->count() - 1, button);
    return button;
}

void Sheet::addToFoot(QWidget *widget)
{
    m_footStart->addWidget(widget);
}

void Sheet::setFootVisible(bool visible)
{
    m_foot->setVisible(visible);
}

void Sheet::setProblemCount(int count)
{
    m_count->setText(tr("%n field(s) need attention", nullptr, count));
    m_count->setVisible(count > 0);
}

bool Sheet::settle(FormPanel *form)
{
    setProblemCount(form->problemCount());
    if (QWidget *field = form->firstProblemField()) {
        field->setFocus(Qt::OtherFocusReason);
        m_scroll->ensureWidgetVisible(field);
        return false;
    }
    return true;
}

void Sheet::setBusy(bool busy)
{
    m_busy = busy;
    m_buttons->setEnabled(!busy);
}

void Sheet::present()
{
    setAttribute(Qt::WA_DeleteOnClose);
    open();
}

void Sheet::save()
{
    accept();
}

void Sheet::reject()
{
    if (m_busy) {
        return;
    }
    if (m_dirty && m_discard->isHidden()) {
        askToDiscard(true);
        return;
    }
    if (!m_discard->isHidden()) {
        askToDiscard(false); // a second Esc goes back to typing: discarding takes its button
        return;
    }
    QDialog::reject();
}

void Sheet::askToDiscard(bool ask)
{
    // Never both at once: the foot, and the sheet with it, would grow to hold them.
    (ask ? m_buttons : m_discard)->hide();
    (ask ? m_discard : m_buttons)->show();
    m_foot->show();
    QTimer::singleShot(0, this, &Sheet::fit);
    if (ask) {
        m_keep->setFocus(Qt::OtherFocusReason);
    }
}

void Sheet::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter) {
        QDialog::keyPressEvent(event);
        return;
    }
    if (event->modifiers().testFlag(Qt::ControlModifier) && !m_busy && m_buttons->isVisibleTo(this)
        && (m_primary == nullptr || m_primary->isEnabled())) {
        save();
        return;
    }
    // QDialog would press a button here, and a scanner ends every code with Enter.
    event->accept();
}

void Sheet::showEvent(QShowEvent *event)
{
    if (QWidget *window = parentWidget() != nullptr ? parentWidget()->window() : nullptr) {
        if (m_backdrop == nullptr) {
            m_backdrop = new Backdrop(window);
        }
        m_backdrop->show();
        m_backdrop->raise();
    }
    fit();
    QDialog::showEvent(event);
    // The style has polished everything only now, and wrapped labels know their heights.
    QTimer::singleShot(0, this, &Sheet::fit);
}

void Sheet::hideEvent(QHideEvent *event)
{
    delete m_backdrop;
    // Fields report what was typed when they lose the focus: now, not while the sheet is being destroyed.
    if (QWidget *focused = focusWidget()) {
        focused->clearFocus();
    }
    QDialog::hideEvent(event);
}

void Sheet::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    if (!testAttribute(Qt::WA_TranslucentBackground)) {
        // Without a compositor the corners cannot be see-through; X11 can leave them out of the window.
        QPainterPath path;
        path.addRoundedRect(rect(), theme().px(10), theme().px(10));
        setMask(QRegion(path.toFillPolygon().toPolygon()));
    }
}

void Sheet::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && event->position().y() < theme().px(48) && windowHandle() != nullptr) {
        windowHandle()->startSystemMove();
    }
    QDialog::mousePressEvent(event);
}

bool Sheet::eventFilter(QObject *watched, QEvent *event)
{
    // A body that grows (a problem, an unfolded part) makes the sheet grow with it while the window has room.
    if (event->type() == QEvent::LayoutRequest && isVisible()) {
        QTimer::singleShot(0, this, &Sheet::fit);
    }
    return QDialog::eventFilter(watched, event);
}

void Sheet::fit()
{
    const QWidget *window = parentWidget() != nullptr ? parentWidget()->window() : nullptr;
    const QRect area = window != nullptr ? window->geometry() : screen()->availableGeometry();
    const int width = qMin(theme().px(static_cast<int>(m_width)), area.width() - theme().px(24));
    m_scroll->widget()->layout()->activate();
    m_frame->layout()->activate();
    const int bodyWidth = width - 2;
    QLayout *content = m_scroll->widget()->layout();
    const int bodyHeight = content->hasHeightForWidth() ? content->totalHeightForWidth(bodyWidth)
                                                        : content->totalSizeHint().height();
    int others = 2;
    QLayout *outer = m_frame->layout();
    for (int i = 0; i < outer->count(); ++i) {
        QLayoutItem *item = outer->itemAt(i);
        if (item->widget() != m_scroll && !item->isEmpty()) {
            others += item->hasHeightForWidth() ? item->heightForWidth(bodyWidth) : item->sizeHint().height();
        }
    }
    const int height = qMin(bodyHeight + others, area.height() - theme().px(24));
    resize(width, height);
    if (window != nullptr) {
        move(area.center() - rect().center());
    }
}
