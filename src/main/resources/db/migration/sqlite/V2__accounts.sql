-- Persons, who are not for ever: a row goes when its person is erased, and events keep an id that means nothing any more.
CREATE TABLE account (
    id                    TEXT    PRIMARY KEY,
    login                 TEXT    NOT NULL UNIQUE,
    shown_name            TEXT    NOT NULL,
    email                 TEXT,
    roles                 TEXT    NOT NULL,
    locked                INTEGER NOT NULL,
    password_hash         TEXT,
    password_is_temporary INTEGER NOT NULL,
    sign_ins              INTEGER NOT NULL,
    issuer                TEXT,
    subject               TEXT,
    created_at            TEXT    NOT NULL,
    last_sign_in_at       TEXT,
    UNIQUE (issuer, subject)
);

-- A token is known by its hash alone.
CREATE TABLE account_token (
    id           TEXT PRIMARY KEY,
    account_id   TEXT NOT NULL REFERENCES account (id),
    name         TEXT NOT NULL,
    hash         TEXT NOT NULL UNIQUE,
    created_at   TEXT NOT NULL,
    last_used_at TEXT
);
