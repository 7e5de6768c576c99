package fr.essaim.browsing;

/** A number of published cases, and the search that shows them. */
public record CaseCount(int number, String address) {}
