-- What the last check of an address found; working papers, made anew by the next check. The id is a digest of the address, which may be longer than a key.
CREATE TABLE link_check (
    id            TEXT    PRIMARY KEY,
    address       TEXT    NOT NULL,
    outcome       TEXT    NOT NULL,
    status        INTEGER,
    final_address TEXT,
    millis        BIGINT  NOT NULL,
    checked_at    TEXT    NOT NULL
);

-- The last check of all addresses: one row.
CREATE TABLE link_check_run (
    id          INTEGER PRIMARY KEY CHECK (id = 1),
    actor       TEXT    NOT NULL,
    total       INTEGER NOT NULL,
    started_at  TEXT    NOT NULL,
    finished_at TEXT
);

-- Spellings of partners' names that look like one organisation and are several, as a person decided.
CREATE TABLE partner_distinction (
    id         TEXT PRIMARY KEY,
    spellings  TEXT NOT NULL,
    actor      TEXT NOT NULL,
    decided_at TEXT NOT NULL
);
