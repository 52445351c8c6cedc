// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/papertable.h"

#include <QPagedPaintDevice>
#include <QTextDocument>

QString paper::tableHtml(const PaperTable &table)
{
    const auto cells = [&](const QStringList &texts, const char *tag, const QString &box) {
        QString row = QStringLiteral("<tr>");
        if (table.hasBoxes) {
            row += QStringLiteral("<%1>%2</%1>").arg(QLatin1String(tag), box);
        }
        for (const QString &text : texts) {
            row += QStringLiteral("<%1 align=\"%2\">%3</%1>")
                       .arg(QLatin1String(tag), QLatin1String(table.isRightToLeft ? "right" : "left"),
                            text.toHtmlEscaped());
        }
        return row + QStringLiteral("</tr>");
    };
    QString html = QStringLiteral("<html dir=\"%1\"><body><h2>%2</h2><p>%3</p><table width=\"100%\" cellspacing=\"0\" "
                                  "cellpadding=\"4\" border=\"0\"><thead>%4</thead>")
                       .arg(QLatin1String(table.isRightToLeft ? "rtl" : "ltr"), table.heading.toHtmlEscaped(),
                            table.line.toHtmlEscaped(), cells(table.headings, "th", QString()));
    for (const QStringList &row : table.rows) {
        html += cells(row, "td", QString(QChar(0x2610)));
    }
    return html + QStringLiteral("</table></body></html>");
}

void paper::printTable(QPagedPaintDevice &device, const PaperTable &table)
{
    QTextDocument document;
    document.setHtml(tableHtml(table));
    document.print(&device);
}
