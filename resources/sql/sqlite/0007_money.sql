-- What a ledger entry keeps besides its amount: the reason in words, the cash handed over, the desk, and for a fine
-- the way it was worked out.
ALTER TABLE ledger_entries ADD COLUMN note TEXT;

ALTER TABLE ledger_entries ADD COLUMN given_minor INTEGER;

ALTER TABLE ledger_entries ADD COLUMN station_id INTEGER REFERENCES stations (id) ON DELETE RESTRICT;

ALTER TABLE ledger_entries ADD COLUMN explanation TEXT;

CREATE INDEX ledger_entries_entered_at ON ledger_entries (entered_at);

-- down

DROP INDEX ledger_entries_entered_at;

ALTER TABLE ledger_entries DROP COLUMN explanation;

ALTER TABLE ledger_entries DROP COLUMN station_id;

ALTER TABLE ledger_entries DROP COLUMN given_minor;

ALTER TABLE ledger_entries DROP COLUMN note;
