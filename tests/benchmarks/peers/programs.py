# SPDX-FileCopyrightText: 2026 The Carrel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How each program is started and asked for the same things. Places are those of the versions in Debian 12."""
import json
import os
import shutil

import libraries

WORD = 'class'
OPEN = 'open until rows are shown'
END = 'jump to the end'
BY_AUTHOR = 'sort by author, the first time'
BY_TITLE = 'sort by title'
SEARCH = 'search "%s"' % WORD


TOOLS = ('Xvfb', 'openbox')


def is_program(name):
    return shutil.which(name) is not None


class Program:
    """One program to measure. Subclasses say where things are; `rows` is the part of the screen with the books."""

    name = ''
    program = ''
    rows = (0, 0, 0, 0)
    heading = (0, 0)  # of the titles
    author_heading = None  # where that column is on the screen without scrolling
    some_row = (0, 0)  # not the first: a click into the current cell may begin to edit it
    environment = {}
    most_books = 10**9  # with more it is not tried

    def is_installed(self):
        return is_program(self.program)

    def input(self, carrel, books):
        """What it opens, made when it is not there."""
        raise NotImplementedError

    def command(self, path):
        raise NotImplementedError

    def prepare(self, home):
        """Settings without which the first start would ask questions."""

    def open(self, run, start):
        """Does `start` and tells the parts of the time until rows are shown, by name."""
        return {'rows': run.until_still(self.rows, start, OPEN)}

    def to_rows(self, run):
        """Gives the rows the focus."""
        click(run, self.some_row)

    def to_search(self, run):
        """Gives the field of the search the focus."""
        raise NotImplementedError

    search_keys = WORD

    def steps(self, run):
        """(what, how to get ready, what is timed) of each step. After each of them other rows are on the screen."""
        def top():
            run.hands.press('ctrl+Home')
            run.settle()

        yield END, lambda: self.to_rows(run), lambda: run.hands.press('ctrl+End')
        if self.author_heading:
            yield BY_AUTHOR, lambda: (top(), run.hands.point(*self.author_heading)), run.hands.click
        yield BY_TITLE, lambda: (top(), run.hands.point(*self.heading)), run.hands.click
        yield SEARCH, lambda: self.to_search(run), lambda: run.hands.type(self.search_keys)


class Carrel(Program):
    name = 'Carrel'
    rows = (200, 158, 920, 768)
    heading = (340, 142)
    author_heading = (480, 142)

    def __init__(self, path):
        self.program = path

    def input(self, carrel, books):
        return libraries.carrel_library(carrel, books)

    def command(self, path):
        return [self.program, path]

    def open(self, run, start):
        """Starting, signing in and going to the books: what is typed in between is not counted."""
        picture, rail = (0, 0, 600, 800), (0, 28, 150, 440)
        parts = {'sign-in screen': run.until_still(picture, start, 'start')}
        for text in (libraries.USER + '\n', libraries.PASSWORD):
            run.hands.type(text)
            run.settle(picture)
        parts['window'] = run.until_still(rail, lambda: run.hands.type('\n'), 'sign-in')
        run.settle()
        parts['rows'] = run.until_still(self.rows, lambda: run.hands.press('ctrl+2'), OPEN)
        return parts

    def to_rows(self, run):
        run.hands.press('ctrl+f')
        run.hands.press('Down')

    def to_search(self, run):
        run.hands.press('ctrl+f')


class DbBrowser(Program):
    name = 'DB Browser'
    program = 'sqlitebrowser'
    rows = (8, 196, 750, 718)
    heading = (247, 155)
    some_row = (200, 271)

    def input(self, carrel, books):
        return libraries.carrel_library(carrel, books)

    def command(self, path):
        return [self.program, '-t', 'books', path]

    def open(self, run, start):
        parts = super().open(run, start)
        # It may ask over its rows whether to abort its own reading of them: no.
        run.hands.press('Escape')
        run.settle()
        return parts

    def to_search(self, run):
        click(run, (247, 181))


class Tellico(Program):
    name = 'Tellico'
    program = 'tellico'
    rows = (268, 103, 1264, 269)
    heading = (600, 92)
    some_row = (600, 148)
    environment = {'QTWEBENGINE_DISABLE_SANDBOX': '1'}
    most_books = 100000

    def input(self, carrel, books):
        return libraries.tellico_file(libraries.carrel_library(carrel, books), books)

    def command(self, path):
        return [self.program, path]

    def prepare(self, home):
        write(home, '.config/tellicorc', '[TipOfDay]\nRunOnStart=false\n')

    def to_search(self, run):
        click(run, (727, 40))


class Calibre(Program):
    name = 'calibre'
    program = 'calibre'
    rows = (200, 139, 1066, 755)
    heading = (379, 127)
    author_heading = (687, 127)
    some_row = (380, 243)
    environment = {'QTWEBENGINE_DISABLE_SANDBOX': '1'}
    most_books = 100000
    search_keys = WORD + '\n'

    def input(self, carrel, books):
        return libraries.calibre_library(libraries.carrel_library(carrel, books), books)

    def command(self, path):
        return [self.program, '--with-library=' + path]

    def prepare(self, home):
        write(home, '.config/calibre/dynamic.pickle.json', json.dumps({'welcome_wizard_was_run': True}))
        write(home, '.config/calibre/gui.json', json.dumps({'quick_start_guide_added': True}))
        write(home, '.config/calibre/gui.py.json', json.dumps({'new_version_notification': False}))

    def to_search(self, run):
        click(run, (600, 98))


def click(run, place):
    run.hands.point(*place)
    run.hands.click()
    run.hands.rest()


def write(home, name, text):
    path = os.path.join(home, name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, 'w', encoding='utf-8') as file:
        file.write(text)
