// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/brandpanel.h"

#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <array>

namespace {

struct Spine {
    int width;
    int height;
    QRgb colour;
    bool leans = false;
};

constexpr QRgb teal = 0x2c7a72;
constexpr QRgb sage = 0x8db3aa;
constexpr QRgb moss = 0xb9c8a4;
constexpr QRgb cream = 0xe8dcc6;
constexpr QRgb copper = 0xc98a5e;
constexpr QRgb gold = 0xd9b768;
constexpr QRgb ivory = 0xf1ebdf;
constexpr QRgb rust = 0xa65a4a;
constexpr QRgb blue = 0x3f6b7c;

constexpr std::array spines{
    Spine{19, 176, teal},       Spine{29, 189, sage},   Spine{17, 161, moss},   Spine{24, 253, cream},
    Spine{23, 165, copper},     Spine{17, 229, gold},   Spine{20, 189, ivory},  Spine{24, 221, cream},
    Spine{31, 173, moss},       Spine{25, 187, sage},   Spine{31, 155, rust},   Spine{41, 161, rust},
    Spine{30, 226, gold, true}, Spine{17, 246, teal},   Spine{18, 229, copper}, Spine{18, 245, ivory},
    Spine{21, 183, copper},     Spine{38, 176, cream},  Spine{34, 168, cream},  Spine{38, 224, teal},
    Spine{23, 166, blue},       Spine{20, 185, copper}, Spine{40, 171, gold},   Spine{29, 210, ivory},
    Spine{36, 221, sage},       Spine{39, 248, ivory},  Spine{35, 242, teal},   Spine{29, 208, teal},
    Spine{30, 226, gold, true}, Spine{36, 162, teal},   Spine{29, 170, sage},   Spine{38, 195, copper},
    Spine{40, 191, teal},       Spine{24, 157, blue},   Spine{33, 231, gold},   Spine{20, 223, ivory},
    Spine{20, 246, sage},       Spine{31, 202, copper}, Spine{39, 189, gold},
};

constexpr int margin = 46;

QColor ground(bool dark)
{
    return QColor::fromRgb(dark ? 0x0d2a2a : 0x114f4b);
}

void paintSpine(QPainter &painter, const QRectF &spine, const QColor &colour, int unit)
{
    painter.setBrush(colour);
    painter.drawRoundedRect(spine, 3 * unit, 3 * unit);
    QColor band = colour.darker(125);
    painter.setBrush(band);
    const qreal inset = 3.0 * unit;
    const qreal top = spine.top() + spine.height() * 0.08 + 4 * unit;
    for (const qreal y : {top, top + 8 * unit, spine.bottom() - 24 * unit}) {
        painter.drawRect(QRectF(spine.left() + inset, y, spine.width() - 2 * inset, 3 * unit));
    }
}

} // namespace

BrandPanel::BrandPanel(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("brandPanel"));
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void BrandPanel::setLibraryName(const QString &name)
{
    m_libraryName = name;
    update();
}

QSize BrandPanel::sizeHint() const
{
    return {theme().px(612), theme().px(600)};
}

void BrandPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), ground(theme().isDark()));
    const int floor = height() - theme().px(margin);
    if (isRightToLeft()) {
        painter.save();
        painter.translate(width(), 0);
        painter.scale(-1, 1);
        paintShelf(painter, floor);
        painter.restore();
    } else {
        paintShelf(painter, floor);
    }
    paintWords(painter, floor);
}

void BrandPanel::paintShelf(QPainter &painter, int floor) const
{
    const Theme &look = theme();
    painter.setPen(Qt::NoPen);
    int x = look.px(margin);
    const int end = width() - look.px(margin) + look.px(4);
    for (std::size_t i = 0;; ++i) {
        const Spine &spine = spines.at(i % spines.size());
        const int height = look.px(spine.height);
        const int leaning = spine.leans ? static_cast<int>(height * 0.225) : 0;
        const int width = look.px(spine.width);
        if (x + width + leaning > end || floor - height < look.px(130)) {
            break;
        }
        if (spine.leans) {
            painter.save();
            painter.translate(x + leaning, floor);
            painter.rotate(-13);
            paintSpine(painter, QRectF(0, -height, width, height), QColor::fromRgb(spine.colour), look.px(1));
            painter.restore();
        } else {
            paintSpine(painter, QRectF(x, floor - height, width, height), QColor::fromRgb(spine.colour), look.px(1));
        }
        x += width + leaning + look.px(spine.leans ? 18 : 3);
    }
    painter.fillRect(QRect(0, floor, width(), look.px(6)), ground(look.isDark()).darker(130));
}

void BrandPanel::paintWords(QPainter &painter, int floor) const
{
    const Theme &look = theme();
    const QRect inside = rect().adjusted(look.px(margin), look.px(54), -look.px(margin), 0);
    const int side = static_cast<int>(Qt::AlignTop)
        | static_cast<int>(isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    QFont large = look.font(TextRole::H1);
    large.setPointSizeF(large.pointSizeF() * 1.75);
    painter.setFont(large);
    painter.setPen(QColor::fromRgb(0xf7f3e8));
    QRect used;
    painter.drawText(inside, side, QStringLiteral("Carrel"), &used);
    QFont body = look.font(TextRole::H2);
    body.setWeight(QFont::Normal);
    painter.setFont(body);
    painter.setPen(QColor::fromRgb(0xb9d3cc));
    painter.drawText(inside.adjusted(0, used.height() + look.px(4), 0, 0), side,
                     tr("The quiet desk for a busy library."));

    painter.setFont(look.font(TextRole::Small));
    QString foot = tr("Version %1").arg(QCoreApplication::applicationVersion());
    if (!m_libraryName.isEmpty()) {
        foot += QStringLiteral("  ·  ") + m_libraryName;
    }
    const QRect below(inside.left(), floor + look.px(6), inside.width(), height() - floor - look.px(6));
    const int middle = static_cast<int>(Qt::AlignVCenter)
        | static_cast<int>(isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    painter.drawText(below, middle, painter.fontMetrics().elidedText(foot, Qt::ElideRight, below.width()));
}
