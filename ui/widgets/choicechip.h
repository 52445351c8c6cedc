// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chip.h"

#include <QVariant>

#include <functional>

/// A filter by one or several of a list of choices: "Collection", "Role".
class ChoiceChip : public Chip
{
    Q_OBJECT

public:
    enum class Mode { Single, Several };
    struct Choice {
        QVariant value;
        QString text;
    };

    ChoiceChip(const QString &label, Mode mode, QWidget *parent = nullptr);

    /// The choices; those chosen before stay chosen when they are still among them.
    void setChoices(const QList<Choice> &choices);
    /// Asked for the choices each time the list opens, for lists that grow.
    void setChoicesFrom(std::function<QList<Choice>()> source) { m_source = std::move(source); }

    bool isActive() const override { return !m_chosen.isEmpty(); }
    void clear() override { setValues({}); }
    QVariantList values() const { return m_chosen; }
    /// The chosen value, invalid when there is none.
    QVariant value() const { return m_chosen.value(0); }
    void setValues(const QVariantList &values);

protected:
    QString valueText() const override;
    void open() override;

private:
    Mode m_mode;
    QList<Choice> m_choices;
    QVariantList m_chosen;
    std::function<QList<Choice>()> m_source;
};
