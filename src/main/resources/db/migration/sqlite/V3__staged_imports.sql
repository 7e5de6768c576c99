-- Working papers of imports: what a person uploaded and has not applied yet, or lately. Emptied 30 days after the end; the record of an import is in the events.
CREATE TABLE staged_import (
    id           TEXT    PRIMARY KEY,
    file_name    TEXT    NOT NULL,
    digest       TEXT    NOT NULL,
    actor        TEXT    NOT NULL,
    staged_at    TEXT    NOT NULL,
    become       TEXT    NOT NULL,
    state        TEXT    NOT NULL,
    follow_up    TEXT    NOT NULL,
    overwriting  TEXT    NOT NULL,
    notices      TEXT    NOT NULL,
    problems     TEXT    NOT NULL,
    total        INTEGER NOT NULL,
    done         INTEGER NOT NULL,
    created      INTEGER NOT NULL,
    revised      INTEGER NOT NULL,
    unchanged    INTEGER NOT NULL,
    refused      INTEGER NOT NULL,
    undone       INTEGER NOT NULL,
    kept         INTEGER NOT NULL,
    undone_by    TEXT,
    checked_to   BIGINT  NOT NULL,
    lease_holder TEXT,
    lease_until  BIGINT  NOT NULL,
    ended_at     TEXT
);

-- The line is the place in the file, from 1; the number is what a person sees beside the row, and may come twice in a hostile file.
CREATE TABLE staged_row (
    import_id   TEXT    NOT NULL,
    line        INTEGER NOT NULL,
    number      INTEGER NOT NULL,
    case_id     TEXT    NOT NULL,
    title       TEXT    NOT NULL,
    cells       TEXT    NOT NULL,
    state       TEXT    NOT NULL,
    applied     INTEGER NOT NULL,
    overwriting TEXT    NOT NULL,
    kept        TEXT    NOT NULL,
    problems    TEXT    NOT NULL,
    lookalike   TEXT    NOT NULL,
    PRIMARY KEY (import_id, line)
);
CREATE INDEX staged_row_of_case ON staged_row (import_id, case_id);
CREATE INDEX staged_row_in_state ON staged_row (import_id, state, line);

-- The list of imports asks for their few events among all.
CREATE INDEX event_of_import ON event (aggregate_id, sequence_number) WHERE aggregate_type = 'RecordedImport';
