// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

/// One tab of the Reports page.
class ReportTab : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// The tab's word and the page's heading while it is shown.
    virtual QString title() const = 0;
    /// Beside the heading.
    virtual QString subtitle() const { return {}; }
    /// For the status bar.
    virtual QString status() const { return {}; }
    /// Buttons at the end of the heading; the tab makes them, the page places them.
    virtual QList<QWidget *> actions() const { return {}; }
    /// Reads what it shows again.
    virtual void refresh() = 0;

signals:
    /// Heading, subtitle or status are others now.
    void headChanged();
    void done(const QString &sentence);
    void notice(const QString &sentence);
};
