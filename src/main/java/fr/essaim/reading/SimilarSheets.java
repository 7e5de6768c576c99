package fr.essaim.reading;

import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.casestudy.TextField;
import fr.essaim.reading.SheetPage.SimilarCase;
import fr.essaim.resembling.Reason;
import fr.essaim.resembling.ReasonWords;
import fr.essaim.resembling.Resemblance;
import fr.essaim.resembling.Resemblances;
import fr.essaim.territory.TerritoryCode;
import java.util.List;
import org.springframework.stereotype.Component;

/** Prepares the cases that resemble one, for the end of its sheet and for programs. */
@Component
class SimilarSheets {

    private static final int SHOWN = 4;

    private final Resemblances resemblances;
    private final ReasonWords reasons;
    private final CaseWords words;

    SimilarSheets(Resemblances resemblances, ReasonWords reasons, CaseWords words) {
        this.resemblances = resemblances;
        this.reasons = reasons;
        this.words = words;
    }

    /** Those of the page, the most alike first. */
    List<SimilarCase> of(CaseStudySheet sheet) {
        return resemblances.of(sheet).stream().limit(SHOWN).map(this::shown).toList();
    }

    /** Those of the API, the most alike first. */
    List<SimilarAnswer> answers(CaseStudySheet sheet) {
        return resemblances.of(sheet).stream().map(this::answer).toList();
    }

    private SimilarCase shown(Resemblance resemblance) {
        CaseStudySheet sheet = resemblance.sheet();
        TerritoryCode territory = sheet.content().territory();
        return new SimilarCase(
                sheet.title(),
                CaseAddresses.sheet(sheet.id()),
                territory == null ? "" : words.placeAround(territory),
                sheet.content().text(TextField.SUMMARY),
                resemblance.reasons().stream().map(reasons::of).toList());
    }

    private SimilarAnswer answer(Resemblance resemblance) {
        CaseStudySheet sheet = resemblance.sheet();
        TerritoryCode territory = sheet.content().territory();
        return new SimilarAnswer(
                sheet.id().value(),
                sheet.title(),
                sheet.content().text(TextField.SUMMARY),
                territory == null ? null : new SimilarAnswer.Place(territory.toString(), words.place(territory)),
                CaseAddresses.sheet(sheet.id()),
                rounded(resemblance.points()),
                resemblance.reasons().stream().map(this::answer).toList());
    }

    private SimilarAnswer.Why answer(Reason reason) {
        return new SimilarAnswer.Why(
                reasons.kind(reason), reasons.of(reason), reasons.values(reason), rounded(reason.points()));
    }

    private static double rounded(double points) {
        return Math.round(points * 100) / 100.0;
    }
}
