// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace {

QString pathOf(const QString &name)
{
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

const QByteArray &source(const QString &name)
{
    static QHash<QString, QByteArray> sources;
    auto found = sources.constFind(name);
    if (found == sources.cend()) {
        QFile file(pathOf(name));
        found = sources.insert(name, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }
    return *found;
}

bool pointsSomewhere(const QString &name)
{
    static const QStringList names{QStringLiteral("left"),    QStringLiteral("right"), QStringLiteral("arrow"),
                                   QStringLiteral("undo"),    QStringLiteral("redo"),  QStringLiteral("panel"),
                                   QStringLiteral("signout"), QStringLiteral("merge")};
    return names.contains(name);
}

class ThemedIconEngine : public QIconEngine
{
public:
    ThemedIconEngine(QString name, Colour role, Colour on) : m_name(std::move(name)), m_role(role), m_on(on) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const int side = qMin(rect.width(), rect.height());
        QRect square(0, 0, side, side);
        square.moveCenter(rect.center());
        painter->save();
        painter->setOpacity(mode == QIcon::Disabled ? 0.5 : 1.0);
        paintIcon(painter, m_name, square, theme().colour(state == QIcon::On ? m_on : m_role));
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        const QColor colour = theme().colour(state == QIcon::On ? m_on : m_role);
        const QString key = QStringLiteral("carrel-icon/%1/%2/%3x%4@%5/%6/%7")
                                .arg(m_name, colour.name())
                                .arg(size.width())
                                .arg(size.height())
                                .arg(scale)
                                .arg(mode == QIcon::Disabled)
                                .arg(QGuiApplication::layoutDirection() == Qt::RightToLeft);
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = QPixmap(size);
            pixmap.fill(Qt::transparent);
            QPainter painter(&pixmap);
            paint(&painter, QRect(QPoint(), size), mode, state);
            painter.end();
            QPixmapCache::insert(key, pixmap);
        }
        return pixmap;
    }

    QIconEngine *clone() const override { return new ThemedIconEngine(m_name, m_role, m_on); }
    QString iconName() override { return m_name; }
    bool isNull() override { return source(m_name).isEmpty(); }

private:
    QString m_name;
    Colour m_role;
    Colour m_on;
};

} // namespace

QIcon themedIcon(const QString &name, Colour role)
{
    return themedIcon(name, role, role);
}

QIcon themedIcon(const QString &name, Colour role, Colour on)
{
    return QIcon(new ThemedIconEngine(name, role, on));
}

void paintIcon(QPainter *painter, const QString &name, const QRectF &rect, const QColor &colour)
{
    QByteArray svg = source(name);
    svg.replace("#1d2226", colour.name().toLatin1());
    if (rect.width() <= 16) {
        svg.replace("stroke-width=\"1.7\"", "stroke-width=\"1.9\"");
    }
    QSvgRenderer renderer(svg);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (QGuiApplication::layoutDirection() == Qt::RightToLeft && pointsSomewhere(name)) {
        painter->translate(rect.center().x() * 2, 0);
        painter->scale(-1, 1);
    }
    renderer.render(painter, rect);
    painter->restore();
}

bool hasIcon(const QString &name)
{
    return QFile::exists(pathOf(name));
}
