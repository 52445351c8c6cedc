// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/whyaction.h"

#include "ui/actions.h"
#include "ui/widgets/message.h"

#include <QCoreApplication>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>

namespace {

struct WhyActionText {
    Q_DECLARE_TR_FUNCTIONS(WhyActionText)
};

const QString buttonName = QStringLiteral("askWhyNot");

/// A menu takes "&" for a mark of its own.
QString asMenuText(QString text)
{
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

void offerChoice(QPushButton *button, const QList<WhyReason> &reasons, const AskWhy &ask)
{
    auto *menu = new QMenu(button);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const WhyReason &reason : reasons) {
        QObject::connect(menu->addAction(asMenuText(reason.about)), &QAction::triggered, button,
                         [ask, reason, button] { ask(reason.why, button); });
    }
    menu->popup(button->mapToGlobal(QPoint(0, button->height())));
}

} // namespace

QPushButton *addWhyAction(Message *bar, const QList<WhyReason> &reasons, const AskWhy &ask)
{
    QList<WhyReason> known;
    for (const WhyReason &reason : reasons) {
        if (!reason.why.isEmpty()) {
            known << reason;
        }
    }
    if (known.isEmpty() || !ask) {
        return nullptr;
    }
    QPushButton *button = bar->addAction(WhyActionText::tr("Why?"));
    button->setObjectName(buttonName);
    button->setAccessibleName(known.size() == 1 ? WhyActionText::tr("Why? %1").arg(known.first().about)
                                                : WhyActionText::tr("Why?"));
    button->setToolTip(Actions::keysOf(Act::Why).value(0).toString(QKeySequence::NativeText));
    QObject::connect(button, &QPushButton::clicked, button, [button, known, ask] {
        if (known.size() == 1) {
            ask(known.first().why, button);
        } else {
            offerChoice(button, known, ask);
        }
    });
    return button;
}

bool pressWhyAction(const Message *bar)
{
    auto *button = bar->findChild<QPushButton *>(buttonName);
    if (button == nullptr || !bar->isVisible()) {
        return false;
    }
    button->click();
    return true;
}

void askWhyByKey(QWidget *sheet, const QWidget *findings)
{
    for (const QKeySequence &keys : Actions::keysOf(Act::Why)) {
        QObject::connect(new QShortcut(keys, sheet), &QShortcut::activated, findings, [findings] {
            if (auto *button = findings->findChild<QPushButton *>(buttonName)) {
                button->click();
            }
        });
    }
}
