// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/result.h"
#include "ui/widgets/sheet.h"

#include <QDate>

#include <functional>

class DateEdit;
class FormPanel;

/// Asks for one day: until when a hold is suspended, how long a copy is kept.
class DaySheet : public Sheet
{
    Q_OBJECT

public:
    /// Stores the day; what it refuses is shown under the field and the sheet stays open.
    using Store = std::function<Result<void>(const QDate &day)>;

    DaySheet(const QString &title, const QString &label, const QString &hint, const QString &button, const QDate &day,
             Store store, QWidget *parent = nullptr);
    /// What no day means: "until resumed"; without it a day is required.
    void allowNoDay(const QString &meaning);

protected:
    void save() override;

private:
    FormPanel *m_form;
    DateEdit *m_day;
    Store m_store;
    bool m_mayBeEmpty = false;
};
