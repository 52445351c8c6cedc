# SPDX-FileCopyrightText: 2026 The Carrel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""When a program has finished what it was asked for: by what the screen shows, the same for every program."""
import os
import time

LOOK = 0.004  # seconds between two looks
STILL = 1.0  # nothing on the screen changes for so long, and
IDLE = 0.15  # the program used no more of a processor than this part of that time: then it has finished
GRACE = 20.0  # a program that stays busy behind a picture that no longer changes is not waited for longer


def processes(session):
    """The numbers of all processes of a session."""
    found = []
    for name in os.listdir('/proc'):
        if name.isdigit():
            try:
                with open('/proc/%s/stat' % name, encoding='utf-8', errors='replace') as file:
                    fields = file.read().rpartition(')')[2].split()
            except OSError:
                continue
            if int(fields[3]) == session:
                found.append((int(name), (int(fields[11]) + int(fields[12])) / os.sysconf('SC_CLK_TCK')))
    return found


def processor_seconds(session):
    return sum(used for _, used in processes(session))


def anonymous_megabytes(session):
    """Memory of its own, without files that are merely mapped."""
    total = 0
    for number, _ in processes(session):
        try:
            with open('/proc/%d/status' % number, encoding='utf-8') as file:
                total += sum(int(line.split()[1]) for line in file if line.startswith('RssAnon'))
        except OSError:
            continue
    return total * 1024 / 1e6


def seconds_until_still(picture, place, session, act, limit, is_change_needed=True):
    """Does `act` and tells after how many seconds the part `place` of the screen changed for the last time.

    None: nothing changed within `limit` seconds, or it still changed then. `session()` is the program's session: asked
    after `act`, which may be what starts it.
    """
    last = picture.part(*place)
    started = time.monotonic()
    act()
    changed = None if is_change_needed else started
    checked = used = None  # when the processor time was read last, and what it was
    while True:
        now = time.monotonic()
        seen = picture.part(*place)
        if seen != last:
            last, changed, checked = seen, now, None
        elif changed is not None and checked is None:
            checked, used = now, processor_seconds(session())
        elif changed is not None and now - checked >= STILL:
            busy = processor_seconds(session())
            if (busy - used) / (now - checked) <= IDLE or now - changed > GRACE:
                return changed - started
            checked, used = now, busy
        if now - started > limit and (changed is None or now - changed < STILL):
            return None
        time.sleep(LOOK)
