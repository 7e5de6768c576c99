-- Events, for ever.
CREATE TABLE event (
    global_index     BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    event_id         VARCHAR(64)  NOT NULL UNIQUE,
    aggregate_id     VARCHAR(255) NOT NULL,
    sequence_number  BIGINT       NOT NULL,
    aggregate_type   VARCHAR(255),
    happened_at      VARCHAR(64)  NOT NULL,
    payload_type     VARCHAR(255) NOT NULL,
    payload_revision VARCHAR(32),
    payload          BYTEA        NOT NULL,
    meta_data        BYTEA,
    UNIQUE (aggregate_id, sequence_number)
);

-- Axon looks for a snapshot each time it loads an aggregate; none is ever taken.
CREATE TABLE snapshot (
    aggregate_id     VARCHAR(255) NOT NULL,
    sequence_number  BIGINT       NOT NULL,
    aggregate_type   VARCHAR(255) NOT NULL,
    event_id         VARCHAR(64)  NOT NULL UNIQUE,
    happened_at      VARCHAR(64)  NOT NULL,
    payload_type     VARCHAR(255) NOT NULL,
    payload_revision VARCHAR(32),
    payload          BYTEA        NOT NULL,
    meta_data        BYTEA,
    PRIMARY KEY (aggregate_id, sequence_number)
);
