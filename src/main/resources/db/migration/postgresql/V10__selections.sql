-- The selections are found and read without going through all the events.
CREATE INDEX event_selection ON event (aggregate_id, sequence_number) WHERE aggregate_type = 'Selection';
