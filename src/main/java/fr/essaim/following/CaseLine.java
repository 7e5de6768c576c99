package fr.essaim.following;

import fr.essaim.casestudy.CaseStudyId;

/**
 * A case in a few words, as a letter or a partner's page names it.
 *
 * @param place where and since when; empty when neither is known
 * @param summary empty when there is none
 */
public record CaseLine(CaseStudyId id, String title, String place, String summary, String address) {}
