// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalogue/copy.h"

#include "models/values/barcode.h"
#include "models/values/clock.h"

#include <array>

namespace {

constexpr std::array<const char *, 8> statusWords{"in_service", "in_process", "on_order", "in_repair",
                                                  "missing",    "lost",       "damaged",  "withdrawn"};
constexpr int longestBarcode = 100;

std::optional<qint64> keyOf(const QVariant &value)
{
    const qint64 key = value.toLongLong();
    return value.isNull() || key == 0 ? std::nullopt : std::optional<qint64>(key);
}

} // namespace

QString toStored(CopyStatus status)
{
    return QLatin1String(statusWords.at(static_cast<std::size_t>(status)));
}

std::optional<CopyStatus> copyStatusFromStored(const QString &word)
{
    for (std::size_t i = 0; i < statusWords.size(); ++i) {
        if (word == QLatin1String(statusWords.at(i))) {
            return static_cast<CopyStatus>(i);
        }
    }
    return std::nullopt;
}

Problems checkCopy(const Copy &copy)
{
    Problems problems;
    const QString barcode = cleanedBarcode(copy.barcode);
    if (barcode.isEmpty()) {
        problems << Problem{QStringLiteral("barcode"), QStringLiteral("copy.barcodeMissing"), {}};
    } else if (barcode.size() > longestBarcode) {
        problems << Problem{
            QStringLiteral("barcode"), QStringLiteral("copy.barcodeTooLong"), {QString::number(longestBarcode)}};
    }
    if (copy.priceMinor && *copy.priceMinor < 0) {
        problems << Problem{QStringLiteral("price_minor"), QStringLiteral("copy.price"), {}};
    }
    return problems;
}

Result<void> setCopyField(Copy &copy, const QString &field, const QVariant &value)
{
    if (field == QLatin1String("barcode")) {
        copy.barcode = value.toString();
    } else if (field == QLatin1String("location_id")) {
        copy.locationId = keyOf(value);
    } else if (field == QLatin1String("item_type_id")) {
        copy.itemTypeId = keyOf(value);
    } else if (field == QLatin1String("is_for_loan")) {
        copy.isForLoan = value.toBool();
    } else if (field == QLatin1String("status")) {
        const std::optional<CopyStatus> status = copyStatusFromStored(value.toString());
        if (!status) {
            return Problem{field, QStringLiteral("copy.unknownStatus"), {value.toString()}};
        }
        copy.status = *status;
    } else if (field == QLatin1String("acquired_on")) {
        copy.acquiredOn = value.userType() == QMetaType::QDate ? value.toDate() : fromStoredDay(value.toString());
    } else if (field == QLatin1String("price_minor")) {
        copy.priceMinor = value.isNull() || value.toString().isEmpty() ? std::nullopt
                                                                       : std::optional<qint64>(value.toLongLong());
    } else if (field == QLatin1String("condition")) {
        copy.condition = value.toString();
    } else if (field == QLatin1String("remarks")) {
        copy.remarks = value.toString();
    } else {
        return Problem{field, QStringLiteral("copy.unknownField"), {field}};
    }
    return {};
}
