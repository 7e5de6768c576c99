-- Persons who follow searches, who are not for ever: a row goes as soon as its person follows nothing any more. Nothing about them is in any event.
CREATE TABLE follower (
    id          TEXT PRIMARY KEY,
    address     TEXT NOT NULL,
    address_key TEXT NOT NULL UNIQUE,
    token       TEXT NOT NULL UNIQUE
);

-- A search that somebody follows by letters; moments are milliseconds since 1970. Without confirmation no letter but the first leaves, and the row goes.
CREATE TABLE alert (
    id           TEXT    PRIMARY KEY,
    follower_id  TEXT    NOT NULL REFERENCES follower (id),
    question     TEXT    NOT NULL,
    rhythm       TEXT    NOT NULL,
    asked_at     BIGINT  NOT NULL,
    confirmed_at BIGINT,
    told_until   BIGINT  NOT NULL,
    retry_at     BIGINT  NOT NULL,
    refusals     INTEGER NOT NULL,
    UNIQUE (follower_id, question)
);

-- BEGUN: written down before it left; SENT: the server took it; MENTIONED: nobody knows whether it arrived, and a later letter said so.
CREATE TABLE alert_letter (
    id       TEXT   PRIMARY KEY,
    alert_id TEXT   NOT NULL REFERENCES alert (id),
    begun_at BIGINT NOT NULL,
    state    TEXT   NOT NULL
);
CREATE INDEX alert_letter_alert ON alert_letter (alert_id);

-- What each alert has told, for as long as it lives: its key is why no case is sent twice.
CREATE TABLE alert_case (
    alert_id  TEXT NOT NULL REFERENCES alert (id),
    case_id   TEXT NOT NULL,
    letter_id TEXT NOT NULL REFERENCES alert_letter (id),
    PRIMARY KEY (alert_id, case_id)
);
CREATE INDEX alert_case_letter ON alert_case (letter_id);

-- Which node sends: one row.
CREATE TABLE alert_lease (
    id          INTEGER PRIMARY KEY CHECK (id = 1),
    holder      TEXT    NOT NULL,
    lease_until BIGINT  NOT NULL
);
INSERT INTO alert_lease (id, holder, lease_until) VALUES (1, '', 0);
