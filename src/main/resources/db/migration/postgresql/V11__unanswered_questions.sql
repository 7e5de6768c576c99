-- What visitors asked and the base did not answer, without the visitors: no address, no account, no time finer than a day. The id is a digest of the words and filters,
-- so that a question is one row however it is spelled; it can be deleted for good.
CREATE TABLE unanswered_question (
    id         TEXT   PRIMARY KEY,
    question   TEXT   NOT NULL,
    times      BIGINT NOT NULL,
    first_on   TEXT   NOT NULL,
    last_on    TEXT   NOT NULL,
    handled_on TEXT
);
CREATE INDEX unanswered_question_times ON unanswered_question (times);

CREATE TABLE unanswered_month (
    question_id TEXT   NOT NULL REFERENCES unanswered_question (id),
    month       TEXT   NOT NULL,
    times       BIGINT NOT NULL,
    PRIMARY KEY (question_id, month)
);
CREATE INDEX unanswered_month_month ON unanswered_month (month);
