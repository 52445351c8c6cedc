// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/visitmodel.h"

#include "ui/desk/desktexts.h"

#include <QLocale>

namespace {

bool isQuiet(Tone tone)
{
    return tone == Tone::Ok || tone == Tone::Neutral || tone == Tone::Info;
}

} // namespace

VisitModel::VisitModel(const DeskSession &session, const QTimeZone &zone, QObject *parent)
    : QAbstractTableModel(parent),
      m_session(session),
      m_zone(zone)
{ }

int VisitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int VisitModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int{ColumnCount};
}

QVariant VisitModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Time: return tr("Time");
    case Code: return tr("Code");
    case Title: return tr("Title");
    case Due: return tr("Due");
    case Result: return tr("Result");
    default: return {};
    }
}

QVariant VisitModel::data(const QModelIndex &index, int role) const
{
    const int pending = static_cast<int>(m_session.pending().size());
    if (!index.isValid()) {
        return {};
    }
    if (index.row() < pending) {
        const int number = pending - 1 - index.row(); // the latest scan stands on top
        return pendingData(m_session.pending().at(number), number, index.column(), role);
    }
    if (index.row() - pending >= m_session.visit().size()) {
        return {};
    }
    const DeskAnswer &answer = m_session.visit().at(index.row() - pending);
    const StripWords result = resultFor(answer);
    if (role == ToneRole) {
        return static_cast<int>(result.tone);
    }
    if (role == IsPillRole) {
        return !isQuiet(result.tone);
    }
    if (role == Qt::ToolTipRole && index.column() == Result) {
        return wordsFor(answer).heading;
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
    case Time: return timeOf(answer.at);
    case Code: return answer.code;
    case Title: return answer.kind == DeskAnswer::Kind::UserOpened ? answer.userName : answer.title;
    case Due:
        return answer.dueOn.isValid() && answer.kind != DeskAnswer::Kind::Returned ? deskDay(answer.dueOn)
                                                                                   : QStringLiteral("–");
    case Result: return result.heading;
    default: return {};
    }
}

QVariant VisitModel::pendingData(const DeskSession::PendingScan &scan, int number, int column, int role) const
{
    if (role == ToneRole) {
        return static_cast<int>(Tone::Warn);
    }
    if (role == IsPillRole) {
        return true;
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case Time: return timeOf(scan.at);
    case Code: return scan.code;
    case Title: return scan.title;
    case Due: return QStringLiteral("–");
    case Result: return tr("Waiting, number %1").arg(number + 1);
    default: return {};
    }
}

QString VisitModel::timeOf(const QDateTime &moment) const
{
    return moment.toTimeZone(m_zone).time().toString(QStringLiteral("HH:mm:ss"));
}

void VisitModel::reload()
{
    beginResetModel();
    m_rows = static_cast<int>(m_session.pending().size() + m_session.visit().size());
    endResetModel();
}
