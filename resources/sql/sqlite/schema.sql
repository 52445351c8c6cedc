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
    updated_at TEXT NOT NULL, forgets_loans INTEGER CHECK (forgets_loans = 1),
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

CREATE TABLE stations (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    created_at TEXT NOT NULL
) STRICT;

CREATE TABLE loans (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    copy_id INTEGER NOT NULL REFERENCES copies (id) ON DELETE RESTRICT,
    user_id INTEGER REFERENCES users (id) ON DELETE RESTRICT,
    loaned_at TEXT NOT NULL,
    due_on TEXT NOT NULL CHECK (due_on IS date(due_on)),
    due_at TEXT,
    returned_at TEXT,
    renewals INTEGER NOT NULL DEFAULT 0 CHECK (renewals >= 0),
    loaned_by INTEGER REFERENCES users (id) ON DELETE RESTRICT,
    returned_by INTEGER REFERENCES users (id) ON DELETE RESTRICT,
    station_id INTEGER REFERENCES stations (id) ON DELETE RESTRICT,
    outcome TEXT CHECK (outcome IN ('returned', 'lost', 'found_after_lost')),
    claimed_at TEXT,
    claimed_note TEXT,
    remarks TEXT,
    due_explanation TEXT,
    user_category_id INTEGER REFERENCES user_categories (id) ON DELETE RESTRICT,
    group_name TEXT,
    age_band TEXT,
    item_type_id INTEGER REFERENCES item_types (id) ON DELETE RESTRICT,
    collection_id INTEGER REFERENCES collections (id) ON DELETE RESTRICT,
    version INTEGER NOT NULL DEFAULT 1,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    CHECK ((returned_at IS NULL) = (outcome IS NULL)),
    CHECK (user_id IS NOT NULL OR returned_at IS NOT NULL)
) STRICT;

CREATE UNIQUE INDEX loans_one_open_per_copy ON loans (copy_id) WHERE returned_at IS NULL;

CREATE INDEX loans_copy ON loans (copy_id, id);

CREATE INDEX loans_user ON loans (user_id, id);

CREATE INDEX loans_open_due ON loans (due_on, id) WHERE returned_at IS NULL;

CREATE INDEX loans_due_on ON loans (due_on, id);

CREATE INDEX loans_loaned_at ON loans (loaned_at, id);

CREATE INDEX loans_returned_at ON loans (returned_at, id);

CREATE TABLE holds (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    book_id INTEGER NOT NULL REFERENCES books (id) ON DELETE RESTRICT,
    copy_id INTEGER REFERENCES copies (id) ON DELETE RESTRICT,
    user_id INTEGER REFERENCES users (id) ON DELETE RESTRICT,
    copies_wanted INTEGER NOT NULL DEFAULT 1 CHECK (copies_wanted > 0),
    position INTEGER CHECK (position > 0),
    status TEXT NOT NULL CHECK (status IN ('waiting', 'suspended', 'ready', 'fulfilled', 'cancelled', 'expired')),
    placed_at TEXT NOT NULL,
    ready_at TEXT,
    pickup_by_on TEXT CHECK (pickup_by_on IS date(pickup_by_on)),
    suspended_until_on TEXT CHECK (suspended_until_on IS date(suspended_until_on)),
    version INTEGER NOT NULL DEFAULT 1,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL, wants_copy INTEGER CHECK (wants_copy = 1),
    CHECK (status <> 'ready' OR copy_id IS NOT NULL)
) STRICT;

CREATE UNIQUE INDEX holds_one_active_per_user_and_book ON holds (user_id, book_id)
    WHERE status IN ('waiting', 'suspended', 'ready');

CREATE UNIQUE INDEX holds_one_ready_per_copy ON holds (copy_id) WHERE status = 'ready';

CREATE INDEX holds_book ON holds (book_id, status, position);

CREATE INDEX holds_user ON holds (user_id, status);

CREATE TABLE ledger_entries (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    user_id INTEGER REFERENCES users (id) ON DELETE RESTRICT,
    loan_id INTEGER REFERENCES loans (id) ON DELETE RESTRICT,
    kind TEXT NOT NULL CHECK (kind IN ('fine', 'lost_item', 'processing_fee', 'hold_fee', 'membership_fee', 'other',
        'payment', 'waiver', 'refund', 'correction')),
    amount_minor INTEGER NOT NULL CHECK (amount_minor <> 0),
    method TEXT,
    reason TEXT,
    refers_to_id INTEGER REFERENCES ledger_entries (id) ON DELETE RESTRICT,
    receipt_number INTEGER UNIQUE,
    entered_by INTEGER REFERENCES users (id) ON DELETE RESTRICT,
    entered_at TEXT NOT NULL
, note TEXT, given_minor INTEGER, station_id INTEGER REFERENCES stations (id) ON DELETE RESTRICT, explanation TEXT, pays TEXT) STRICT;

CREATE INDEX ledger_entries_user ON ledger_entries (user_id, id);

CREATE INDEX ledger_entries_loan ON ledger_entries (loan_id);

CREATE INDEX ledger_entries_refers_to ON ledger_entries (refers_to_id);

CREATE TRIGGER ledger_entries_never_change BEFORE UPDATE OF kind, amount_minor, refers_to_id, receipt_number, entered_at
ON ledger_entries BEGIN SELECT RAISE(ABORT, 'ledger entries are never changed'); END;

CREATE TRIGGER ledger_entries_never_deleted BEFORE DELETE ON ledger_entries
BEGIN SELECT RAISE(ABORT, 'ledger entries are never deleted'); END;

CREATE TABLE circulation_rules (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    user_category_id INTEGER REFERENCES user_categories (id) ON DELETE RESTRICT,
    item_type_id INTEGER REFERENCES item_types (id) ON DELETE RESTRICT,
    name TEXT NOT NULL CHECK (name <> ''),
    value TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX circulation_rules_one_each
    ON circulation_rules (coalesce(user_category_id, 0), coalesce(item_type_id, 0), name);

CREATE TABLE block_limits (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    user_category_id INTEGER REFERENCES user_categories (id) ON DELETE RESTRICT,
    measure TEXT NOT NULL CHECK (measure IN ('debt', 'overdue', 'lost', 'out')),
    action TEXT NOT NULL CHECK (action IN ('borrow', 'renew', 'hold')),
    limit_value INTEGER CHECK (limit_value >= 0),
    message TEXT,
    version INTEGER NOT NULL DEFAULT 1,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX block_limits_one_each ON block_limits (coalesce(user_category_id, 0), measure, action);

CREATE TABLE closures (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL DEFAULT '',
    starts_on TEXT NOT NULL CHECK (starts_on IS date(starts_on)),
    ends_on TEXT NOT NULL CHECK (ends_on IS date(ends_on)),
    every_year INTEGER NOT NULL DEFAULT 0 CHECK (every_year IN (0, 1)),
    version INTEGER NOT NULL DEFAULT 1,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    CHECK (starts_on <= ends_on)
) STRICT;

CREATE INDEX closures_starts_on ON closures (starts_on);

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

CREATE INDEX ledger_entries_entered_at ON ledger_entries (entered_at);

CREATE TABLE hold_copies (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    hold_id INTEGER NOT NULL REFERENCES holds (id) ON DELETE RESTRICT,
    copy_id INTEGER NOT NULL REFERENCES copies (id) ON DELETE RESTRICT,
    caught_at TEXT NOT NULL,
    lent_at TEXT,
    version INTEGER NOT NULL DEFAULT 1,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX hold_copies_one_shelved_per_copy ON hold_copies (copy_id) WHERE lent_at IS NULL;

CREATE INDEX hold_copies_hold ON hold_copies (hold_id);

CREATE INDEX holds_status ON holds (status, pickup_by_on);

CREATE VIEW copy_availability (copy_id, book_id, availability, loan_id, hold_id) AS
SELECT c.id, c.book_id,
    CASE WHEN l.id IS NOT NULL THEN 'on_loan'
        WHEN c.status <> 'in_service' THEN c.status
        WHEN h.id IS NOT NULL OR s.hold_id IS NOT NULL THEN 'on_hold_shelf'
        WHEN c.is_for_loan = 0 THEN 'reference'
        ELSE 'available' END,
    l.id, coalesce(h.id, s.hold_id)
FROM copies c
LEFT JOIN loans l ON l.copy_id = c.id AND l.returned_at IS NULL
LEFT JOIN holds h ON h.copy_id = c.id AND h.status = 'ready'
LEFT JOIN hold_copies s ON s.copy_id = c.id AND s.lent_at IS NULL;

CREATE TABLE till_closings (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    closed_on TEXT NOT NULL CHECK (closed_on IS date(closed_on)),
    currency TEXT NOT NULL CHECK (currency <> ''),
    float_minor INTEGER NOT NULL CHECK (float_minor >= 0),
    cash_minor INTEGER NOT NULL,
    counted_minor INTEGER NOT NULL CHECK (counted_minor >= 0),
    pieces TEXT NOT NULL,
    reason TEXT CHECK (reason <> ''),
    closed_at TEXT NOT NULL,
    closed_by INTEGER REFERENCES users (id) ON DELETE RESTRICT,
    station_id INTEGER REFERENCES stations (id) ON DELETE RESTRICT,
    CHECK (counted_minor = float_minor + cash_minor OR reason IS NOT NULL)
) STRICT;

CREATE INDEX till_closings_day ON till_closings (closed_on, id);

CREATE INDEX till_closings_closed_by ON till_closings (closed_by);

CREATE TRIGGER till_closings_never_change
BEFORE UPDATE OF closed_on, currency, float_minor, cash_minor, counted_minor, pieces, closed_at ON till_closings
BEGIN SELECT RAISE(ABORT, 'closings are never changed'); END;

CREATE TRIGGER till_closings_never_deleted BEFORE DELETE ON till_closings
BEGIN SELECT RAISE(ABORT, 'closings are never deleted'); END;

CREATE INDEX ledger_entries_owed ON ledger_entries (user_id, amount_minor);

CREATE INDEX copies_withdrawn ON copies (status) WHERE status = 'withdrawn';

CREATE INDEX users_erased ON users (erased_at) WHERE erased_at IS NOT NULL;

CREATE INDEX users_staff ON users (name_key, id) WHERE role <> 'member' OR username IS NOT NULL;

