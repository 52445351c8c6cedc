// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/password.h"

#include <QElapsedTimer>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>

#include <array>
#include <cerrno>
#include <optional>
#include <sodium.h>

namespace {

/// Passes beyond this would let a planted hash keep a station busy for minutes.
constexpr quint64 mostPasses = 64;

Problem noMemory()
{
    return {QStringLiteral("password"), QStringLiteral("accounts.noMemory"), {}};
}

Problem hashUnknown()
{
    return {QStringLiteral("password"), QStringLiteral("accounts.hashUnknown"), {}};
}

/// Keyboards differ in how they compose letters; the composed form is what is hashed.
QByteArray bytesOf(const QString &password)
{
    return password.normalized(QString::NormalizationForm_C).toUtf8();
}

struct ArgonHash {
    int algorithm = crypto_pwhash_ALG_ARGON2ID13;
    PasswordCost cost;
    QByteArray salt;
    QByteArray tag;
};

QByteArray fromBase64(const QString &text)
{
    return QByteArray::fromBase64(text.toLatin1(), QByteArray::OmitTrailingEquals);
}

/// Reads the usual Argon2 text. One lane and 16 bytes of salt is what libsodium, and so Carrel, makes.
std::optional<ArgonHash> argonHash(const QString &stored)
{
    static const QRegularExpression shape(
        QStringLiteral("\\A\\$argon2(id?)\\$v=19\\$m=([0-9]{1,10}),t=([0-9]{1,10}),p=1"
                       "\\$([A-Za-z0-9+/]{22})\\$([A-Za-z0-9+/]{22,86})\\z"));
    const QRegularExpressionMatch match = shape.match(stored);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    ArgonHash hash;
    hash.algorithm = match.captured(1) == QLatin1String("id") ? crypto_pwhash_ALG_ARGON2ID13
                                                              : crypto_pwhash_ALG_ARGON2I13;
    hash.cost = {match.captured(3).toULongLong(), match.captured(2).toULongLong() * 1024};
    hash.salt = fromBase64(match.captured(4));
    hash.tag = fromBase64(match.captured(5));
    if (hash.salt.size() != static_cast<qsizetype>(crypto_pwhash_SALTBYTES)
        || hash.tag.size() < static_cast<qsizetype>(crypto_pwhash_BYTES_MIN)) {
        return std::nullopt;
    }
    return hash;
}

struct LegacyHash {
    QByteArray salt;
    QByteArray digest;
};

std::optional<LegacyHash> legacyHash(const QString &stored)
{
    static const QRegularExpression shape(QStringLiteral("\\Asha256\\$([^$]{1,200})\\$([0-9A-Fa-f]{64})\\z"));
    const QRegularExpressionMatch match = shape.match(stored);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    return LegacyHash{match.captured(1).toUtf8(), QByteArray::fromHex(match.captured(2).toLatin1())};
}

bool matches(const QString &password, const LegacyHash &legacy)
{
    // As the old program did it: the text as typed, not composed first.
    const QByteArray digest =
        QMessageAuthenticationCode::hash(password.toUtf8(), legacy.salt, QCryptographicHash::Sha256);
    return digest.size() == legacy.digest.size()
        && sodium_memcmp(digest.constData(), legacy.digest.constData(), static_cast<std::size_t>(digest.size())) == 0;
}

bool sodiumIsReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

} // namespace

Result<HashedPassword> hashPassword(const QString &password, const PasswordCost &cost)
{
    const QByteArray bytes = bytesOf(password);
    std::array<char, crypto_pwhash_STRBYTES> text{};
    if (!sodiumIsReady()
        || crypto_pwhash_str_alg(text.data(), bytes.constData(), static_cast<unsigned long long>(bytes.size()),
                                 cost.passes, qMin(cost.memoryBytes, mostPasswordMemory), crypto_pwhash_ALG_ARGON2ID13)
            != 0) {
        return noMemory();
    }
    return HashedPassword(QString::fromLatin1(text.data()));
}

Result<HashedPassword> importedPassword(const QString &stored)
{
    if (!legacyHash(stored) && !argonHash(stored)) {
        return hashUnknown();
    }
    return HashedPassword(stored);
}

Result<bool> verifyPassword(const QString &password, const QString &stored)
{
    if (const std::optional<LegacyHash> legacy = legacyHash(stored)) {
        return matches(password, *legacy);
    }
    const std::optional<ArgonHash> hash = argonHash(stored);
    if (!hash || hash->cost.memoryBytes > mostPasswordMemory || hash->cost.passes > mostPasses || !sodiumIsReady()) {
        return hashUnknown();
    }
    // crypto_pwhash_str_verify() answers "wrong" when memory is short; the raw function fails instead.
    const QByteArray bytes = bytesOf(password);
    QByteArray tag(hash->tag.size(), '\0');
    errno = 0;
    if (crypto_pwhash(reinterpret_cast<unsigned char *>(tag.data()), static_cast<unsigned long long>(tag.size()),
                      bytes.constData(), static_cast<unsigned long long>(bytes.size()),
                      reinterpret_cast<const unsigned char *>(hash->salt.constData()), hash->cost.passes,
                      hash->cost.memoryBytes, hash->algorithm)
        != 0) {
        // It says EINVAL for a cost outside its own limits; everything else is memory.
        return errno == EINVAL ? hashUnknown() : noMemory();
    }
    return sodium_memcmp(tag.constData(), hash->tag.constData(), static_cast<std::size_t>(tag.size())) == 0;
}

bool isLegacyHash(const QString &stored)
{
    return legacyHash(stored).has_value();
}

bool needsRehash(const QString &stored, const PasswordCost &cost)
{
    if (!stored.startsWith(QLatin1String("$argon2id$"))) {
        return true;
    }
    const std::optional<ArgonHash> present = argonHash(stored);
    return !present || present->cost.memoryBytes < cost.memoryBytes
        || (present->cost.memoryBytes == cost.memoryBytes && present->cost.passes < cost.passes);
}

PasswordCost calibratedPasswordCost(std::chrono::milliseconds target)
{
    PasswordCost cost;
    while (cost.memoryBytes < mostPasswordMemory) {
        QElapsedTimer timer;
        timer.start();
        const bool done = static_cast<bool>(hashPassword(QStringLiteral("calibration"), cost));
        // Twice the memory takes twice the time.
        if (!done || timer.elapsed() * 2 > target.count()) {
            break;
        }
        cost.memoryBytes *= 2;
    }
    return cost;
}
