-- Who asked that the library forget a loan as soon as it is back: 1, else nothing.

ALTER TABLE users ADD COLUMN forgets_loans INTEGER CHECK (forgets_loans = 1);

-- down

ALTER TABLE users DROP COLUMN forgets_loans;
