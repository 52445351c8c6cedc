// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalogue/copy.h"

#include <QObject>

class CopyService;
class FlowLayout;
class LookupService;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QWidget;

/// How many copies, with which barcodes: scanned ones first, the others numbered. The dialogs arrange the widgets.
class CopiesInput : public QObject
{
    Q_OBJECT

public:
    CopiesInput(const CopyService &copies, const LookupService &lookups, QWidget *parent);

    QSpinBox *count;
    QComboBox *location;
    QLineEdit *scan;
    QWidget *scannedList; ///< the scanned barcodes, each with a cross

    /// The copies to add; barcodes are empty where numbers are to be given.
    QList<Copy> copies() const;
    const QStringList &scanned() const { return m_scanned; }
    /// "30000201 to 30000202": the numbers the other copies will get.
    QString hint() const;
    /// Takes a scanned or typed barcode; says what is wrong with it.
    Problems take(const QString &code);
    void clear();

signals:
    void changed();
    void refused(const Problems &problems);

private:
    void showScanned();
    bool eventFilter(QObject *watched, QEvent *event) override;

    const CopyService &m_copies;
    QStringList m_scanned;
    FlowLayout *m_flow;
};
