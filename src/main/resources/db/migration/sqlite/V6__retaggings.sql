-- The retaggings are found without reading through all the events.
CREATE INDEX event_retagging ON event (global_index, aggregate_id) WHERE aggregate_type = 'Retagging' AND sequence_number = 0;
