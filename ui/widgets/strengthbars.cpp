// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/strengthbars.h"

#include "ui/widgets/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace {

Tone toneFor(int bars)
{
    return bars >= 3 ? Tone::Ok : bars == 2 ? Tone::Warn : bars == 1 ? Tone::Danger : Tone::Neutral;
}

} // namespace

class StrengthBars::Bars : public QWidget
{
public:
    explicit Bars(QWidget *parent) : QWidget(parent) { setFixedHeight(theme().px(5)); }
    void setFilled(int filled)
    {
        m_filled = filled;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const int gap = theme().px(4);
        const qreal width = (this->width() - 3 * gap) / 4.0;
        for (int i = 0; i < 4; ++i) {
            const qreal x = isRightToLeft() ? this->width() - (i + 1) * width - i * gap : i * (width + gap);
            painter.setBrush(theme().colour(i < m_filled ? toneColour(toneFor(m_filled)) : Colour::Scroll));
            painter.drawRoundedRect(QRectF(x, 0, width, height()), 2, 2);
        }
    }

private:
    int m_filled = 0;
};

StrengthBars::StrengthBars(QWidget *parent)
    : QWidget(parent),
      m_painted(new Bars(this)),
      m_word(makeLabel(QString(), TextRole::Small, this)),
      m_advice(makeLabel(QString(), TextRole::Small, this))
{
    auto *layout = new QVBoxLayout(this);
    setSpacing(layout, 0, 6);
    layout->addWidget(m_painted);
    auto *line = new QHBoxLayout;
    line->setSpacing(theme().px(8));
    QFont strong = m_word->font();
    strong.setBold(true);
    m_word->setFont(strong);
    line->addWidget(m_word, 0, Qt::AlignTop);
    line->addWidget(m_advice, 1, Qt::AlignTop);
    layout->addLayout(line);
    m_advice->setWordWrap(true);
}

QString StrengthBars::wordFor(int bars)
{
    switch (bars) {
    case 1: return tr("Weak");
    case 2: return tr("Fair");
    case 3: return tr("Good");
    case 4: return tr("Strong");
    default: return QString();
    }
}

void StrengthBars::setStrength(int bars, const QString &advice)
{
    m_bars = qBound(0, bars, 4);
    m_painted->setFilled(m_bars);
    m_word->setText(wordFor(m_bars));
    setTone(m_word, toneFor(m_bars));
    m_advice->setText(advice);
    setAccessibleName(tr("Password strength"));
    setAccessibleDescription(m_word->text() + QLatin1Char(' ') + advice);
}
