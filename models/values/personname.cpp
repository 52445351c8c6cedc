// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/personname.h"

#include <QSet>
#include <QStringList>

namespace {

QString lower(const QString &word)
{
    return word.toLower();
}

bool isSuffix(const QString &word)
{
    static const QSet<QString> suffixes{QStringLiteral("jr"),   QStringLiteral("jr."),   QStringLiteral("sr"),
                                        QStringLiteral("sr."),  QStringLiteral("ii"),    QStringLiteral("iii"),
                                        QStringLiteral("iv"),   QStringLiteral("ph.d."), QStringLiteral("phd"),
                                        QStringLiteral("m.d."), QStringLiteral("md"),    QStringLiteral("esq."),
                                        QStringLiteral("inc."), QStringLiteral("inc"),   QStringLiteral("ltd."),
                                        QStringLiteral("ltd"),  QStringLiteral("llc"),   QStringLiteral("co.")};
    return suffixes.contains(lower(word));
}

/// Words that go with a family name when they are written with a capital, and behind the given names when not.
bool isParticle(const QString &word)
{
    static const QSet<QString> particles{
        QStringLiteral("le"),  QStringLiteral("la"),    QStringLiteral("les"), QStringLiteral("du"),
        QStringLiteral("des"), QStringLiteral("de"),    QStringLiteral("del"), QStringLiteral("della"),
        QStringLiteral("di"),  QStringLiteral("da"),    QStringLiteral("dos"), QStringLiteral("das"),
        QStringLiteral("do"),  QStringLiteral("van"),   QStringLiteral("von"), QStringLiteral("vom"),
        QStringLiteral("zu"),  QStringLiteral("zur"),   QStringLiteral("der"), QStringLiteral("den"),
        QStringLiteral("ter"), QStringLiteral("ten"),   QStringLiteral("af"),  QStringLiteral("av"),
        QStringLiteral("el"),  QStringLiteral("al"),    QStringLiteral("bin"), QStringLiteral("ibn"),
        QStringLiteral("st."), QStringLiteral("saint"), QStringLiteral("lo")};
    return particles.contains(lower(word));
}

/// Organisations and titles read from the left: "The New York Times", "University of Leeds".
bool isOrganisation(const QStringList &words)
{
    static const QSet<QString> marks{
        QStringLiteral("of"),        QStringLiteral("and"),     QStringLiteral("for"),        QStringLiteral("the"),
        QStringLiteral("und"),       QStringLiteral("für"),     QStringLiteral("et"),         QStringLiteral("&"),
        QStringLiteral("inc."),      QStringLiteral("inc"),     QStringLiteral("ltd."),       QStringLiteral("ltd"),
        QStringLiteral("gmbh"),      QStringLiteral("press"),   QStringLiteral("university"), QStringLiteral("library"),
        QStringLiteral("institute"), QStringLiteral("society"), QStringLiteral("association")};
    for (const QString &word : words) {
        if (marks.contains(lower(word))) {
            return true;
        }
    }
    return words.size() > 6;
}

QStringList wordsOf(const QString &name)
{
    return name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

QString spokenName(const QString &name)
{
    const QString plain = name.simplified();
    const qsizetype comma = plain.indexOf(QLatin1Char(','));
    if (comma <= 0 || plain.indexOf(QLatin1Char(','), comma + 1) >= 0) {
        return plain;
    }
    const QString family = plain.left(comma).trimmed();
    const QString given = plain.mid(comma + 1).trimmed();
    if (family.isEmpty() || given.isEmpty() || isSuffix(given) || isOrganisation(wordsOf(plain))) {
        return plain;
    }
    return given + QLatin1Char(' ') + family;
}

QString sortedName(const QString &name)
{
    const QString plain = name.simplified();
    QStringList words = wordsOf(plain);
    const qsizetype comma = plain.indexOf(QLatin1Char(','));
    if (comma >= 0 && !isSuffix(plain.mid(comma + 1).trimmed())) {
        return plain;
    }
    if (words.size() < 2 || isOrganisation(words)) {
        return plain;
    }
    QString suffix;
    if (words.size() > 2 && isSuffix(words.constLast())) {
        suffix = QLatin1String(", ") + words.takeLast();
        if (words.constLast().endsWith(QLatin1Char(','))) {
            words.last().chop(1);
        }
    }
    qsizetype family = words.size() - 1;
    while (family > 1 && isParticle(words.at(family - 1)) && words.at(family - 1).at(0).isUpper()) {
        --family;
    }
    return words.mid(family).join(QLatin1Char(' ')) + QLatin1String(", ") + words.mid(0, family).join(QLatin1Char(' '))
        + suffix;
}
