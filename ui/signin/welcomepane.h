// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/signin/newlibrary.h"
#include "ui/translation/language.h"

#include <QWidget>

class QAbstractButton;
class QComboBox;

/// Create, open, or try the demo: three cards, each a button as a whole.
class WelcomePane : public QWidget
{
    Q_OBJECT

public:
    WelcomePane(const QList<InterfaceLanguage> &languages, const QString &language, QWidget *parent = nullptr);

signals:
    void createChosen();
    void openChosen();
    void demoChosen();
    void languageChosen(const QString &code);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QAbstractButton *addCard(const QString &icon, const QString &title, const QString &text);

    QList<QAbstractButton *> m_cards;
    QComboBox *m_language;
};
