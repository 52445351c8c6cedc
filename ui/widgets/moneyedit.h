// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <optional>

/// A field for an amount in the library's currency: typed as the reader's language has it, read without floating point.
class MoneyEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit MoneyEdit(QWidget *parent = nullptr);

    void setCurrency(const QString &currency) { m_currency = currency; }
    void setMinor(qint64 minor);
    /// Nothing when empty or not an amount.
    std::optional<qint64> minor() const;

signals:
    void minorChanged();

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    QString m_currency;
};
