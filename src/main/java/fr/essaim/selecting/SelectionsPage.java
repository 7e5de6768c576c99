package fr.essaim.selecting;

import fr.essaim.search.SearchPage.Pager;
import java.util.List;

/** The selections of the workshop: those of the webinars to come, those without a day, the past ones. */
public record SelectionsPage(
        String notice, List<Line> coming, List<Line> undated, List<Line> past, Pager pager, List<Line> discarded) {

    /**
     * One of them.
     *
     * @param look how the state is drawn
     */
    public record Line(
            String id,
            String address,
            String title,
            String theme,
            String webinar,
            int cases,
            String state,
            String look,
            String publicAddress) {}

    public boolean isEmpty() {
        return coming.isEmpty() && undated.isEmpty() && past.isEmpty() && discarded.isEmpty();
    }
}
