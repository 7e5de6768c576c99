-- What persons write to each other about a case, and who reads it again: no event, so that it can go.
CREATE TABLE case_comment (
    id         TEXT PRIMARY KEY,
    case_id    TEXT NOT NULL,
    account_id TEXT NOT NULL,
    text       TEXT NOT NULL,
    written_at TEXT NOT NULL,
    changed_at TEXT
);
CREATE INDEX case_comment_case ON case_comment (case_id, written_at);

CREATE TABLE case_assignment (
    case_id     TEXT PRIMARY KEY,
    account_id  TEXT NOT NULL,
    assigned_at TEXT NOT NULL
);
CREATE INDEX case_assignment_account ON case_assignment (account_id);

-- What happened in a month is counted without reading any event.
CREATE INDEX event_by_day ON event (happened_at, payload_type, aggregate_id);
