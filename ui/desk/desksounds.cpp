// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/desksounds.h"

#include <QApplication>
#include <QDataStream>
#include <QFile>
#include <QIODevice>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cmath>
#include <numbers>

namespace {

constexpr int rate = 22050; // samples a second
constexpr double loudness = 0.35;

struct Tone {
    double hertz;
    int milliseconds;
};

/// Higher is good, lower is not; how many tones there are tells them apart for those who hear no pitch.
QList<Tone> tonesOf(DeskSounds::Sound sound)
{
    switch (sound) {
    case DeskSounds::Sound::Ok: return {{1047, 90}};
    case DeskSounds::Sound::Attention: return {{784, 110}, {0, 40}, {1047, 110}};
    case DeskSounds::Sound::Blocked: return {{330, 140}, {0, 50}, {262, 260}};
    case DeskSounds::Sound::Unknown: return {{262, 110}, {0, 50}, {262, 110}, {0, 50}, {262, 110}};
    }
    return {};
}

} // namespace

DeskSounds::DeskSounds(QObject *parent) : QObject(parent)
{
    for (const QString &player : {QStringLiteral("pw-play"), QStringLiteral("paplay"), QStringLiteral("aplay")}) {
        if (m_player = QStandardPaths::findExecutable(player); !m_player.isEmpty()) {
            break;
        }
    }
}

DeskSounds::~DeskSounds() = default;

DeskSounds::Sound DeskSounds::soundOf(const DeskAnswer &answer)
{
    using Kind = DeskAnswer::Kind;
    switch (answer.kind) {
    case Kind::Unknown: return Sound::Unknown;
    case Kind::KeptOffline:
    case Kind::Failed: return Sound::Blocked;
    case Kind::Refused: return answer.canBeOverridden() || answer.offersRenewal() ? Sound::Attention : Sound::Blocked;
    case Kind::Waiting:
    case Kind::CardOrCopy:
    case Kind::SeveralCopies:
    case Kind::Seen: return Sound::Attention;
    case Kind::Returned:
        return answer.daysLate > 0 || !answer.verdict.findings.isEmpty() ? Sound::Attention : Sound::Ok;
    case Kind::Declined: return Sound::Attention;
    case Kind::UserOpened:
    case Kind::HoldCaught:
    case Kind::FoundSettled:
    case Kind::ReceiptAsked:
    case Kind::Lent:
    case Kind::Renewed:
    case Kind::HoldPlaced:
    case Kind::CopyShown:
    case Kind::Undone:
    case Kind::Ended: break;
    }
    return Sound::Ok;
}

QByteArray DeskSounds::waveOf(Sound sound)
{
    QByteArray samples;
    QDataStream out(&samples, QIODevice::WriteOnly);
    out.setByteOrder(QDataStream::LittleEndian);
    for (const Tone &tone : tonesOf(sound)) {
        const int count = rate * tone.milliseconds / 1000;
        const int fade = rate / 200; // 5 ms, or it clicks
        for (int i = 0; i < count; ++i) {
            const double edge = std::min({1.0, double(i) / fade, double(count - i) / fade});
            const double wave = std::sin(2 * std::numbers::pi * tone.hertz * i / rate);
            out << static_cast<qint16>(std::lround(32767 * loudness * edge * wave));
        }
    }
    QByteArray file;
    QDataStream head(&file, QIODevice::WriteOnly);
    head.setByteOrder(QDataStream::LittleEndian);
    head.writeRawData("RIFF", 4);
    head << static_cast<quint32>(36 + samples.size());
    head.writeRawData("WAVEfmt ", 8);
    head << quint32{16} << quint16{1} << quint16{1} << quint32{rate} << quint32{rate * 2} << quint16{2} << quint16{16};
    head.writeRawData("data", 4);
    head << static_cast<quint32>(samples.size());
    return file + samples;
}

QString DeskSounds::fileOf(Sound sound)
{
    QString &path = m_files[static_cast<int>(sound)];
    if (path.isEmpty()) {
        if (!m_folder) {
            m_folder = std::make_unique<QTemporaryDir>();
        }
        QFile file(m_folder->filePath(QStringLiteral("%1.wav").arg(static_cast<int>(sound))));
        if (file.open(QIODevice::WriteOnly) && file.write(waveOf(sound)) > 0) {
            path = file.fileName();
        }
    }
    return path;
}

void DeskSounds::play(Sound sound)
{
    if (!m_isOn) {
        return;
    }
    const QString file = m_player.isEmpty() ? QString() : fileOf(sound);
    if (file.isEmpty()) {
        QApplication::beep();
        return;
    }
    QProcess player;
    player.setProgram(m_player);
    player.setArguments({file});
    player.setStandardOutputFile(QProcess::nullDevice());
    player.setStandardErrorFile(QProcess::nullDevice());
    player.startDetached();
}
