-- The partnerships are found without reading through all the events.
CREATE INDEX event_partnership ON event (global_index, aggregate_id) WHERE aggregate_type = 'Partnership' AND sequence_number = 0;
