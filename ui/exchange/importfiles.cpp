// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The files an import writes beside the library: mappings and lists.
#include "models/exchange/export.h"
#include "ui/exchange/checkstep.h"
#include "ui/exchange/columnstep.h"
#include "ui/exchange/importsheet.h"
#include "ui/problemtext/problemtext.h"
#include "ui/widgets/message.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>

namespace {

QString besideOf(const QString &path, const QString &ending)
{
    const QFileInfo info(path);
    return info.absolutePath() + QLatin1Char('/') + info.completeBaseName() + ending;
}

} // namespace

void ImportSheet::loadMapping()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Load a mapping"), QFileInfo(m_path).absolutePath(),
                                                      tr("Mappings (*.json);;All files (*)"));
    if (path.isEmpty()) {
        return;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        refuse({{{}, QStringLiteral("exchange.cannotOpen"), {path, file.errorString()}}});
        return;
    }
    const Result<MappingFile> loaded = mappingFromJson(file.read(1024 * 1024));
    if (!loaded) {
        refuse(loaded.problems());
        return;
    }
    message()->clear();
    m_columns->setTable(m_plan.table, fitted(loaded->mapping, m_plan.table));
    preview();
}

void ImportSheet::saveMapping()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save the mapping"), besideOf(m_path, QStringLiteral(".mapping.json")), tr("Mappings (*.json)"));
    if (path.isEmpty()) {
        return;
    }
    QSaveFile file(path);
    const QByteArray json = toJson(m_columns->mapping(), m_plan.request.format);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit()) {
        refuse({{{}, QStringLiteral("exchange.writeFailed"), {file.errorString()}}});
        return;
    }
    message()->say(Tone::Ok, tr("Saved as %1. The command line reads it with --map.").arg(QFileInfo(path).fileName()));
}

void ImportSheet::saveList()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the list"), besideOf(m_path, tr("-remarks.csv")),
                                                      tr("CSV tables (*.csv)"));
    if (path.isEmpty()) {
        return;
    }
    const Result<void> written = writeTable(path, remarkHeader(), remarkRows(m_tried));
    if (written) {
        message()->say(Tone::Ok, tr("Saved as %1.").arg(QFileInfo(path).fileName()));
    } else {
        refuse(written.problems());
    }
}

void ImportSheet::saveRefused()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the rows that were not imported"),
                                                      besideOf(m_path, tr("-refused.csv")), tr("CSV tables (*.csv)"));
    if (path.isEmpty()) {
        return;
    }
    const Result<void> written = writeRefusedRows(m_plan.request, m_result, path);
    if (written) {
        message()->say(Tone::Ok,
                       tr("Saved as %1. Correct the rows and import that file.").arg(QFileInfo(path).fileName()));
    } else {
        refuse(written.problems());
    }
}
