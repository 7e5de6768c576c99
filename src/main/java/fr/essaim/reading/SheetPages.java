package fr.essaim.reading;

import fr.essaim.casestudy.CaseStudyContent;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.casestudy.TextField;
import fr.essaim.reading.SheetPage.Section;
import fr.essaim.reading.SheetPage.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Prepares the page of one case. */
@Component
public class SheetPages {

    // Readers meet what made a case succeed before what was difficult; files have it the other way round.
    private static final List<TextField> SECTIONS = List.of(
            TextField.CONTEXT,
            TextField.OBJECTIVES,
            TextField.APPROACH,
            TextField.MEANS,
            TextField.RESULTS,
            TextField.IMPACTS,
            TextField.SUCCESS_FACTORS,
            TextField.DIFFICULTIES,
            TextField.TRANSFER);

    private final CaseWords words;
    private final SheetMargins margins;
    private final SheetFeet feet;

    SheetPages(CaseWords words, SheetMargins margins, SheetFeet feet) {
        this.words = words;
        this.margins = margins;
        this.feet = feet;
    }

    /**
     * The page of one case.
     *
     * @param back where the visitor came from
     * @param site the address under which the visitor reached the application, for the citation
     */
    public SheetPage of(CaseStudySheet sheet, Link back, String site) {
        CaseStudyContent content = sheet.content();
        return new SheetPage(
                back,
                ShortTitle.of(sheet.title()),
                sheet.title(),
                content.text(TextField.SUMMARY),
                landmarks(words.current(content)),
                SECTIONS.stream()
                        .filter(content.texts()::containsKey)
                        .map(field -> section(field, content.text(field)))
                        .toList(),
                margins.of(content),
                feet.of(sheet, site),
                SheetPage.Dating.TODAY,
                List.of(),
                List.of(),
                "");
    }

    private Section section(TextField field, String text) {
        return new Section(words.heading(field), tone(field), TextBlocks.of(text));
    }

    private static Tone tone(TextField field) {
        if (field == TextField.SUCCESS_FACTORS) {
            return Tone.SUCCESS;
        }
        return field == TextField.DIFFICULTIES ? Tone.DIFFICULTY : Tone.PLAIN;
    }

    private List<String> landmarks(CaseStudyContent content) {
        List<String> landmarks = new ArrayList<>();
        if (content.territory() != null) {
            landmarks.add(words.placeAround(content.territory()));
        }
        if (content.period() != null) {
            landmarks.add(words.years(content.period()));
        }
        String levels = content.concepts().stream()
                .filter(concept -> concept.scheme().equals(SheetMargins.LEVEL))
                .map(words::concept)
                .collect(Collectors.joining(", "));
        if (!levels.isEmpty()) {
            landmarks.add(words.say("repere.echelon", levels));
        }
        return landmarks;
    }
}
