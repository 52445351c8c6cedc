-- Who asked that the library forget a loan as soon as it is back.

ALTER TABLE users ADD COLUMN forgets_loans INTEGER NOT NULL DEFAULT 0 CHECK (forgets_loans IN (0, 1));

-- down

ALTER TABLE users DROP COLUMN forgets_loans;
