package fr.essaim.lucene;

/** What an index was built with: when it differs from what the program would build today, the index is out of date. */
public record IndexStamp(String schema, String vocabularies) {}
