# SPDX-FileCopyrightText: 2026 The Carrel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop nobody sees: Xvfb whose picture is read straight from its memory, and openbox, which gives windows the focus."""
import contextlib
import mmap
import os
import shutil
import struct
import subprocess
import tempfile
import time
import zlib

WIDTH, HEIGHT = 1280, 800

# Every main window fills the screen, so that a place on it means the same in every run.
OPENBOX = """<?xml version="1.0"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <focus><focusNew>yes</focusNew></focus>
  <applications>
    <application type="normal"><decor>no</decor><maximized>yes</maximized><focus>yes</focus></application>
  </applications>
</openbox_config>
"""


class Picture:
    """What the screen shows. Xvfb keeps it in a file in memory, so looking costs the programs nothing."""

    def __init__(self, path):
        with open(path, 'rb') as file:
            self._memory = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)
        head = struct.unpack('>25I', self._memory[:100])
        self.width, self.height, self._line = head[4], head[5], head[12]
        self._start = head[0] + 12 * head[19]

    def part(self, left, top, right, bottom):
        """The bytes of a part of the screen."""
        first = self._start + left * 4
        size = (right - left) * 4
        return b''.join([self._memory[first + y * self._line:first + y * self._line + size] for y in range(top, bottom)])

    def save(self, path):
        """As PNG."""
        def chunk(kind, data):
            return struct.pack('>I', len(data)) + kind + data + struct.pack('>I', zlib.crc32(kind + data))
        rows = []
        for y in range(self.height):
            line = self.part(0, y, self.width, y + 1)
            row = bytearray(self.width * 3)
            row[0::3], row[1::3], row[2::3] = line[2::4], line[1::4], line[0::4]
            rows.append(b'\0' + bytes(row))
        with open(path, 'wb') as file:
            file.write(b'\x89PNG\r\n\x1a\n'
                       + chunk(b'IHDR', struct.pack('>IIBBBBB', self.width, self.height, 8, 2, 0, 0, 0))
                       + chunk(b'IDAT', zlib.compress(b''.join(rows), 6)) + chunk(b'IEND', b''))


class Desktop:
    """Starts and ends the two programs. `name` is the DISPLAY, `environment` what a program on it is started with."""

    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix='carrel-desktop-')
        self._children = []

    def __enter__(self):
        try:
            self._start()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        for child in reversed(self._children):
            child.terminate()
            with contextlib.suppress(subprocess.TimeoutExpired):
                child.wait(5)
            child.kill()
            child.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def environment(self, home):
        """Nothing of the person's own settings, no accessibility bus, no session bus to wait for."""
        kept = {name: os.environ[name] for name in ('PATH', 'TMPDIR') if name in os.environ}
        return kept | {
            'HOME': home, 'XDG_CONFIG_HOME': home + '/.config', 'XDG_DATA_HOME': home + '/.local/share',
            'XDG_CACHE_HOME': home + '/.cache', 'XDG_STATE_HOME': home + '/.local/state',
            'XDG_RUNTIME_DIR': self._made('runtime', 0o700), 'DISPLAY': self.name, 'LANG': 'C.UTF-8', 'TZ': 'UTC',
            'NO_AT_BRIDGE': '1', 'DBUS_SESSION_BUS_ADDRESS': 'unix:path=' + self.folder + '/no-bus',
        }

    def _made(self, name, mode=0o755):
        path = os.path.join(self.folder, name)
        os.makedirs(path, mode, exist_ok=True)
        return path

    def _start(self):
        reading, writing = os.pipe()
        self._children.append(subprocess.Popen(
            ['Xvfb', '-displayfd', str(writing), '-screen', '0', '%dx%dx24' % (WIDTH, HEIGHT), '-fbdir', self.folder,
             '-nolisten', 'tcp', '-noreset'], pass_fds=[writing], stderr=subprocess.DEVNULL))
        os.close(writing)
        with os.fdopen(reading) as pipe:
            number = pipe.readline().strip()
        if not number:
            raise RuntimeError('Xvfb did not start')
        self.name = ':' + number
        self.picture = Picture(os.path.join(self.folder, 'Xvfb_screen0'))
        rules = os.path.join(self.folder, 'openbox.xml')
        with open(rules, 'w', encoding='utf-8') as file:
            file.write(OPENBOX)
        self._children.append(subprocess.Popen(
            ['openbox', '--config-file', rules], env=self.environment(self._made('openbox')),
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))
        time.sleep(1)  # nothing tells when it has taken the screen; a window before that would never get the focus
        if self._children[-1].poll() is not None:
            raise RuntimeError('openbox did not start')
