package fr.essaim.checking;

import fr.essaim.checking.StatesShown.Choice;
import fr.essaim.search.SearchPage.Pager;
import java.util.List;

/** The cases, the least complete first. */
public record CompletenessPage(List<Choice> choices, int total, List<Line> lines, Pager pager) {

    /**
     * One case, how complete it is, and what it lacks, the most important first.
     *
     * @param more how many columns it lacks beside those named
     */
    public record Line(CaseRef study, String stateWord, int percent, List<String> missing, int more) {}
}
