// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/sheet.h"

class CopiesInput;
class CopyService;
class FormPanel;
class FormRow;
class LookupService;

/// Adds copies to a book that is there.
class AddCopyDialog : public Sheet
{
    Q_OBJECT

public:
    AddCopyDialog(CopyService &copies, const LookupService &lookups, qint64 bookId, const QString &title,
                  QWidget *parent = nullptr);

signals:
    void added(qint64 bookId, int count, const QString &title);

protected:
    void save() override;

private:
    CopyService &m_service;
    qint64 m_bookId;
    QString m_bookTitle;
    CopiesInput *m_copies;
    FormPanel *m_form;
    FormRow *m_countRow;
    FormRow *m_scanRow;
};
