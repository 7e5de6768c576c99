-- Persons who agreed to be written to about a catalyst: no event, so that they can vanish.
CREATE TABLE catalyst_contact (
    id             TEXT PRIMARY KEY,
    catalyst_id    TEXT NOT NULL UNIQUE,
    name           TEXT NOT NULL,
    email          TEXT NOT NULL,
    role           TEXT NOT NULL,
    name_is_public INTEGER NOT NULL,
    consent        TEXT NOT NULL,
    consented_on   TEXT NOT NULL
);

-- Each letter carries a way out of its own; only what it hashes to is known here.
CREATE TABLE catalyst_contact_way_out (
    hash       TEXT PRIMARY KEY,
    contact_id TEXT NOT NULL
);
CREATE INDEX catalyst_contact_way_out_contact ON catalyst_contact_way_out (contact_id);
