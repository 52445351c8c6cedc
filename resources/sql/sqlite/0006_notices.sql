-- What is written to users, when and about what, and what was done on a day.

CREATE TABLE notice_stages (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    user_category_id INTEGER REFERENCES user_categories (id) ON DELETE RESTRICT,
    kind TEXT NOT NULL CHECK (kind <> ''),
    days INTEGER CHECK (days BETWEEN 0 AND 3650),
    version INTEGER NOT NULL DEFAULT 1,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX notice_stages_one_each ON notice_stages (coalesce(user_category_id, 0), kind);

CREATE TABLE notice_templates (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind <> ''),
    language TEXT NOT NULL CHECK (language <> ''),
    channel TEXT NOT NULL CHECK (channel IN ('email', 'letter')),
    subject TEXT NOT NULL CHECK (subject <> ''),
    body TEXT NOT NULL CHECK (body <> ''),
    version INTEGER NOT NULL DEFAULT 1,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX notice_templates_one_each ON notice_templates (kind, language, channel);

CREATE TABLE notices (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    user_id INTEGER REFERENCES users (id) ON DELETE RESTRICT,
    kind TEXT NOT NULL CHECK (kind <> ''),
    channel TEXT NOT NULL CHECK (channel IN ('email', 'file', 'letter', 'list')),
    state TEXT NOT NULL CHECK (state IN ('sending', 'sent', 'refused', 'failed')),
    address TEXT,
    subject TEXT,
    body TEXT,
    sent_at TEXT NOT NULL,
    sent_by INTEGER REFERENCES users (id) ON DELETE RESTRICT
) STRICT;

CREATE INDEX notices_user ON notices (user_id, id);

CREATE INDEX notices_sent_by ON notices (sent_by);

CREATE INDEX notices_sent_at ON notices (sent_at);

CREATE TABLE notice_items (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    notice_id INTEGER NOT NULL REFERENCES notices (id) ON DELETE RESTRICT,
    kind TEXT NOT NULL CHECK (kind <> ''),
    about TEXT NOT NULL CHECK (about IN ('loan', 'hold', 'user')),
    about_id INTEGER NOT NULL,
    about_on TEXT NOT NULL CHECK (about_on IS date(about_on))
) STRICT;

CREATE UNIQUE INDEX notice_items_never_twice ON notice_items (about, about_id, kind, about_on);

CREATE INDEX notice_items_notice ON notice_items (notice_id);

CREATE TABLE day_jobs (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    job TEXT NOT NULL CHECK (job <> ''),
    done_on TEXT NOT NULL CHECK (done_on IS date(done_on)),
    done_at TEXT NOT NULL,
    outcome TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX day_jobs_once_a_day ON day_jobs (job, done_on);

CREATE TABLE day_questions (
    name TEXT PRIMARY KEY CHECK (name <> ''),
    ask_again_on TEXT NOT NULL CHECK (ask_again_on IS date(ask_again_on))
) STRICT;

-- down

DROP TABLE day_questions;

DROP TABLE day_jobs;

DROP TABLE notice_items;

DROP TABLE notices;

DROP TABLE notice_templates;

DROP TABLE notice_stages;
