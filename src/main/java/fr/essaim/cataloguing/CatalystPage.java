package fr.essaim.cataloguing;

import java.util.List;

/**
 * The sheet of a catalyst as everybody reads it.
 *
 * @param inactive why it no longer animates its territory, or the bare fact; empty when it does
 * @param websites its site, if it has one, by the name of its machine
 * @param contact who can be written to, empty when nobody can
 * @param history the latest act first
 * @param linkedData what search engines read of it
 */
public record CatalystPage(
        String name,
        List<String> landmarks,
        String inactive,
        List<String> presentation,
        List<CatalystLink> metiers,
        List<CatalystLink> places,
        List<CatalystLink> levels,
        List<CatalystLink> domains,
        List<CatalystLink> websites,
        List<CatalystLink> sources,
        List<CaseLine> cases,
        List<CatalystLink> organisations,
        String contact,
        String messageAddress,
        String jsonAddress,
        String workshopAddress,
        List<Act> history,
        String linkedData) {

    /** Something that happened, when, and who did it. */
    public record Act(String day, String date, String heading, List<String> details, String who) {}
}
