package fr.essaim.casestudy.command;

import java.util.SortedSet;

/**
 * What became of an imported row.
 *
 * @param left the columns whose values differ in the row, left as a person wrote them
 */
public record ImportAnswer(ImportOutcome outcome, SortedSet<String> left) {}
