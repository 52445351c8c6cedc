# SPDX-FileCopyrightText: 2026 The Carrel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The same invented books for every program, each in the form it keeps them in. Made once, kept in the temporary folder."""
import os
import shutil
import sqlite3
import subprocess
import tempfile
import uuid
import xml.sax.saxutils
import zipfile

# Of the administrator of every library that `carrel generate` makes.
USER, PASSWORD = 'admin', 'generated library'
BOOKS = """SELECT b.id, b.title, b.isbn, b.publication_year, b.language, b.pages, p.name, c.name
           FROM books b LEFT JOIN publishers p ON p.id = b.publisher_id LEFT JOIN collections c ON c.id = b.collection_id
           ORDER BY b.id"""
AUTHORS = """SELECT a.book_id, w.name, w.sort_name FROM book_authors a JOIN authors w ON w.id = a.author_id
             ORDER BY a.book_id, a.position"""


def kept(name, make):
    """The path of `name` in the temporary folder; `make` is asked to write it beside first when it is not there."""
    path = os.path.join(tempfile.gettempdir(), name)
    if not os.path.exists(path):
        beside = path + '.%d' % os.getpid()
        make(beside)
        os.rename(beside, path)
    return path


def carrel_library(carrel, books):
    """A library of Carrel: also what DB Browser opens."""
    def make(path):
        print('making a library of %d books' % books, flush=True)
        subprocess.run([carrel, 'generate', path, '--books', str(books)], check=True, stdout=subprocess.DEVNULL,
                       stderr=subprocess.DEVNULL)
    path = kept('carrel-peers-%d.carrel' % books, make)
    bring_up_to_date(carrel, path)
    return path


def bring_up_to_date(carrel, path):
    """One kept from an earlier build may have an older schema."""
    with tempfile.TemporaryDirectory(prefix='carrel-home-') as home:
        password = os.path.join(home, 'password')
        with open(password, 'w', encoding='utf-8') as file:
            file.write(PASSWORD)
        subprocess.run([carrel, 'migrate', path, '--user', USER, '--password-file', password], check=True,
                       stdout=subprocess.DEVNULL, env={'PATH': os.environ['PATH'], 'HOME': home, 'LANG': 'C.UTF-8'})


def rows(library):
    """Of every book: id, title, ISBN, year, language, pages, publisher, collection, [(author, to be sorted by)]."""
    database = sqlite3.connect('file:%s?mode=ro' % library, uri=True)
    authors = {}
    for book, name, sorted_name in database.execute(AUTHORS):
        authors.setdefault(book, []).append((name, sorted_name))
    for row in database.execute(BOOKS):
        yield (*row, authors.get(row[0], []))
    database.close()


def tellico_file(library, books):
    """The file Tellico itself saves: its XML in a zip archive."""
    def element(name, text):
        return '' if text is None else '<%s>%s</%s>' % (name, xml.sax.saxutils.escape(str(text)), name)

    def elements(name, texts):
        inner = ''.join(element(name, text) for text in texts if text is not None)
        return '<%ss>%s</%ss>' % (name, inner, name) if inner else ''

    def make(path):
        print('writing %d books for Tellico' % books, flush=True)
        parts = ['<?xml version="1.0" encoding="UTF-8"?>\n'
                 '<tellico xmlns="http://periapsis.org/tellico/" syntaxVersion="11">\n'
                 '<collection title="Books" type="2"><fields><field name="_default"/></fields>\n']
        for number, title, isbn, year, language, pages, publisher, collection, authors in rows(library):
            parts.append('<entry id="%d">%s%s%s%s%s%s%s%s</entry>\n' % (
                number, element('title', title), elements('author', [name for name, _ in authors]),
                elements('publisher', [publisher]), element('pub_year', year), element('isbn', isbn),
                elements('language', [language]), elements('genre', [collection]), element('pages', pages)))
        parts.append('</collection></tellico>\n')
        with zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED) as archive:
            archive.writestr('tellico.xml', ''.join(parts))
    return kept('carrel-peers-%d.tc' % books, make)


def calibre_library(library, books):
    """calibre's folder: an empty one of its own, filled through SQL; it adds 115 books a second itself."""
    def make(path):
        print('writing %d books for calibre' % books, flush=True)
        home = tempfile.mkdtemp(prefix='carrel-calibre-')
        try:
            subprocess.run(['calibredb', 'list', '--with-library', path], check=True, stdout=subprocess.DEVNULL,
                           env={'PATH': os.environ['PATH'], 'HOME': home, 'LANG': 'C.UTF-8'})
        finally:
            shutil.rmtree(home, ignore_errors=True)
        fill_calibre(os.path.join(path, 'metadata.db'), rows(library))
    return kept('carrel-peers-%d.calibre' % books, make)


def fill_calibre(path, books):
    database = sqlite3.connect(path)
    # calibre's triggers call these.
    database.create_function('title_sort', 1, lambda title: title)
    database.create_function('uuid4', 0, lambda: str(uuid.uuid4()))
    known = {}

    def number_of(table, column, name, *more):
        """The row of `name` in a table of names, made when it is the first of it."""
        of_table = known.setdefault(table, {})
        if name not in of_table:
            of_table[name] = len(of_table) + 1
            columns = ['id', column] + ['sort'] * len(more)
            database.execute('INSERT INTO %s (%s) VALUES (%s)' % (table, ', '.join(columns), ', '.join('?' * len(columns))),
                             (of_table[name], name, *more))
        return of_table[name]

    for number, title, isbn, year, language, _, publisher, collection, authors in books:
        database.execute('INSERT INTO books (id, title, author_sort, pubdate, path) VALUES (?, ?, ?, ?, ?)',
                         (number, title, ' & '.join(key for _, key in authors), '%04d-01-01 00:00:00+00:00' % year,
                          'Books/%d' % number))
        for name, key in authors:
            database.execute('INSERT INTO books_authors_link (book, author) VALUES (?, ?)',
                             (number, number_of('authors', 'name', name, key)))
        if publisher:
            database.execute('INSERT INTO books_publishers_link (book, publisher) VALUES (?, ?)',
                             (number, number_of('publishers', 'name', publisher)))
        database.execute('INSERT INTO books_languages_link (book, lang_code) VALUES (?, ?)',
                         (number, number_of('languages', 'lang_code', language)))
        database.execute('INSERT INTO books_tags_link (book, tag) VALUES (?, ?)',
                         (number, number_of('tags', 'name', collection)))
        database.execute("INSERT INTO identifiers (book, type, val) VALUES (?, 'isbn', ?)", (number, isbn))
    database.commit()
    database.close()
