// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importrequest.h"

#include <QWidget>

class CellView;
class Message;
class QLabel;
class QPushButton;
class QVBoxLayout;

/// Last step of an import: what was done, what was put right, what could not be imported, and the way back.
class ResultStep : public QWidget
{
    Q_OBJECT

public:
    explicit ResultStep(QWidget *parent = nullptr);

    /// `backup` says which backup was made just before; empty when none was.
    void showSummary(const ImportSummary &summary, bool isLesson, const QString &backup);
    QString heading() const;

signals:
    void undoWanted();
    void saveRefusedWanted();

private:
    QWidget *makeList(const QString &title, QVBoxLayout *&list, const char *name);
    static void fill(QVBoxLayout *list, const Problems &lines);

    Message *m_message;
    QVBoxLayout *m_putRight;
    QVBoxLayout *m_look;
    QLabel *m_refusedTitle;
    QPushButton *m_saveRefused;
    CellView *m_refused;
    QLabel *m_foot;
    QString m_heading;
};
