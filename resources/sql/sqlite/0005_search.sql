-- Search text, folded and written by the services in their own transaction; the index beside it.

CREATE TABLE books_search (
    book_id INTEGER PRIMARY KEY REFERENCES books (id) ON DELETE RESTRICT,
    text TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE books_fts USING fts5 (
    text, content = 'books_search', content_rowid = 'book_id', prefix = '1 2 3', columnsize = 0,
    tokenize = 'unicode61 remove_diacritics 0'
);

CREATE TABLE users_search (
    user_id INTEGER PRIMARY KEY REFERENCES users (id) ON DELETE RESTRICT,
    text TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE users_fts USING fts5 (
    text, content = 'users_search', content_rowid = 'user_id', prefix = '1 2 3', columnsize = 0,
    tokenize = 'unicode61 remove_diacritics 0'
);

-- down

DROP TABLE users_fts;

DROP TABLE users_search;

DROP TABLE books_fts;

DROP TABLE books_search;
