package fr.essaim.browsing;

/** The label of a concept, and its page. */
public record ConceptLink(String label, String address) {}
