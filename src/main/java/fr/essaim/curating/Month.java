package fr.essaim.curating;

import fr.essaim.casestudy.CaseStudySheet;
import java.util.List;

/**
 * What happened to the base in a month.
 *
 * @param added published for the first time in the month and public today
 * @param published how many publications there were, those of cases that came back included
 * @param returned how many cases went back to their authors
 * @param revised the cases that were revised most, other than the added ones
 */
record Month(List<CaseStudySheet> added, int published, int returned, List<Revised> revised) {

    /** A public case, and how often it was revised in the month. */
    record Revised(CaseStudySheet sheet, int times) {}
}
