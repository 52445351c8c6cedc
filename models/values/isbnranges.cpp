// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/isbnranges.h"

#include <QHash>
#include <QStringList>

namespace {

/// Ranges of the International ISBN Agency, written "from-to" with as many digits as the part has.
const QString groups978 = QStringLiteral("0-5,600-649,65-65,7-7,80-94,950-989,9900-9989,99900-99999");
const QString groups979 = QStringLiteral("8-8,10-12,13-15");

const QHash<QString, QString> &registrants()
{
    static const QString common = QStringLiteral("00-19,200-699,7000-8499,85000-89999,900000-949999,9500000-9999999");
    static const QString smaller = QStringLiteral("00-19,200-699,7000-8499,85000-89999,900000-999999");
    static const QHash<QString, QString> table{
        {QStringLiteral("978-0"), common},
        {QStringLiteral("978-1"), QStringLiteral("00-09,100-399,4000-5499,55000-86979,869800-998999,9990000-9999999")},
        {QStringLiteral("978-2"),
         QStringLiteral("00-19,200-349,35000-39999,400-699,7000-8399,84000-89999,900000-949999,"
                        "9500000-9999999")},
        {QStringLiteral("978-3"),
         QStringLiteral("00-02,030-033,0340-0369,03700-03999,04-19,200-699,7000-8499,"
                        "85000-89999,900000-949999,9500000-9539999,95400-96999,"
                        "9700000-9899999,99000-99999")},
        {QStringLiteral("978-4"), common},
        {QStringLiteral("978-5"),
         QStringLiteral("00000-00499,0050-0099,01-19,200-420,4210-4299,430-430,4310-4399,"
                        "440-440,4410-4499,450-699,7000-8499,85000-89999,900000-909999,"
                        "91000-91999,9200-9299,93000-94999,9500000-9500999,9501-9799,"
                        "98000-98999,9900000-9909999,9910-9999")},
        {QStringLiteral("978-7"), QStringLiteral("00-09,100-499,5000-7999,80000-89999,900000-999999")},
        {QStringLiteral("978-80"), smaller},
        {QStringLiteral("978-81"), smaller},
        {QStringLiteral("978-82"), QStringLiteral("00-19,200-689,690000-699999,7000-8999,90000-98999,990000-999999")},
        {QStringLiteral("978-83"), QStringLiteral("00-19,200-599,60000-69999,7000-8499,85000-89999,900000-999999")},
        {QStringLiteral("978-84"),
         QStringLiteral("00-13,140-149,15000-19999,200-699,7000-8499,85000-89999,9000-9199,"
                        "920000-923999,92400-92999,930000-949999,95000-96999,9700-9999")},
        {QStringLiteral("978-85"),
         QStringLiteral("00-19,200-599,60000-69999,7000-8499,85000-89999,900000-979999,"
                        "98000-99999")},
        {QStringLiteral("978-86"), QStringLiteral("00-29,300-599,6000-7999,80000-89999,900000-999999")},
        {QStringLiteral("978-87"), QStringLiteral("00-29,400-649,7000-7999,85000-94999,970000-999999")},
        {QStringLiteral("978-88"),
         QStringLiteral("00-19,200-599,6000-8499,85000-89999,900000-909999,910-929,9300-9399,"
                        "940000-949999,95000-99999")},
        {QStringLiteral("978-89"),
         QStringLiteral("00-24,250-549,5500-8499,85000-94999,950000-969999,97000-98999,990-999")},
        {QStringLiteral("978-90"),
         QStringLiteral("00-19,200-499,5000-6999,70000-79999,800000-849999,8500-8999,90-90,94-94")},
        {QStringLiteral("978-91"), QStringLiteral("0-1,20-49,500-649,7000-7999,85000-94999,970000-999999")},
        {QStringLiteral("978-92"), QStringLiteral("0-5,60-79,800-899,9000-9499,95000-98999,990000-999999")},
        {QStringLiteral("978-93"), QStringLiteral("00-09,100-499,5000-7999,80000-94999,950000-999999")},
        {QStringLiteral("978-94"), QStringLiteral("000-599,6000-8999,90000-99999")},
        {QStringLiteral("979-10"), QStringLiteral("00-19,200-699,7000-8999,90000-97599,976000-999999")},
        {QStringLiteral("979-11"), QStringLiteral("00-24,250-549,5500-8499,85000-94999,950000-999999")},
    };
    return table;
}

/// The length of the range that the digits begin with; 0 when they are in none.
int lengthIn(const QString &ranges, const QString &digits)
{
    for (const QString &range : ranges.split(QLatin1Char(','))) {
        const QString from = range.section(QLatin1Char('-'), 0, 0);
        const QString to = range.section(QLatin1Char('-'), 1, 1);
        const QString start = digits.left(from.size());
        if (start.size() == from.size() && from <= start && start <= to) {
            return static_cast<int>(from.size());
        }
    }
    return 0;
}

} // namespace

int isbnGroupLength(const QString &prefix, const QString &body)
{
    return lengthIn(prefix == QLatin1String("978") ? groups978 : groups979, body);
}

int isbnRegistrantLength(const QString &prefix, const QString &group, const QString &rest)
{
    const QString ranges = registrants().value(prefix + QLatin1Char('-') + group);
    const int length = ranges.isEmpty() ? 0 : lengthIn(ranges, rest);
    return length < rest.size() ? length : 0;
}
