// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/tillcount.h"

#include "models/values/money.h"
#include "ui/widgets/message.h"
#include "ui/widgets/moneyedit.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace {

constexpr int mostPieces = 9999;

qint64 oneOf(const QString &currency)
{
    qint64 one = 1;
    for (int i = 0; i < minorDigits(currency); ++i) {
        one *= 10;
    }
    return one;
}

/// Notes and coins that most currencies with decimals have; others are counted as one sum.
QList<qint64> piecesOf(const QString &currency)
{
    const qint64 one = oneOf(currency);
    QList<qint64> pieces;
    for (const int whole : {100, 50, 20, 10, 5, 2, 1}) {
        pieces << whole * one;
    }
    if (one >= 100) {
        pieces << one / 2 << one / 5;
    }
    return pieces;
}

} // namespace

TillCount::TillCount(QWidget *parent) : QFrame(parent), m_grid(new QGridLayout(this))
{
    setProperty("card", true);
    setObjectName(QStringLiteral("tillCount"));
    setSpacing(m_grid, 16, 12, 16, 12, 4);
}

void TillCount::setCash(qint64 cashMinor, const QString &currency)
{
    m_cashMinor = cashMinor;
    if (m_currency != currency) {
        m_currency = currency;
        build();
    }
    update();
}

void TillCount::build()
{
    emptyLayout(m_grid);
    m_pieces.clear();
    m_grid->addWidget(makeLabel(tr("Count the till"), TextRole::H2, this), 0, 0, 1, 3);
    m_grid->setColumnStretch(2, 1);
    for (const qint64 minor : piecesOf(m_currency)) {
        const int row = m_grid->rowCount();
        const QString name = formattedMoney(minor, m_currency);
        auto *count = new QSpinBox(this);
        count->setRange(0, mostPieces);
        count->setButtonSymbols(QAbstractSpinBox::NoButtons);
        count->setAlignment(Qt::AlignTrailing);
        count->setFixedWidth(theme().px(76));
        count->setObjectName(QStringLiteral("till%1").arg(minor));
        count->setAccessibleName(name);
        QLabel *label = makeLabel(name, TextRole::Body, this);
        label->setBuddy(count);
        setTone(label, Tone::Neutral);
        QLabel *sum = makeLabel(QString(), TextRole::Body, this);
        m_grid->addWidget(label, row, 0);
        m_grid->addWidget(count, row, 1);
        m_grid->addWidget(sum, row, 2, Qt::AlignTrailing);
        m_pieces.append({minor, count, sum});
        connect(count, &QSpinBox::valueChanged, this, &TillCount::update);
    }
    const auto addMoney = [this](const QString &text, const char *name) {
        const int row = m_grid->rowCount();
        auto *edit = new MoneyEdit(this);
        edit->setCurrency(m_currency);
        edit->setObjectName(QString::fromLatin1(name));
        edit->setAccessibleName(text);
        edit->setMinor(0);
        QLabel *label = makeLabel(text, TextRole::Body, this);
        label->setBuddy(edit);
        setTone(label, Tone::Neutral);
        m_grid->addWidget(label, row, 0);
        m_grid->addWidget(edit, row, 1, 1, 2, Qt::AlignTrailing);
        connect(edit, &MoneyEdit::minorChanged, this, &TillCount::update);
        return edit;
    };
    m_rest = addMoney(tr("Everything smaller"), "tillRest");
    m_grid->addWidget(makeLine(Qt::Horizontal, this), m_grid->rowCount(), 0, 1, 3);
    m_counted = addFigure(tr("Counted"), true);
    m_counted->setObjectName(QStringLiteral("tillCounted"));
    m_float = addMoney(tr("Float this morning"), "tillFloat");
    m_cash = addFigure(tr("Cash taken"), false);
    m_expected = addFigure(tr("Expected"), true);
    m_expected->setObjectName(QStringLiteral("tillExpected"));
    m_message = new Message(this);
    m_message->setObjectName(QStringLiteral("tillMessage"));
    m_grid->addWidget(m_message, m_grid->rowCount(), 0, 1, 3);
    m_reason = new QLineEdit(this);
    m_reason->setObjectName(QStringLiteral("tillReason"));
    m_reason->setMaxLength(TillClosingService::longestReason);
    m_reasonName = makeLabel(tr("Why the till is not right"), TextRole::Body, this);
    setTone(m_reasonName, Tone::Neutral);
    m_reasonName->setBuddy(m_reason);
    m_reason->setAccessibleName(m_reasonName->text());
    m_grid->addWidget(m_reasonName, m_grid->rowCount(), 0, 1, 3);
    m_grid->addWidget(m_reason, m_grid->rowCount(), 0, 1, 3);
    connect(m_reason, &QLineEdit::textChanged, this, &TillCount::changed);
    m_bank = addFigure(tr("To the bank, the float stays"), false);
}

QLabel *TillCount::addFigure(const QString &text, bool isStrong)
{
    const int row = m_grid->rowCount();
    QLabel *label = makeLabel(text, TextRole::Body, this);
    setTone(label, Tone::Neutral);
    QLabel *figure = makeLabel(QString(), isStrong ? TextRole::Name : TextRole::Body, this);
    m_grid->addWidget(label, row, 0, 1, 2);
    m_grid->addWidget(figure, row, 2, Qt::AlignTrailing);
    return figure;
}

qint64 TillCount::countedMinor() const
{
    qint64 counted = m_rest == nullptr ? 0 : m_rest->minor().value_or(0);
    for (const Denomination &piece : m_pieces) {
        counted += piece.minor * piece.count->value();
    }
    return counted;
}

qint64 TillCount::floatMinor() const
{
    return m_float == nullptr ? 0 : m_float->minor().value_or(0);
}

void TillCount::fill(const TillCounted &till)
{
    if (m_message == nullptr) {
        return;
    }
    qint64 rest = till.restMinor;
    QMap<qint64, int> pieces = till.pieces;
    for (const Denomination &piece : std::as_const(m_pieces)) {
        piece.count->setValue(pieces.take(piece.minor));
    }
    for (auto piece = pieces.cbegin(); piece != pieces.cend(); ++piece) {
        rest += piece.key() * piece.value(); // a coin that has no line of its own here
    }
    m_rest->setMinor(rest);
    m_float->setMinor(till.floatMinor);
    m_reason->setText(till.reason);
    update();
}

TillCounted TillCount::counted(QDate day) const
{
    TillCounted till;
    till.day = day;
    till.currency = m_currency;
    till.floatMinor = floatMinor();
    till.cashMinor = m_cashMinor;
    for (const Denomination &piece : m_pieces) {
        till.pieces.insert(piece.minor, piece.count->value());
    }
    till.restMinor = m_rest == nullptr ? 0 : m_rest->minor().value_or(0);
    till.reason = m_reason == nullptr ? QString() : m_reason->text();
    return till;
}

bool TillCount::isCounted() const
{
    return countedMinor() != 0;
}

void TillCount::update()
{
    if (m_message == nullptr) {
        return;
    }
    for (const Denomination &piece : std::as_const(m_pieces)) {
        piece.sum->setText(moneyText(piece.minor * piece.count->value(), m_currency));
    }
    const auto money = [this](qint64 minor) { return formattedMoney(minor, m_currency); };
    const qint64 counted = countedMinor();
    const qint64 expected = floatMinor() + m_cashMinor;
    m_counted->setText(money(counted));
    m_cash->setText(money(m_cashMinor));
    m_expected->setText(money(expected));
    m_bank->setText(money(qMax<qint64>(0, counted - floatMinor())));
    if (!isCounted()) {
        m_message->clear();
    } else if (counted == expected) {
        m_message->say(Tone::Ok, tr("The till is right."));
    } else if (counted < expected) {
        m_message->say(Tone::Warn, tr("Say why, or count again."), tr("%1 short.").arg(money(expected - counted)));
    } else {
        m_message->say(Tone::Warn, tr("Say why, or count again."), tr("%1 too much.").arg(money(counted - expected)));
    }
    const bool isOff = isCounted() && counted != expected;
    m_reasonName->setVisible(isOff);
    m_reason->setVisible(isOff);
    emit changed();
}
