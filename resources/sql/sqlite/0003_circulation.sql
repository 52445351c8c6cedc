-- Circulation: what is lent to whom, who waits, what is owed, and by which rules.

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
    updated_at TEXT NOT NULL,
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
) STRICT;

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

CREATE VIEW copy_availability (copy_id, book_id, availability, loan_id, hold_id) AS
SELECT c.id, c.book_id,
    CASE WHEN l.id IS NOT NULL THEN 'on_loan'
        WHEN c.status <> 'in_service' THEN c.status
        WHEN h.id IS NOT NULL THEN 'on_hold_shelf'
        WHEN c.is_for_loan = 0 THEN 'reference'
        ELSE 'available' END,
    l.id, h.id
FROM copies c
LEFT JOIN loans l ON l.copy_id = c.id AND l.returned_at IS NULL
LEFT JOIN holds h ON h.copy_id = c.id AND h.status = 'ready';

-- down

DROP VIEW copy_availability;

DROP TABLE closures;

DROP TABLE block_limits;

DROP TABLE circulation_rules;

DROP TABLE ledger_entries;

DROP TABLE holds;

DROP TABLE loans;

DROP TABLE stations;
