-- Catalogue: titles, who wrote them, what they are sorted into, and the copies on the shelf.

CREATE TABLE publishers (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK (name <> ''),
    name_key TEXT NOT NULL CHECK (name_key <> ''),
    version INTEGER NOT NULL DEFAULT 1,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX publishers_name_key ON publishers (name_key);

CREATE TABLE series (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK (name <> ''),
    name_key TEXT NOT NULL CHECK (name_key <> ''),
    version INTEGER NOT NULL DEFAULT 1,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX series_name_key ON series (name_key);

CREATE TABLE collections (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK (name <> ''),
    name_key TEXT NOT NULL CHECK (name_key <> ''),
    position INTEGER NOT NULL DEFAULT 0,
    version INTEGER NOT NULL DEFAULT 1,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX collections_name_key ON collections (name_key);

CREATE TABLE item_types (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK (name <> ''),
    name_key TEXT NOT NULL CHECK (name_key <> ''),
    default_price_minor INTEGER CHECK (default_price_minor >= 0),
    position INTEGER NOT NULL DEFAULT 0,
    version INTEGER NOT NULL DEFAULT 1,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX item_types_name_key ON item_types (name_key);

CREATE TABLE locations (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK (name <> ''),
    name_key TEXT NOT NULL CHECK (name_key <> ''),
    code TEXT,
    position INTEGER NOT NULL DEFAULT 0,
    version INTEGER NOT NULL DEFAULT 1,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX locations_name_key ON locations (name_key);

CREATE TABLE authors (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK (name <> ''),
    sort_name TEXT NOT NULL CHECK (sort_name <> ''),
    name_key TEXT NOT NULL CHECK (name_key <> ''),
    sort_key TEXT NOT NULL CHECK (sort_key <> ''),
    version INTEGER NOT NULL DEFAULT 1,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX authors_name_key ON authors (name_key);

CREATE INDEX authors_sort_key ON authors (sort_key, id);

CREATE TABLE subjects (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK (name <> ''),
    name_key TEXT NOT NULL CHECK (name_key <> ''),
    version INTEGER NOT NULL DEFAULT 1,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX subjects_name_key ON subjects (name_key);

CREATE TABLE books (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL CHECK (title <> ''),
    title_key TEXT NOT NULL,
    subtitle TEXT,
    isbn TEXT CHECK (isbn <> ''),
    isbn_as_printed TEXT,
    publication_year INTEGER CHECK (publication_year BETWEEN -9999 AND 9999 AND publication_year <> 0),
    publisher_id INTEGER REFERENCES publishers (id) ON DELETE RESTRICT,
    series_id INTEGER REFERENCES series (id) ON DELETE RESTRICT,
    series_number TEXT,
    language TEXT,
    edition TEXT,
    pages INTEGER CHECK (pages > 0),
    item_type_id INTEGER REFERENCES item_types (id) ON DELETE RESTRICT,
    collection_id INTEGER REFERENCES collections (id) ON DELETE RESTRICT,
    classification TEXT,
    call_number TEXT,
    call_number_key TEXT,
    authors_key TEXT NOT NULL DEFAULT '',
    summary TEXT,
    withdrawn_at TEXT,
    version INTEGER NOT NULL DEFAULT 1,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;

CREATE INDEX books_title_key ON books (title_key, id);

CREATE INDEX books_authors_key ON books (authors_key, id);

CREATE INDEX books_isbn ON books (isbn);

CREATE INDEX books_year ON books (publication_year, id);

CREATE INDEX books_call_number_key ON books (call_number_key, id);

CREATE INDEX books_publisher ON books (publisher_id);

CREATE INDEX books_series ON books (series_id);

CREATE INDEX books_item_type ON books (item_type_id);

CREATE INDEX books_collection ON books (collection_id);

CREATE INDEX books_language ON books (language);

CREATE INDEX books_withdrawn ON books (withdrawn_at) WHERE withdrawn_at IS NOT NULL;

CREATE TABLE book_identifiers (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    book_id INTEGER NOT NULL REFERENCES books (id) ON DELETE RESTRICT,
    kind TEXT NOT NULL CHECK (kind IN ('isbn', 'issn', 'lccn', 'oclc', 'control', 'other')),
    value TEXT NOT NULL CHECK (value <> '')
) STRICT;

CREATE UNIQUE INDEX book_identifiers_book ON book_identifiers (book_id, kind, value);

CREATE INDEX book_identifiers_value ON book_identifiers (value, kind);

CREATE TABLE book_sources (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    book_id INTEGER NOT NULL REFERENCES books (id) ON DELETE RESTRICT,
    format TEXT NOT NULL CHECK (format <> ''),
    origin TEXT,
    record BLOB NOT NULL,
    imported_at TEXT NOT NULL
) STRICT;

CREATE INDEX book_sources_book ON book_sources (book_id);

CREATE TABLE book_authors (
    book_id INTEGER NOT NULL REFERENCES books (id) ON DELETE RESTRICT,
    position INTEGER NOT NULL CHECK (position > 0),
    author_id INTEGER NOT NULL REFERENCES authors (id) ON DELETE RESTRICT,
    role TEXT NOT NULL DEFAULT 'author' CHECK (role IN ('author', 'editor', 'translator', 'illustrator', 'other')),
    PRIMARY KEY (book_id, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX book_authors_author ON book_authors (author_id, book_id);

CREATE TABLE book_subjects (
    book_id INTEGER NOT NULL REFERENCES books (id) ON DELETE RESTRICT,
    subject_id INTEGER NOT NULL REFERENCES subjects (id) ON DELETE RESTRICT,
    PRIMARY KEY (book_id, subject_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX book_subjects_subject ON book_subjects (subject_id, book_id);

CREATE TABLE book_covers (
    book_id INTEGER PRIMARY KEY REFERENCES books (id) ON DELETE RESTRICT,
    image BLOB NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;

CREATE TABLE copies (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    book_id INTEGER NOT NULL REFERENCES books (id) ON DELETE RESTRICT,
    barcode TEXT NOT NULL UNIQUE CHECK (barcode <> ''),
    location_id INTEGER REFERENCES locations (id) ON DELETE RESTRICT,
    item_type_id INTEGER REFERENCES item_types (id) ON DELETE RESTRICT,
    is_for_loan INTEGER NOT NULL DEFAULT 1 CHECK (is_for_loan IN (0, 1)),
    status TEXT NOT NULL DEFAULT 'in_service' CHECK (status IN
        ('in_service', 'in_process', 'on_order', 'in_repair', 'missing', 'lost', 'damaged', 'withdrawn')),
    acquired_on TEXT CHECK (acquired_on IS date(acquired_on)),
    price_minor INTEGER CHECK (price_minor >= 0),
    condition TEXT,
    remarks TEXT,
    last_seen_at TEXT,
    version INTEGER NOT NULL DEFAULT 1,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;

CREATE INDEX copies_book ON copies (book_id);

CREATE INDEX copies_location ON copies (location_id);

CREATE INDEX copies_item_type ON copies (item_type_id);

-- down

DROP TABLE copies;

DROP TABLE book_covers;

DROP TABLE book_subjects;

DROP TABLE book_authors;

DROP TABLE book_sources;

DROP TABLE book_identifiers;

DROP TABLE books;

DROP TABLE subjects;

DROP TABLE authors;

DROP TABLE locations;

DROP TABLE item_types;

DROP TABLE collections;

DROP TABLE series;

DROP TABLE publishers;
