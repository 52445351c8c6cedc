-- The library itself: its settings, what was done and by whom, who tried to sign in.

CREATE TABLE settings (
    name TEXT PRIMARY KEY CHECK (name <> ''),
    value TEXT NOT NULL
) STRICT;

CREATE TABLE saved_views (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    user_id INTEGER REFERENCES users (id) ON DELETE RESTRICT,
    page TEXT NOT NULL CHECK (page <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    definition TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;

CREATE INDEX saved_views_user ON saved_views (user_id, page);

CREATE TABLE sign_in_attempts (
    username_key TEXT PRIMARY KEY CHECK (username_key <> ''),
    failures INTEGER NOT NULL CHECK (failures >= 0),
    last_failed_at TEXT NOT NULL,
    locked_until TEXT
) STRICT;

CREATE TABLE audit_log (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    command_id TEXT NOT NULL CHECK (command_id <> ''),
    batch_id TEXT,
    recorded_at TEXT NOT NULL,
    happened_at TEXT NOT NULL,
    actor_id INTEGER,
    station_id INTEGER,
    command TEXT NOT NULL CHECK (command <> ''),
    undoes TEXT,
    entity TEXT NOT NULL CHECK (entity <> ''),
    entity_id INTEGER,
    schema_version INTEGER NOT NULL,
    image_digest TEXT,
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT;

CREATE INDEX audit_log_command_id ON audit_log (command_id);

CREATE INDEX audit_log_entity ON audit_log (entity, entity_id, seq);

CREATE INDEX audit_log_actor ON audit_log (actor_id, station_id, seq);

CREATE INDEX audit_log_batch ON audit_log (batch_id) WHERE batch_id IS NOT NULL;

CREATE TRIGGER audit_log_never_changed BEFORE UPDATE ON audit_log
BEGIN SELECT RAISE(ABORT, 'the audit log is never changed'); END;

CREATE TRIGGER audit_log_never_deleted BEFORE DELETE ON audit_log
BEGIN SELECT RAISE(ABORT, 'the audit log is never deleted'); END;

CREATE TABLE audit_images (
    seq INTEGER PRIMARY KEY REFERENCES audit_log (seq) ON DELETE RESTRICT,
    salt BLOB NOT NULL,
    before TEXT,
    after TEXT
) STRICT;

-- down

DROP TABLE audit_images;

DROP TABLE audit_log;

DROP TABLE sign_in_attempts;

DROP TABLE saved_views;

DROP TABLE settings;
