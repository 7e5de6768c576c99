package fr.essaim.selecting;

import fr.essaim.search.SearchPage.Pager;
import java.util.List;

/** The selections that everyone may see, by the day of their webinar. */
public record PublicSelectionsPage(int total, List<Line> lines, Pager pager) {

    /** The latest edition of one of them. */
    public record Line(String address, String title, String theme, String webinar, String edition, int cases) {}
}
