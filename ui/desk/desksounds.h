// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/circulation/deskanswer.h"

#include <QHash>
#include <QObject>

#include <memory>

class QTemporaryDir;

/// What a scan sounds like, so that nobody has to look up: four different sounds, never the only sign. Played by the
/// desktop's own player; without one it is the system's beep.
class DeskSounds : public QObject
{
    Q_OBJECT

public:
    enum class Sound { Ok, Attention, Blocked, Unknown };

    explicit DeskSounds(QObject *parent = nullptr);
    ~DeskSounds() override;

    bool isOn() const { return m_isOn; }
    void setOn(bool on) { m_isOn = on; }
    void play(Sound sound);
    /// What an answer sounds like.
    static Sound soundOf(const DeskAnswer &answer);
    /// A sound as a WAV file: 16 bits, one channel.
    static QByteArray waveOf(Sound sound);

private:
    QString fileOf(Sound sound);

    bool m_isOn = false;
    QString m_player;
    std::unique_ptr<QTemporaryDir> m_folder;
    QHash<int, QString> m_files;
};
