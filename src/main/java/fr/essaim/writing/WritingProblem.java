package fr.essaim.writing;

import java.util.List;

/**
 * One thing to correct, in French.
 *
 * @param column the column of the import files, also the name of the form's field
 * @param nearest known values that may have been meant
 */
public record WritingProblem(String column, String value, String message, List<String> nearest) {}
