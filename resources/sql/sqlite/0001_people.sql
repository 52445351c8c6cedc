-- People: everybody the library knows, and what they are sorted into.

CREATE TABLE groups (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK (name <> ''),
    name_key TEXT NOT NULL CHECK (name_key <> ''),
    year TEXT,
    teacher TEXT,
    position INTEGER NOT NULL DEFAULT 0,
    version INTEGER NOT NULL DEFAULT 1,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX groups_name_key ON groups (name_key);

CREATE TABLE user_categories (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK (name <> ''),
    name_key TEXT NOT NULL CHECK (name_key <> ''),
    months_valid INTEGER CHECK (months_valid > 0),
    fee_minor INTEGER NOT NULL DEFAULT 0 CHECK (fee_minor >= 0),
    age_from INTEGER CHECK (age_from >= 0),
    age_to INTEGER CHECK (age_to >= 0),
    position INTEGER NOT NULL DEFAULT 0,
    version INTEGER NOT NULL DEFAULT 1,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX user_categories_name_key ON user_categories (name_key);

CREATE TABLE users (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    card_number TEXT UNIQUE CHECK (card_number <> ''),
    given_name TEXT,
    family_name TEXT,
    name TEXT CHECK (name <> ''),
    name_key TEXT,
    username TEXT CHECK (username <> ''),
    username_key TEXT UNIQUE CHECK (username_key <> ''),
    password_hash TEXT,
    password_changed_at TEXT,
    password_expires_at TEXT,
    must_change_password INTEGER NOT NULL DEFAULT 0 CHECK (must_change_password IN (0, 1)),
    role TEXT NOT NULL DEFAULT 'member' CHECK (role IN ('member', 'viewer', 'assistant', 'librarian', 'administrator')),
    role_expires_on TEXT CHECK (role_expires_on IS date(role_expires_on)),
    user_category_id INTEGER REFERENCES user_categories (id) ON DELETE RESTRICT,
    group_id INTEGER REFERENCES groups (id) ON DELETE RESTRICT,
    guarantor_id INTEGER REFERENCES users (id) ON DELETE RESTRICT,
    email TEXT,
    phone TEXT,
    address TEXT,
    date_of_birth TEXT CHECK (date_of_birth IS date(date_of_birth)),
    registered_on TEXT CHECK (registered_on IS date(registered_on)),
    expires_on TEXT CHECK (expires_on IS date(expires_on)),
    is_active INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1)),
    block_reason TEXT,
    language TEXT,
    remarks TEXT,
    last_signed_in_at TEXT,
    erased_at TEXT,
    version INTEGER NOT NULL DEFAULT 1,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    CHECK ((username IS NULL) = (username_key IS NULL)),
    CHECK (name IS NOT NULL OR erased_at IS NOT NULL)
) STRICT;

CREATE INDEX users_name_key ON users (name_key, id);

CREATE INDEX users_category ON users (user_category_id);

CREATE INDEX users_group ON users (group_id);

CREATE INDEX users_guarantor ON users (guarantor_id);

CREATE INDEX users_expires_on ON users (expires_on);

CREATE TABLE user_notes (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    user_id INTEGER NOT NULL REFERENCES users (id) ON DELETE RESTRICT,
    text TEXT NOT NULL CHECK (text <> ''),
    written_by INTEGER REFERENCES users (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL DEFAULT 1,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;

CREATE INDEX user_notes_user ON user_notes (user_id);

CREATE INDEX user_notes_written_by ON user_notes (written_by);

CREATE TABLE user_photos (
    user_id INTEGER PRIMARY KEY REFERENCES users (id) ON DELETE RESTRICT,
    image BLOB NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;

-- down

DROP TABLE user_photos;

DROP TABLE user_notes;

DROP TABLE users;

DROP TABLE user_categories;

DROP TABLE groups;
