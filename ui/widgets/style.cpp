// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/style.h"

#include "ui/widgets/icons.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVariant>

namespace {

QString kindName(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Normal: break;
    case ButtonKind::Primary: return QStringLiteral("primary");
    case ButtonKind::Danger: return QStringLiteral("danger");
    case ButtonKind::Flat: return QStringLiteral("flat");
    case ButtonKind::Link: return QStringLiteral("link");
    }
    return QString();
}

QString roleName(TextRole role)
{
    switch (role) {
    case TextRole::Body: break;
    case TextRole::Name: return QStringLiteral("name");
    case TextRole::Small: return QStringLiteral("small");
    case TextRole::Caption: return QStringLiteral("caption");
    case TextRole::Pill: return QStringLiteral("pill");
    case TextRole::H2: return QStringLiteral("h2");
    case TextRole::H1: return QStringLiteral("h1");
    case TextRole::Scan: return QStringLiteral("scan");
    case TextRole::Strip: return QStringLiteral("strip");
    case TextRole::Kpi: return QStringLiteral("kpi");
    }
    return QString();
}

QString toneName(Tone tone)
{
    switch (tone) {
    case Tone::Neutral: break;
    case Tone::Info: return QStringLiteral("info");
    case Tone::Ok: return QStringLiteral("ok");
    case Tone::Warn: return QStringLiteral("warn");
    case Tone::Danger: return QStringLiteral("danger");
    }
    return QStringLiteral("neutral");
}

} // namespace

Colour toneColour(Tone tone)
{
    switch (tone) {
    case Tone::Neutral: break;
    case Tone::Info: return Colour::Info;
    case Tone::Ok: return Colour::Ok;
    case Tone::Warn: return Colour::Warn;
    case Tone::Danger: return Colour::Danger;
    }
    return Colour::Text2;
}

Colour toneSoftColour(Tone tone)
{
    switch (tone) {
    case Tone::Neutral: break;
    case Tone::Info: return Colour::InfoSoft;
    case Tone::Ok: return Colour::OkSoft;
    case Tone::Warn: return Colour::WarnSoft;
    case Tone::Danger: return Colour::DangerSoft;
    }
    return Colour::NeutralSoft;
}

QString toneIcon(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
    case Tone::Info: break;
    case Tone::Ok: return QStringLiteral("ok");
    case Tone::Warn: return QStringLiteral("warning");
    case Tone::Danger: return QStringLiteral("error");
    }
    return QStringLiteral("info");
}

void restyle(QWidget *widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    // Labels and buttons remember how large they want to be until the style changes.
    QEvent changed(QEvent::StyleChange);
    QCoreApplication::sendEvent(widget, &changed);
    widget->updateGeometry();
    widget->update();
}

void setStyleProperty(QWidget *widget, const char *name, const QVariant &value)
{
    if (widget->property(name) != value) {
        widget->setProperty(name, value);
        restyle(widget);
    }
}

void setKind(QAbstractButton *button, ButtonKind kind)
{
    setStyleProperty(button, "kind", kindName(kind));
    button->setCursor(kind == ButtonKind::Link ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

QPushButton *makeButton(const QString &text, ButtonKind kind, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setAutoDefault(false);
    setKind(button, kind);
    return button;
}

QToolButton *makeIconButton(const QString &icon, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(themedIcon(icon, Colour::Text2));
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFocusPolicy(Qt::TabFocus);
    setKind(button, ButtonKind::Flat);
    return button;
}

void setTextRole(QLabel *label, TextRole role)
{
    setStyleProperty(label, "role", roleName(role));
}

void setTone(QLabel *label, Tone tone)
{
    setStyleProperty(label, "tone", toneName(tone));
}

QLabel *makeLabel(const QString &text, TextRole role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    setTextRole(label, role);
    return label;
}

QFrame *makeLine(Qt::Orientation orientation, QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("line", orientation == Qt::Horizontal ? QStringLiteral("h") : QStringLiteral("v"));
    if (orientation == Qt::Horizontal) {
        line->setFixedHeight(1);
    } else {
        line->setFixedWidth(1);
    }
    return line;
}

QFrame *makeCard(QWidget *parent)
{
    auto *card = new QFrame(parent);
    card->setProperty("card", true);
    return card;
}

void emptyLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget() != nullptr) {
            // On its way out it must neither answer to its keys nor be found under its name. It keeps its parent:
            // taking it out of the window would walk through everything in the window that can have the focus.
            item->widget()->hide();
            for (QWidget *inside : item->widget()->findChildren<QWidget *>()) {
                inside->setObjectName(QString());
            }
            item->widget()->setObjectName(QString());
            item->widget()->deleteLater();
        }
        delete item;
    }
}

void setSpacing(QLayout *layout, int margin, int gap)
{
    setSpacing(layout, margin, margin, margin, margin, gap);
}

void setSpacing(QLayout *layout, int left, int top, int right, int bottom, int gap)
{
    const Theme &look = theme();
    layout->setContentsMargins(look.px(left), look.px(top), look.px(right), look.px(bottom));
    layout->setSpacing(look.px(gap));
}
