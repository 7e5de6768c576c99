package fr.essaim.following;

/** One parameter of a question, as a form carries it along. */
public record Field(String name, String value) {}
