package fr.essaim.curating;

import fr.essaim.access.People;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.territory.Territories;
import fr.essaim.territory.Territory;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.web.French;
import org.springframework.stereotype.Component;

/** Prepares the lines of lists. */
@Component
class CaseRows {

    private final WorkshopWords words;
    private final Territories territories;
    private final People people;

    CaseRows(WorkshopWords words, Territories territories, People people) {
        this.words = words;
        this.territories = territories;
        this.people = people;
    }

    CaseRow of(CaseStudySheet sheet) {
        return new CaseRow(
                sheet.id().value(),
                sheet.title(),
                words.state(sheet),
                place(sheet),
                French.date(sheet.changedAt()),
                people.nameOf(sheet.curation().draftedBy()),
                "",
                "");
    }

    String place(CaseStudySheet sheet) {
        TerritoryCode code = sheet.content().territory();
        return code == null ? "" : territories.find(code).map(Territory::label).orElse(code.toString());
    }
}
