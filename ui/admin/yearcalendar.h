// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

#include <functional>

/// A whole year on one page. Days are marked by what a function says about them; a click or a drag chooses days, and so
/// do the arrows with Shift and Enter.
class YearCalendar : public QWidget
{
    Q_OBJECT

public:
    enum class Mark { Open, Weekly, EveryYear, Once, Unsaved };
    using MarkOf = std::function<Mark(QDate)>;
    using NameOf = std::function<QString(QDate)>;

    explicit YearCalendar(QWidget *parent = nullptr);

    void setYear(int year);
    int year() const { return m_year; }
    void setToday(QDate today);
    /// `nameOf` is what a day is called in tool tips and read aloud: "Christmas, every year".
    void setMarks(MarkOf markOf, NameOf nameOf);
    void setCurrentDay(QDate day);
    QDate currentDay() const { return m_current; }

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;
    int heightForWidth(int width) const override;
    bool hasHeightForWidth() const override { return true; }

signals:
    /// Days were chosen, first to last.
    void daysChosen(const QDate &from, const QDate &to);
    void currentDayChanged(const QDate &day);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    int columns() const;
    QRect monthRect(int month) const;
    QRect dayRect(QDate day) const;
    QDate dayAt(QPoint point) const;
    void paintMonth(QPainter &painter, int month) const;
    void paintDay(QPainter &painter, QDate day) const;
    bool isChosen(QDate day) const;
    void moveTo(QDate day, bool extend);

    int m_year = 2026;
    QDate m_today;
    QDate m_current;
    QDate m_anchor; ///< where a drag or Shift began
    bool m_isDragging = false;
    MarkOf m_markOf;
    NameOf m_nameOf;
};
