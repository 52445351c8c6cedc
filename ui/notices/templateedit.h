// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

/// A text with placeholders in braces: those that mean something are tinted, the others are red.
class TemplateEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TemplateEdit(QWidget *parent = nullptr);

    /// Puts a placeholder where the cursor is.
    void insertPlaceholder(const QString &name);
    /// Writes another name into the first placeholder of this name.
    void replacePlaceholder(const QString &name, const QString &with);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};
