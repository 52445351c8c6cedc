# SPDX-FileCopyrightText: 2026 The Carrel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One start of one program on a desktop of its own."""
import contextlib
import os
import shutil
import signal
import subprocess
import tempfile

import programs
from desktop import Desktop
from hands import Hands
from observer import anonymous_megabytes, processes, seconds_until_still

LIMIT = 60.0  # seconds after which a step is given up


def file_name(text):
    return ''.join(c for c in text if c not in '",').replace(' ', '-')


class NotReached(Exception):
    """A step did not get there; the steps after it mean nothing."""


class Run:
    """Starts a program and measures its steps. Screenshots of every step go to `shots`."""

    def __init__(self, program, path, shots, limit=LIMIT):
        self.figures = {}
        self.parts = {}
        self.megabytes = None
        self._program, self._path, self._shots, self._limit = program, path, shots, limit
        self._child = None
        self._step = programs.OPEN

    def measure(self):
        """Fills `figures` (seconds of every step, None for the one that took longer than the limit), `parts` of the
        opening, and `megabytes` after the last step."""
        home = tempfile.mkdtemp(prefix='carrel-home-')
        try:
            self._program.prepare(home)
            with Desktop() as desktop, contextlib.closing(Hands(desktop.name)) as self.hands:
                self._picture = desktop.picture
                environment = desktop.environment(home) | self._program.environment
                try:
                    self._measure(lambda: self._start(environment))
                except NotReached as why:
                    print('%s: %s: %s' % (self._program.name, self._step, why), flush=True)
                    self.figures[self._step] = None
                finally:
                    self._end()
        finally:
            shutil.rmtree(home, ignore_errors=True)

    def until_still(self, place, act, what):
        """Seconds until the rows are there; NotReached after the limit."""
        took = seconds_until_still(self._picture, place, lambda: self._child.pid, act, self._limit)
        self._picture.save(os.path.join(self._shots, file_name('%s %s.png' % (self._program.name, what))))
        if self._child.poll() is not None:
            raise NotReached('it ended by itself, see its .log')
        if took is None:
            raise NotReached('not within %.0f s' % self._limit)
        return took

    def settle(self, place=None):
        """Waits, untimed, until the rows (or another place without a blinking cursor) are still and the program idle."""
        seconds_until_still(self._picture, place or self._program.rows, lambda: self._child.pid, lambda: None, self._limit,
                            is_change_needed=False)

    def _measure(self, start):
        self.hands.rest()
        self.parts = self._program.open(self, start)
        self.figures[programs.OPEN] = sum(self.parts.values())
        for what, ready, act in self._program.steps(self):
            self._step = what
            ready()
            self.settle()
            self.figures[what] = self.until_still(self._program.rows, act, what)
        self.megabytes = anonymous_megabytes(self._child.pid)

    def _start(self, environment):
        # A session of its own: whatever it starts is counted with it, and ended with it.
        with open(os.path.join(self._shots, file_name(self._program.name + '.log')), 'w', encoding='utf-8') as log:
            self._child = subprocess.Popen(self._program.command(self._path), env=environment, stdin=subprocess.DEVNULL,
                                           stdout=log, stderr=subprocess.STDOUT, start_new_session=True)

    def _end(self):
        """Killed, not closed: what a program does on closing (backups, questions) is no part of this."""
        if self._child is None:
            return
        for number, _ in processes(self._child.pid):
            with contextlib.suppress(ProcessLookupError):
                os.kill(number, signal.SIGKILL)
        self._child.wait()
