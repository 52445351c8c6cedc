// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notices/noticetemplate.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

// Signs that no typed text keeps after cleaning; they mark rows and cells until the text is cut into lines.
const QChar rowSign(0x1E);
const QChar cellSign(0x1F);
const QString each = QStringLiteral("each loan");
const QString end = QStringLiteral("end");
const QString ifWord = QStringLiteral("if ");

bool isBlock(const QString &name)
{
    return name == each || name == end || name.startsWith(ifWord);
}

QString conditionOf(const QString &name)
{
    return name.mid(ifWord.size()).trimmed();
}

bool isKnown(const QString &name)
{
    const QString word = name.startsWith(ifWord) ? conditionOf(name) : name;
    return name == each || name == end || noticePlaceholders().contains(word);
}

/// How many letters have to be changed to make one word of the other.
int distance(const QString &left, const QString &right)
{
    QList<int> row(right.size() + 1);
    for (int i = 0; i < row.size(); ++i) {
        row[i] = i;
    }
    for (int i = 1; i <= left.size(); ++i) {
        int diagonal = row[0];
        row[0] = i;
        for (int j = 1; j <= right.size(); ++j) {
            const int changed = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, changed});
        }
    }
    return row.last();
}

QString nearest(const QString &name)
{
    constexpr int tooFar = 4;
    QString best;
    int least = std::min<int>(tooFar, static_cast<int>(name.size()));
    for (const QString &known : noticePlaceholders()) {
        const int far = distance(name.toLower(), known);
        if (far < least) {
            least = far;
            best = known;
        }
    }
    return best;
}

QString withoutSigns(QString value)
{
    value.replace(QLatin1Char('\n'), QStringLiteral(", "));
    value.removeIf([](QChar sign) { return sign.category() == QChar::Other_Control; });
    return value;
}

/// Lines that hold nothing but `{each loan}`, `{if …}` or `{end}` leave no empty line behind.
QString withoutBlockLines(const QString &text)
{
    static const QRegularExpression line(QStringLiteral("^[ \\t]*((?:\\{(?:each loan|end|if [^{}]*)\\}[ \\t]*)+)\\n?"),
                                         QRegularExpression::MultilineOption);
    QString kept = text;
    return kept.replace(line, QStringLiteral("\\1"));
}

/// Walks through a template once and writes what it says.
class Filling
{
public:
    Filling(const QString &text, const NoticeValues &values)
        : m_text(text),
          m_marks(marksIn(text)),
          m_values(values) { }

    QString run()
    {
        QString written;
        write(0, m_marks.size(), nullptr, written);
        written += m_text.mid(m_at);
        return written;
    }

private:
    /// The mark that closes the block opened at `mark`; the end of the list when none does.
    qsizetype closing(qsizetype mark) const
    {
        int depth = 0;
        for (qsizetype i = mark; i < m_marks.size(); ++i) {
            const QString &name = m_marks.at(i).name;
            depth += name == end ? -1 : (isBlock(name) ? 1 : 0);
            if (depth == 0) {
                return i;
            }
        }
        return m_marks.size() - 1;
    }

    QString valueOf(const QString &name, const QHash<QString, QString> *loan) const
    {
        if (loan != nullptr && loanPlaceholders().contains(name)) {
            return withoutSigns(loan->value(name));
        }
        return withoutSigns(m_values.values.value(name));
    }

    void write(qsizetype from, qsizetype to, const QHash<QString, QString> *loan, QString &written)
    {
        bool isAfterValue = false;
        for (qsizetype i = from; i < to; ++i) {
            const TemplateMark mark = m_marks.at(i);
            const QString between = m_text.mid(m_at, mark.start - m_at);
            const bool isCellBorder = loan != nullptr && isAfterValue && !isBlock(mark.name) && !between.isEmpty()
                && between.trimmed().isEmpty() && !between.contains(QLatin1Char('\n'));
            written += isCellBorder ? QString(cellSign) : between;
            m_at = mark.start + mark.length;
            isAfterValue = !isBlock(mark.name);
            if (mark.name == each || mark.name.startsWith(ifWord)) {
                i = writeBlock(i, loan, written);
            } else if (mark.name != end) {
                written += mark.isKnown ? valueOf(mark.name, loan) : m_text.mid(mark.start, mark.length);
            }
        }
    }

    qsizetype writeBlock(qsizetype opening, const QHash<QString, QString> *loan, QString &written)
    {
        const qsizetype closed = closing(opening);
        const TemplateMark &last = m_marks.at(closed);
        const qsizetype start = m_at;
        const QString name = m_marks.at(opening).name;
        if (name == each) {
            for (const QHash<QString, QString> &row : m_values.loans) {
                m_at = start;
                written += rowSign;
                write(opening + 1, closed, &row, written);
                written += m_text.mid(m_at, last.start - m_at);
            }
        } else if (!valueOf(conditionOf(name), loan).isEmpty()) {
            write(opening + 1, closed, loan, written);
            written += m_text.mid(m_at, last.start - m_at);
        }
        m_at = last.start + last.length;
        return closed;
    }

    const QString m_text;
    const QList<TemplateMark> m_marks;
    const NoticeValues &m_values;
    qsizetype m_at = 0;
};

} // namespace

const QStringList &loanPlaceholders()
{
    static const QStringList names{
        QStringLiteral("title"),       QStringLiteral("authors"), QStringLiteral("barcode"),
        QStringLiteral("call_number"), QStringLiteral("lent"),    QStringLiteral("due"),
        QStringLiteral("days_late"),   QStringLiteral("fine"),    QStringLiteral("price"),
        QStringLiteral("pick_up_by"),  QStringLiteral("shelf"),   QStringLiteral("borrower")};
    return names;
}

const QStringList &noticePlaceholders()
{
    static const QStringList names = QStringList{QStringLiteral("name"),
                                                 QStringLiteral("given_name"),
                                                 QStringLiteral("family_name"),
                                                 QStringLiteral("card"),
                                                 QStringLiteral("address"),
                                                 QStringLiteral("email"),
                                                 QStringLiteral("category"),
                                                 QStringLiteral("group"),
                                                 QStringLiteral("teacher"),
                                                 QStringLiteral("guarantor"),
                                                 QStringLiteral("membership_ends"),
                                                 QStringLiteral("count"),
                                                 QStringLiteral("fines_total"),
                                                 QStringLiteral("owed"),
                                                 QStringLiteral("prices_total"),
                                                 QStringLiteral("library"),
                                                 QStringLiteral("library_address"),
                                                 QStringLiteral("library_phone"),
                                                 QStringLiteral("library_email"),
                                                 QStringLiteral("today")}
        + loanPlaceholders();
    return names;
}

QString NoticeText::plain() const
{
    QStringList written;
    for (const NoticeLine &line : lines) {
        QStringList cells = line.cells;
        cells.removeAll(QString());
        written << (line.isRow ? QStringLiteral("- ") : QString()) + cells.join(QStringLiteral(" · "));
    }
    return written.join(QLatin1Char('\n'));
}

QList<TemplateMark> marksIn(const QString &text)
{
    static const QRegularExpression braces(QStringLiteral("\\{([^{}\\n]*)\\}"));
    QList<TemplateMark> marks;
    auto matches = braces.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString name = match.captured(1).simplified();
        marks << TemplateMark{match.capturedStart(), match.capturedLength(), name, isKnown(name)};
    }
    return marks;
}

Problems checkTemplate(const QString &text)
{
    Problems problems;
    QStringList open;
    const QList<TemplateMark> marks = marksIn(text);
    for (const TemplateMark &mark : marks) {
        const QString word = mark.name.startsWith(ifWord) ? conditionOf(mark.name) : mark.name;
        if (!mark.isKnown) {
            problems << Problem{{}, QStringLiteral("notice.placeholderUnknown"), {word, nearest(word)}};
        } else if (loanPlaceholders().contains(word) && !open.contains(each)) {
            problems << Problem{{}, QStringLiteral("notice.loanOutside"), {word}};
        }
        if (mark.name == each && open.contains(each)) {
            problems << Problem{{}, QStringLiteral("notice.eachInEach"), {}};
        }
        if (mark.name == end && open.isEmpty()) {
            problems << Problem{{}, QStringLiteral("notice.endWithoutBlock"), {}};
        } else if (mark.name == end) {
            open.removeLast();
        } else if (isBlock(mark.name)) {
            open << mark.name;
        }
    }
    if (!open.isEmpty()) {
        problems << Problem{{}, QStringLiteral("notice.blockNotClosed"), {open.last()}};
    }
    return problems;
}

NoticeText fillTemplate(const QString &subject, const QString &body, const NoticeValues &values)
{
    NoticeText text;
    text.subject = Filling(subject, values).run().remove(rowSign).remove(cellSign).simplified();
    const QStringList lines = Filling(withoutBlockLines(body), values).run().split(QLatin1Char('\n'));
    for (QString line : lines) {
        NoticeLine written;
        written.isRow = line.contains(rowSign);
        line.remove(rowSign);
        const QStringList cells = line.split(cellSign);
        for (const QString &cell : cells) {
            written.cells << cell.trimmed();
        }
        text.lines << written;
    }
    while (!text.lines.isEmpty() && text.lines.last().cells.join(QString()).isEmpty()) {
        text.lines.removeLast();
    }
    return text;
}
