-- The till as it was counted when a day was closed, one row each time: a correction is another row. And the charges a
-- payment was meant for when several were chosen.

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

ALTER TABLE ledger_entries ADD COLUMN pays TEXT;

CREATE INDEX ledger_entries_owed ON ledger_entries (user_id, amount_minor);

-- down

DROP INDEX ledger_entries_owed;

ALTER TABLE ledger_entries DROP COLUMN pays;

DROP TABLE till_closings;
