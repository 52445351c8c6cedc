// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QLineEdit;

/// The large field that takes scans and typing. Enter hands the code over and empties the field for the next one.
class ScanEdit : public QFrame
{
    Q_OBJECT

public:
    explicit ScanEdit(QWidget *parent = nullptr);

    /// What is expected next: "Scan a card…"
    void setPlaceholder(const QString &text);
    QLineEdit *edit() const { return m_edit; }
    QString text() const;
    void clear();
    /// Puts something (a button, a key hint) at the end of the field.
    void addTool(QWidget *tool);

signals:
    /// Enter after a code; what was typed, trimmed.
    void scanned(const QString &code);
    /// Enter in the empty field.
    void confirmed();
    /// Typed, not scanned: for suggestions.
    void edited(const QString &text);
    /// Esc in the empty field; in a filled one it only empties it.
    void escaped();
    /// Arrow down: to the suggestions.
    void leaveDown();

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showIcon();

    QLabel *m_icon;
    QLineEdit *m_edit;
    QHBoxLayout *m_layout;
};
