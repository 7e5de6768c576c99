package fr.essaim.tagging;

import fr.essaim.casestudy.CaseStudyId;

/** A published case near the one at hand. */
public record Neighbour(CaseStudyId id, String title) {}
