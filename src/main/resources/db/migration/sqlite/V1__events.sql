-- Events, for ever. AUTOINCREMENT: a position is never given twice.
CREATE TABLE event (
    global_index     INTEGER PRIMARY KEY AUTOINCREMENT,
    event_id         TEXT    NOT NULL UNIQUE,
    aggregate_id     TEXT    NOT NULL,
    sequence_number  INTEGER NOT NULL,
    aggregate_type   TEXT,
    happened_at      TEXT    NOT NULL,
    payload_type     TEXT    NOT NULL,
    payload_revision TEXT,
    payload          BLOB    NOT NULL,
    meta_data        BLOB,
    UNIQUE (aggregate_id, sequence_number)
);

-- Axon looks for a snapshot each time it loads an aggregate; none is ever taken.
CREATE TABLE snapshot (
    aggregate_id     TEXT    NOT NULL,
    sequence_number  INTEGER NOT NULL,
    aggregate_type   TEXT    NOT NULL,
    event_id         TEXT    NOT NULL UNIQUE,
    happened_at      TEXT    NOT NULL,
    payload_type     TEXT    NOT NULL,
    payload_revision TEXT,
    payload          BLOB    NOT NULL,
    meta_data        BLOB,
    PRIMARY KEY (aggregate_id, sequence_number)
);
