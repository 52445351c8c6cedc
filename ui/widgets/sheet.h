// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/style.h"

#include <QDialog>
#include <QPointer>

class FormPanel;
class Message;
class QHBoxLayout;
class QLabel;
class QScrollArea;
class QVBoxLayout;

/// A dialog of Carrel: a frameless sheet over the dimmed window with a title, a body that scrolls and a foot.
/// Plain Enter never accepts, so a scanner cannot save; Ctrl+Enter does. Esc closes, and asks in the foot first when
/// something was typed. Subclasses fill body(), add buttons and override save().
class Sheet : public QDialog
{
    Q_OBJECT

public:
    enum class Width { Narrow = 480, Wide = 664, Window = 994 };

    explicit Sheet(const QString &title, Width width = Width::Wide, QWidget *parent = nullptr);
    ~Sheet() override;

    void setTitle(const QString &title);
    /// Where the fields go; it scrolls when the window is lower than the sheet.
    QVBoxLayout *body() const { return m_body; }
    /// The bar between title and fields.
    Message *message() const { return m_message; }

    /// The button that saves: "Add book". Calls save().
    QPushButton *addPrimary(const QString &text);
    /// A further button before the primary one.
    QPushButton *addButton(const QString &text, ButtonKind kind = ButtonKind::Normal);
    /// Something at the start of the foot (a check box).
    void addToFoot(QWidget *widget);
    QPushButton *primary() const { return m_primary; }
    QPushButton *cancel() const { return m_cancel; }
    void setFootVisible(bool visible);

    /// Whether something was typed that would be lost. Esc and Cancel then ask in the foot first.
    void setDirty(bool dirty) { m_dirty = dirty; }
    bool isDirty() const { return m_dirty; }
    /// "2 fields need attention" beside the buttons; 0 hides it.
    void setProblemCount(int count);
    /// Shows the count of the form's problems and moves the focus to the first; true when there is none.
    bool settle(FormPanel *form);
    /// While something runs on a worker: buttons off, fields stay readable.
    void setBusy(bool busy);

    /// Shows the sheet over the window without waiting.
    void present();

public slots:
    void reject() override;

protected:
    /// Ctrl+Enter or the primary button. Accepts by default; override to check and store first.
    virtual void save();

    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildHead(QVBoxLayout *outer);
    void buildFoot(QVBoxLayout *outer);
    void askToDiscard(bool ask);
    void fit();

    Width m_width;
    bool m_dirty = false;
    bool m_busy = false;
    QWidget *m_frame;
    QLabel *m_title;
    Message *m_message;
    QScrollArea *m_scroll;
    QVBoxLayout *m_body;
    QWidget *m_foot;
    QHBoxLayout *m_footStart;
    QHBoxLayout *m_footEnd;
    QLabel *m_count;
    QWidget *m_buttons;
    QWidget *m_discard;
    QPushButton *m_keep;
    QPushButton *m_cancel;
    QPushButton *m_primary = nullptr;
    QPointer<QWidget> m_backdrop;
};
