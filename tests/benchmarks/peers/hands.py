# SPDX-FileCopyrightText: 2026 The Carrel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Real key and mouse events for the programs on one display (the XTEST extension)."""
import ctypes
import time

HELD = {'ctrl': 'Control_L', 'shift': 'Shift_L', 'alt': 'Alt_L'}
NAMED = {'\n': 'Return', '\t': 'Tab', ' ': 'space'}


class Hands:
    """Presses keys and clicks. What is sent has been taken by the X server when a call returns."""

    def __init__(self, display):
        self._x = ctypes.CDLL('libX11.so.6')
        self._test = ctypes.CDLL('libXtst.so.6')
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XStringToKeysym.restype = ctypes.c_ulong
        self._x.XKeysymToKeycode.restype = ctypes.c_ubyte
        self._x.XKeysymToKeycode.argtypes = [ctypes.c_void_p, ctypes.c_ulong]
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(display.encode()))
        if not self._display.value:
            raise RuntimeError('cannot open display ' + display)

    def close(self):
        self._x.XCloseDisplay(self._display)

    def type(self, text):
        """Small letters, digits, Return and Tab, all at once."""
        for letter in text:
            self._tap(NAMED.get(letter, letter))
        self._x.XSync(self._display, 0)

    def press(self, chord):
        """'ctrl+End'"""
        *held, key = chord.split('+')
        for name in held:
            self._test.XTestFakeKeyEvent(self._display, self._code(HELD[name]), 1, 0)
        self._tap(key)
        for name in reversed(held):
            self._test.XTestFakeKeyEvent(self._display, self._code(HELD[name]), 0, 0)
        self._x.XSync(self._display, 0)

    def point(self, x, y):
        """Two motions: a widget that has seen none before the click may ignore it."""
        for place in (x - 1, x):
            self._test.XTestFakeMotionEvent(self._display, -1, place, y, 0)
            self._x.XSync(self._display, 0)
            time.sleep(0.05)

    def rest(self):
        """Takes the pointer off the rows: a program that is busy may draw it anew all the time."""
        self.point(1279, 799)

    def click(self):
        """Where the pointer is."""
        for down in (1, 0):
            self._test.XTestFakeButtonEvent(self._display, 1, down, 0)
        self._x.XSync(self._display, 0)

    def _code(self, name):
        code = self._x.XKeysymToKeycode(self._display, self._x.XStringToKeysym(name.encode()))
        if not code:
            raise ValueError('no key ' + name)
        return code

    def _tap(self, name):
        for down in (1, 0):
            self._test.XTestFakeKeyEvent(self._display, self._code(name), down, 0)
