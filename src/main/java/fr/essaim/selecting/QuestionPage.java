package fr.essaim.selecting;

import fr.essaim.selection.SelectionId;

/** Choosing another search for a selection. */
public record QuestionPage(SelectionId id, String title, QuestionView question) {}
