-- Holds in full: whether one certain copy was asked for, and the copies caught one by one for a set.

ALTER TABLE holds ADD COLUMN wants_copy INTEGER CHECK (wants_copy = 1);

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

DROP VIEW copy_availability;

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

-- down

DROP VIEW copy_availability;

DROP INDEX holds_status;

DROP TABLE hold_copies;

ALTER TABLE holds DROP COLUMN wants_copy;

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
