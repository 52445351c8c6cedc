// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/templateedit.h"

#include "models/notices/noticetemplate.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QSyntaxHighlighter>

namespace {

class Tint : public QSyntaxHighlighter
{
public:
    explicit Tint(QTextDocument *document) : QSyntaxHighlighter(document)
    {
        connect(&theme(), &Theme::changed, this, &QSyntaxHighlighter::rehighlight);
    }

protected:
    void highlightBlock(const QString &text) override
    {
        const QList<TemplateMark> marks = marksIn(text);
        for (const TemplateMark &mark : marks) {
            QTextCharFormat format;
            format.setForeground(theme().colour(mark.isKnown ? Colour::OnAccentSoft : Colour::Danger));
            format.setBackground(theme().colour(mark.isKnown ? Colour::AccentSoft : Colour::DangerSoft));
            format.setFontWeight(QFont::DemiBold);
            setFormat(static_cast<int>(mark.start), static_cast<int>(mark.length), format);
        }
    }
};

} // namespace

TemplateEdit::TemplateEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    new Tint(document());
}

void TemplateEdit::insertPlaceholder(const QString &name)
{
    textCursor().insertText(QLatin1Char('{') + name + QLatin1Char('}'));
    setFocus(Qt::OtherFocusReason);
}

void TemplateEdit::replacePlaceholder(const QString &name, const QString &with)
{
    const QList<TemplateMark> marks = marksIn(toPlainText());
    for (const TemplateMark &mark : marks) {
        const bool isCondition = mark.name == QStringLiteral("if ") + name;
        if (mark.name != name && !isCondition) {
            continue;
        }
        QTextCursor cursor(document());
        cursor.setPosition(static_cast<int>(mark.start));
        cursor.setPosition(static_cast<int>(mark.start + mark.length), QTextCursor::KeepAnchor);
        cursor.insertText(QLatin1Char('{') + (isCondition ? QStringLiteral("if ") : QString()) + with
                          + QLatin1Char('}'));
        return;
    }
}

void TemplateEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Save)) {
        event->ignore();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}
