package fr.essaim.importing;

/** A case of the base that probably is the same as a row, by id and title. */
public record Lookalike(String id, String title) {}
