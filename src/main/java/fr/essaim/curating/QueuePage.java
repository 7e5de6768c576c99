package fr.essaim.curating;

import fr.essaim.access.People.Person;
import fr.essaim.curating.CaseListPage.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cases that wait for somebody to read them again, the longest wait first.
 *
 * @param state which states were asked for, as the address says it
 * @param assigned to whom: an account, {@code moi}, {@code personne}, or empty for all
 * @param without the column that has to be empty; empty for any
 * @param origin {@code import}, {@code atelier}, or empty for both
 */
public record QueuePage(
        List<CaseRow> rows,
        int total,
        String state,
        String assigned,
        String without,
        String origin,
        List<Person> curators,
        List<Choice> columns,
        int page,
        @Nullable String previous,
        @Nullable String next,
        String notice) {}
