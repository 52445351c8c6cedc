-- What pages count is counted from an index, however large the library is.

CREATE INDEX copies_withdrawn ON copies (status) WHERE status = 'withdrawn';

CREATE INDEX users_erased ON users (erased_at) WHERE erased_at IS NOT NULL;

CREATE INDEX users_staff ON users (name_key, id) WHERE role <> 'member' OR username IS NOT NULL;

-- down

DROP INDEX users_staff;

DROP INDEX users_erased;

DROP INDEX copies_withdrawn;
