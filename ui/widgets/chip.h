// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

/// A filter in the filter bar: quiet while it filters nothing, tinted with its value and a cross while it does.
class Chip : public QToolButton
{
    Q_OBJECT

public:
    explicit Chip(const QString &label, QWidget *parent = nullptr);

    QString label() const { return m_label; }
    void setLabel(const QString &label);
    virtual bool isActive() const = 0;
    /// Back to filtering nothing.
    virtual void clear() = 0;

signals:
    /// The filter is another one now.
    void changed();

protected:
    /// What stands behind the label while active: "Science", "2 chosen", "1950 to 1974".
    virtual QString valueText() const = 0;
    /// A click on the chip (not on its cross).
    virtual void open() = 0;
    /// The icons while nothing is filtered and while something is.
    virtual QString idleIcon() const { return QStringLiteral("down"); }
    virtual QString activeIcon() const { return QStringLiteral("close"); }
    /// Whether a click on the icon clears: when it is a cross.
    virtual bool hasCross() const { return true; }
    /// Shows the state after the subclass changed it.
    void showState();

    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool isOnCross(const QPoint &position) const;

    QString m_label;
};

/// On or off: "Available".
class ToggleChip : public Chip
{
    Q_OBJECT

public:
    explicit ToggleChip(const QString &label, QWidget *parent = nullptr);

    bool isActive() const override { return m_on; }
    void clear() override { setOn(false); }
    void setOn(bool on);

protected:
    QString valueText() const override { return QString(); }
    QString idleIcon() const override { return QStringLiteral("square"); }
    QString activeIcon() const override { return QStringLiteral("check"); }
    bool hasCross() const override { return false; }
    void open() override { setOn(!m_on); }

private:
    bool m_on = false;
};
