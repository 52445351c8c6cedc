#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Carrel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Carrel beside the programs one would take instead: DB Browser for SQLite on the same file, Tellico and calibre on the
same books. Each runs on a desktop of its own that nobody sees, in a new home folder, gets real keys, and is observed in the
same way: a step is finished when the rows on the screen have changed for the last time. Nothing is downloaded."""
import argparse
import os
import signal
import sys
import tempfile

sys.dont_write_bytecode = True
import programs  # noqa: E402
import table  # noqa: E402
from run import Run  # noqa: E402

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))


def arguments():
    carrel = os.path.join(os.environ.get('CARREL_BUILD', os.path.join(ROOT, 'build-release')), 'carrel')
    shots = os.path.join(tempfile.gettempdir(), 'carrel-peers-pictures')
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('books', nargs='*', type=int, default=[100000, 1000000],
                        help='sizes; 100000 1000000 unless said. Tellico and calibre only run with up to 100000.')
    parser.add_argument('--carrel', default=carrel, metavar='PROGRAM', help='the Carrel to measure')
    parser.add_argument('--only', action='append', metavar='NAME', help='only this program; may be said several times')
    parser.add_argument('--repeats', type=int, default=3, help='how often each is started')
    parser.add_argument('--pictures', default=shots, metavar='FOLDER', help='gets a picture of the screen after each step')
    parser.add_argument('--prepare', action='store_true', help='only make what the programs open, if it is not there')
    parser.add_argument('--list', action='store_true', help='say what is installed and end')
    return parser.parse_args()


def measure(program, path, repeats, pictures):
    os.makedirs(pictures, exist_ok=True)
    runs = []
    while len(runs) < repeats and not any(None in one.figures.values() for one in runs):
        print('%s, start %d' % (program.name, len(runs) + 1), flush=True)
        runs.append(Run(program, path, pictures))
        runs[-1].measure()
    return table.Figures(program, runs)


def main():
    wanted = arguments()
    everything = [programs.Carrel(wanted.carrel), programs.DbBrowser(), programs.Tellico(), programs.Calibre()]
    chosen = [one for one in everything if not wanted.only or one.name in wanted.only]
    if wanted.list:
        for one in chosen:
            print('%-12s %s' % (one.name, 'installed' if one.is_installed() else 'not installed'))
        return 0
    missing = [name for name in programs.TOOLS if not programs.is_program(name)]
    if missing or not everything[0].is_installed():
        sys.exit('missing: ' + ', '.join(missing or [wanted.carrel]))
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # ends what it started, as after Ctrl+C
    for books in wanted.books:
        for one in chosen:
            if not one.is_installed():
                print('%s is not installed' % one.name)
            elif books > one.most_books:
                print('%s is not tried with more than %s books' % (one.name, format(one.most_books, ',')))
        fitting = [one for one in chosen if one.is_installed() and books <= one.most_books]
        paths = [one.input(wanted.carrel, books) for one in fitting]
        if not wanted.prepare:
            pictures = os.path.join(wanted.pictures, str(books))
            figures = [measure(one, path, wanted.repeats, pictures) for one, path in zip(fitting, paths)]
            table.show(books, figures, wanted.repeats)
            table.append_json(books, figures)
            print('pictures of every step: ' + pictures, flush=True)
    return 0


if __name__ == '__main__':
    sys.exit(main())
