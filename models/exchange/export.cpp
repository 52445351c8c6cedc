// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/export.h"

#include "models/database/statement.h"
#include "models/exchange/csvwriter.h"
#include "models/exchange/exportrecords.h"
#include "models/values/money.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QSaveFile>

namespace {

/// One view of the library while it is read page by page.
class ReadingView
{
public:
    explicit ReadingView(Database &database)
        : m_database(database),
          m_begun(Statement(database, QStringLiteral("BEGIN")).run())
    { }
    ~ReadingView()
    {
        if (m_begun) {
            const Result<void> ended = Statement(m_database, QStringLiteral("COMMIT")).run();
            Q_UNUSED(ended)
        }
    }
    ReadingView(const ReadingView &) = delete;
    ReadingView &operator=(const ReadingView &) = delete;
    const Result<void> &begun() const { return m_begun; }

private:
    Database &m_database;
    Result<void> m_begun;
};

/// Where records go.
class RecordSink
{
public:
    virtual ~RecordSink() = default;
    virtual Result<void> take(const QJsonObject &record) = 0;
    virtual Result<void> finish() = 0;
    qint64 rows() const { return m_rows; }

protected:
    qint64 m_rows = 0;
};

class CsvSink : public RecordSink
{
public:
    CsvSink(QIODevice &device, const QStringList &columns, QString currency)
        : m_writer(device, CsvWriter::Mark::ByteOrderMark),
          m_columns(columns),
          m_currency(std::move(currency)),
          m_header(m_writer.write(columns))
    { }

    Result<void> take(const QJsonObject &record) override
    {
        const QJsonArray copies = record.value(QLatin1String("copies")).toArray();
        if (copies.isEmpty()) {
            return write(record);
        }
        for (const QJsonValue &copy : copies) {
            QJsonObject row = record;
            const QJsonObject fields = copy.toObject();
            for (auto it = fields.begin(); it != fields.end(); ++it) {
                row.insert(it.key(), it.value());
            }
            if (const Result<void> written = write(row); !written) {
                return written;
            }
        }
        return {};
    }

    Result<void> finish() override { return m_header ? m_writer.finish() : m_header; }

private:
    Result<void> write(const QJsonObject &row)
    {
        QStringList cells;
        for (const QString &column : m_columns) {
            const QJsonValue value = row.value(column);
            if (column == QLatin1String("price")) {
                const QJsonValue minor = row.value(QLatin1String("price_minor"));
                cells << (minor.isDouble() ? moneyText(minor.toInteger(), m_currency, QLocale::c()) : QString());
            } else if (value.isDouble()) {
                cells << QString::number(value.toInteger());
            } else {
                cells << value.toString();
            }
        }
        ++m_rows;
        return m_writer.write(cells);
    }

    CsvWriter m_writer;
    QStringList m_columns;
    QString m_currency;
    Result<void> m_header;
};

/// One array, a record a line, written as it comes.
class JsonSink : public RecordSink
{
public:
    explicit JsonSink(QIODevice &device) : m_device(device) { }

    Result<void> take(const QJsonObject &record) override
    {
        return write((m_rows++ == 0 ? "[\n" : ",\n") + QJsonDocument(record).toJson(QJsonDocument::Compact));
    }

    Result<void> finish() override { return write(m_rows == 0 ? "[]\n" : "\n]\n"); }

private:
    Result<void> write(const QByteArray &bytes)
    {
        if (m_device.write(bytes) != bytes.size()) {
            return Problem{{}, QStringLiteral("exchange.writeFailed"), {m_device.errorString()}};
        }
        return {};
    }

    QIODevice &m_device;
};

Result<QString> currencyOf(Database &database)
{
    Statement select(database, QStringLiteral("SELECT value FROM settings WHERE name = 'currency'"));
    const auto currency = select.first([](const Row &row) { return row.text(0); });
    if (!currency) {
        return currency.problems();
    }
    return currency->value_or(QStringLiteral("EUR"));
}

Problem failed(const QSaveFile &file)
{
    return {{}, QStringLiteral("exchange.writeFailed"), {file.errorString()}};
}

} // namespace

QStringList exportColumns(Subject subject)
{
    switch (subject) {
    case Subject::Books:
        return QStringLiteral(
                   "title|subtitle|authors|isbn|year|publisher|series|series_number|language|edition|pages|"
                   "item_type|collection|classification|call_number|subjects|summary|barcode|location|status|"
                   "acquired|price|condition|remarks")
            .split(QLatin1Char('|'));
    case Subject::Users:
        return QStringLiteral("card|given_name|family_name|name|user_name|role|email|phone|address|date_of_birth|"
                              "registered|expires|active|category|group|remarks")
            .split(QLatin1Char('|'));
    case Subject::Loans: break;
    }
    return QStringLiteral("card|name|barcode|title|loaned|due|returned|renewals|outcome|remarks")
        .split(QLatin1Char('|'));
}

Result<ExportSummary> exportTo(CommandGate &gate, const ExportRequest &request, const KeepGoing &keepGoing)
{
    if (const Result<void> allowed = gate.allow(Command::Export); !allowed) {
        return allowed.problems();
    }
    QSaveFile file(request.path);
    if (!file.open(QIODevice::WriteOnly)) {
        return failed(file);
    }
    if (request.subject != Subject::Books) {
        // People's data: nobody else on this computer may read it.
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    Database &database = gate.database();
    const Result<QString> currency = currencyOf(database);
    if (!currency) {
        return currency.problems();
    }
    std::unique_ptr<RecordSink> sink;
    if (request.format == ExportFormat::Csv) {
        sink = std::make_unique<CsvSink>(file, exportColumns(request.subject), *currency);
    } else {
        sink = std::make_unique<JsonSink>(file);
    }
    ExportSummary summary;
    {
        const ReadingView view(database);
        if (!view.begun()) {
            return view.begun().problems();
        }
        const Result<qint64> total = countExported(database, request.subject);
        if (!total) {
            return total.problems();
        }
        const Result<void> done =
            eachExported(database, request.subject, [&](const QJsonObject &record) -> Result<void> {
                if (++summary.records % 256 == 0 && keepGoing && !keepGoing(summary.records, *total)) {
                    return Problem{{}, QStringLiteral("exchange.cancelled"), {}};
                }
                return sink->take(record);
            });
        if (!done) {
            return done.problems();
        }
    }
    if (const Result<void> finished = sink->finish(); !finished) {
        return finished.problems();
    }
    summary.rows = sink->rows();
    if (!file.commit()) {
        return failed(file);
    }
    return summary;
}

Result<void> writeTable(const QString &path, const QStringList &header, const QList<QStringList> &rows)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return failed(file);
    }
    CsvWriter writer(file, CsvWriter::Mark::ByteOrderMark);
    Result<void> written = writer.write(header);
    for (const QStringList &row : rows) {
        written = written ? writer.write(row) : written;
    }
    written = written ? writer.finish() : written;
    if (!written) {
        return written;
    }
    return file.commit() ? Result<void>() : failed(file);
}
