// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/rulevalueedit.h"

#include "models/values/clock.h"
#include "models/values/money.h"
#include "ui/problemtext/ruletexts.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>

#include <utility>

namespace {

const QStringList &modeWords()
{
    static const QStringList words{QStringLiteral("ceiling"), QStringLiteral("exact"), QStringLiteral("floor")};
    return words;
}

const QStringList &chargedWords()
{
    static const QStringList words{QStringLiteral("start"), QStringLiteral("end")};
    return words;
}

Segments *makeWords(RuleName rule, const QStringList &words, QWidget *parent)
{
    auto *segments = new Segments(parent);
    for (const QString &word : words) {
        segments->addSegment(ruleValueText(toStored(rule), word, QString()));
    }
    return segments;
}

} // namespace

RuleValueEdit::RuleValueEdit(QWidget *parent)
    : QWidget(parent),
      m_number(new QSpinBox),
      m_amount(new QLineEdit),
      m_day(new DateEdit),
      m_yesNo(makeWords(RuleName::AutoRenew, {QStringLiteral("1"), QStringLiteral("0")}, nullptr)),
      m_mode(makeWords(RuleName::HardDueMode, modeWords(), nullptr)),
      m_charged(makeWords(RuleName::FineChargedAt, chargedWords(), nullptr)),
      m_unit(makeLabel(QString(), TextRole::Small, this))
{
    auto *layout = new QHBoxLayout(this);
    setSpacing(layout, 0, 10);
    m_number->setRange(0, 9999);
    m_number->setObjectName(QStringLiteral("ruleNumber"));
    m_amount->setObjectName(QStringLiteral("ruleAmount"));
    m_day->setObjectName(QStringLiteral("ruleDay"));
    for (QWidget *field :
         {static_cast<QWidget *>(m_number), static_cast<QWidget *>(m_amount), static_cast<QWidget *>(m_day),
          static_cast<QWidget *>(m_yesNo), static_cast<QWidget *>(m_mode), static_cast<QWidget *>(m_charged)}) {
        m_fields.append(field);
        layout->addWidget(field);
        field->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        field->hide();
    }
    layout->addWidget(m_unit, 1);
    m_number->setMaximumWidth(theme().px(96));
    for (QWidget *words :
         {static_cast<QWidget *>(m_yesNo), static_cast<QWidget *>(m_mode), static_cast<QWidget *>(m_charged)}) {
        words->setProperty("compact", true);
    }
    m_amount->setMaximumWidth(theme().px(120));
    m_day->setMinimumWidth(theme().px(160));
    const auto changed = [this] {
        if (!m_isShowing) {
            showUnit();
            emit edited();
        }
    };
    connect(m_number, &QSpinBox::valueChanged, this, changed);
    connect(m_amount, &QLineEdit::textChanged, this, changed);
    connect(m_day, &DateEdit::dateChanged, this, changed);
    for (const Segments *segments : {m_yesNo, m_mode, m_charged}) {
        connect(segments, &Segments::currentChanged, this, changed);
    }
}

void RuleValueEdit::setCurrency(const QString &currency)
{
    m_currency = currency;
}

void RuleValueEdit::show(RuleName rule, const QString &value)
{
    m_isShowing = true;
    m_rule = rule;
    for (QWidget *each : std::as_const(m_fields)) {
        each->setVisible(each == field());
    }
    const QString name = ruleTitle(toStored(rule));
    field()->setAccessibleName(name);
    switch (definitionOf(rule).kind) {
    case RuleKind::Number: m_number->setValue(value.toInt()); break;
    case RuleKind::Money:
        m_amount->setText(value.isEmpty() ? QString() : moneyText(value.toLongLong(), m_currency));
        break;
    case RuleKind::Day: m_day->setDate(fromStoredDay(value)); break;
    case RuleKind::Flag: m_yesNo->setCurrent(value == QLatin1String("1") ? 0 : 1); break;
    case RuleKind::HardDueMode:
        m_mode->setCurrent(static_cast<int>(qMax(qsizetype(0), modeWords().indexOf(value))));
        break;
    case RuleKind::ChargedAt:
        m_charged->setCurrent(static_cast<int>(qMax(qsizetype(0), chargedWords().indexOf(value))));
        break;
    }
    showUnit();
    m_isShowing = false;
}

void RuleValueEdit::showUnit()
{
    const bool isMoney = definitionOf(m_rule).kind == RuleKind::Money;
    m_unit->setText(isMoney ? m_currency : ruleUnit(toStored(m_rule), m_number->value()));
}

QString RuleValueEdit::value() const
{
    switch (definitionOf(m_rule).kind) {
    case RuleKind::Number: return QString::number(m_number->value());
    case RuleKind::Money: {
        const auto minor = parseMoney(m_amount->text(), m_currency);
        return minor && *minor >= 0 ? QString::number(*minor) : QString();
    }
    case RuleKind::Day: return toStoredDay(m_day->date());
    case RuleKind::Flag: return m_yesNo->current() == 0 ? QStringLiteral("1") : QStringLiteral("0");
    case RuleKind::HardDueMode: return modeWords().value(m_mode->current());
    case RuleKind::ChargedAt: break;
    }
    return chargedWords().value(m_charged->current());
}

QWidget *RuleValueEdit::field() const
{
    switch (definitionOf(m_rule).kind) {
    case RuleKind::Number: return m_number;
    case RuleKind::Money: return m_amount;
    case RuleKind::Day: return m_day;
    case RuleKind::Flag: return m_yesNo;
    case RuleKind::HardDueMode: return m_mode;
    case RuleKind::ChargedAt: break;
    }
    return m_charged;
}
