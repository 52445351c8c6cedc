# SPDX-FileCopyrightText: 2026 The Carrel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The figures as a table for people, and as the lines of JSON that the other benchmarks write too."""
import json
import os
import statistics

import observer
import programs
import run

RESOLUTION = 0.02  # seconds: a look, a frame of the program and the keys' way through the X server
LINES = (programs.OPEN, programs.END, programs.BY_AUTHOR, programs.BY_TITLE, programs.SEARCH)


class Figures:
    """Of one program: all its starts."""

    def __init__(self, program, runs):
        self.name = program.name
        self._runs = runs

    def seconds(self, what):
        """The median; None when it was never asked for, infinite when it was given up."""
        found = [one.figures[what] for one in self._runs if what in one.figures]
        if not found:
            return None
        return float('inf') if None in found else statistics.median(found)

    def parts(self):
        names = self._runs[0].parts
        return {name: statistics.median([one.parts[name] for one in self._runs if name in one.parts]) for name in names}

    def megabytes(self):
        found = [one.megabytes for one in self._runs if one.megabytes is not None]
        return statistics.median(found) if found else None


def cell(seconds):
    if seconds is None:
        return '-'
    return 'over %.0f s' % run.LIMIT if seconds == float('inf') else '%.2f s' % seconds


def show(books, figures, repeats):
    print('\n%s books: seconds, median of %d starts; the screen is looked at every %.0f ms, below %.0f ms all are equal'
          % (format(books, ','), repeats, observer.LOOK * 1000, RESOLUTION * 1000))
    print('%-34s' % '' + ''.join('%14s' % one.name for one in figures))
    for what in LINES:
        print('%-34s' % what + ''.join('%14s' % cell(one.seconds(what)) for one in figures))
    print('%-34s' % 'memory of its own then, MB'
          + ''.join('%14s' % ('-' if one.megabytes() is None else '%.0f' % one.megabytes()) for one in figures))
    for one in figures:
        parts = one.parts()
        if len(parts) > 1:
            print('%s opens: %s' % (one.name, ', '.join('%s %.2f s' % part for part in parts.items())), flush=True)


def append_json(books, figures):
    """To the end of the file that CARREL_BENCH_JSON names: Carrel beside each of the others."""
    path = os.environ.get('CARREL_BENCH_JSON')
    ours = [one for one in figures if one.name == programs.Carrel.name]
    if not path or not ours:
        return
    with open(path, 'a', encoding='utf-8') as file:
        for other in figures:
            for what in LINES:
                mine, theirs = ours[0].seconds(what), other.seconds(what)
                if other is ours[0] or mine is None or theirs is None:
                    continue
                line = {'program': 'peers', 'books': books, 'what': '%s, beside %s' % (what, other.name), 'unit': 'ms',
                        'bar': 1, 'barKind': 'atMost', 'ours': 1000 * min(mine, run.LIMIT),
                        'floor': 1000 * min(theirs, run.LIMIT),
                        'isMet': mine <= theirs + RESOLUTION}
                line['ratio'] = line['ours'] / line['floor']
                file.write(json.dumps(line) + '\n')
