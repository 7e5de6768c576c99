package fr.essaim.reading;

import fr.essaim.casestudy.CaseStudyContent;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.casestudy.TextField;
import fr.essaim.reading.SheetPage.Foot;
import fr.essaim.web.French;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Prepares what stands below the text of a case: sources, licence, citation, history. */
@Component
class SheetFeet {

    private final CaseWords words;

    SheetFeet(CaseWords words) {
        this.words = words;
    }

    /** @param site the address under which the visitor reached the application */
    Foot of(CaseStudySheet sheet, String site) {
        CaseStudyContent content = sheet.content();
        return new Foot(
                content.sources().stream()
                        .map(source -> Link.toTheWeb(source.title(), source.address()))
                        .toList(),
                citation(sheet, site),
                content.text(TextField.LICENCE),
                content.text(TextField.CREDIT),
                standing(sheet),
                CaseAddresses.history(sheet.id()),
                CaseAddresses.apiSheet(sheet.id()));
    }

    private String citation(CaseStudySheet sheet, String site) {
        String address = site + CaseAddresses.sheet(sheet.id());
        String today = French.date(LocalDate.now(French.PARIS));
        LocalDate verified = sheet.content().verifiedOn();
        return verified == null
                ? words.say("citation", sheet.title(), address, today)
                : words.say("citation.verifiee", sheet.title(), address, today, French.date(verified));
    }

    private List<String> standing(CaseStudySheet sheet) {
        List<String> standing = new ArrayList<>();
        if (sheet.publishedAt() != null) {
            standing.add(words.say("fiche.publiee", French.date(sheet.publishedAt())));
        }
        LocalDate verified = sheet.content().verifiedOn();
        standing.add(
                verified == null
                        ? words.say("fiche.jamais-verifiee")
                        : words.say("fiche.verifiee", French.date(verified)));
        return standing;
    }
}
