package fr.essaim.following;

import fr.essaim.casestudy.CaseStudyContent;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.casestudy.TextField;
import fr.essaim.territory.Territories;
import fr.essaim.territory.Territory;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.territory.TerritoryKind;
import fr.essaim.web.PublicAddress;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says cases in a few words for those who are elsewhere: every address is absolute. */
@Component
class ShownCases {

    private static final int LONGEST_SUMMARY = 300;

    private final Territories territories;
    private final PublicAddress addresses;

    ShownCases(Territories territories, PublicAddress addresses) {
        this.territories = territories;
        this.addresses = addresses;
    }

    CaseLine of(CaseStudySheet sheet) {
        return new CaseLine(
                sheet.id(),
                oneLine(sheet.title()),
                String.join(", ", place(sheet.content())),
                shortened(oneLine(sheet.content().text(TextField.SUMMARY))),
                addresses.of("/etudes-de-cas/" + sheet.id()));
    }

    private List<String> place(CaseStudyContent content) {
        List<String> place = new ArrayList<>();
        TerritoryCode code = content.territory();
        if (code != null) {
            territories.containing(code).stream()
                    .filter(around ->
                            around.code().equals(code) || around.code().kind() == TerritoryKind.DEPARTEMENT)
                    .map(Territory::name)
                    .distinct()
                    .limit(2)
                    .forEach(place::add);
        }
        if (content.period() != null && content.period().startYear() != null) {
            place.add(content.period().startYear().toString());
        }
        return place;
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}&&[^\u00a0\u202f]]+", " ").strip();
    }

    // Between two words, and never between the halves of a letter.
    private static String shortened(String text) {
        if (text.length() <= LONGEST_SUMMARY) {
            return text;
        }
        int space = text.lastIndexOf(' ', LONGEST_SUMMARY);
        int end = space > LONGEST_SUMMARY / 2
                ? space
                : text.offsetByCodePoints(0, text.codePointCount(0, LONGEST_SUMMARY) - 1);
        return text.substring(0, end) + "\u00a0…";
    }
}
