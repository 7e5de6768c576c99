package fr.essaim.listing;

import fr.essaim.storage.EventLog;

/** What answers questions to one list. */
record ListTools(ListReader reader, ListQueries queries, ListCounts counts, ListFilters filters, EventLog events) {}
