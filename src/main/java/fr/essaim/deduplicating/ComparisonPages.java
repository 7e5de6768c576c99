package fr.essaim.deduplicating;

import fr.essaim.casestudy.CaseStudyContent;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.deduplicating.ComparisonPage.Field;
import fr.essaim.deduplicating.ComparisonPage.Version;
import fr.essaim.reading.CaseStudyArchive.Moment;
import fr.essaim.search.ProbableDuplicates;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Prepares the pages that compare and join two cases. */
@Component
class ComparisonPages {

    private final FieldTexts texts;
    private final LikenessWords words;
    private final ProbableDuplicates duplicates;
    private final MessageSource messages;

    ComparisonPages(FieldTexts texts, LikenessWords words, ProbableDuplicates duplicates, MessageSource messages) {
        this.texts = texts;
        this.words = words;
        this.duplicates = duplicates;
        this.messages = messages;
    }

    ComparisonPage of(ComparedCases cases, Map<String, String> form, String problem) {
        CaseStudyContent left = cases.leftSheet().content();
        CaseStudyContent right = cases.rightSheet().content();
        Choices choices = Choices.of(form);
        CaseStudyContent joined = new Union(left, right, choices).content();
        List<Field> fields = Choices.fields().stream()
                .map(field -> field(field, left, right, choices, joined))
                .filter(field -> !field.left().isEmpty() || !field.right().isEmpty())
                .toList();
        return new ComparisonPage(
                MergeController.address(
                        cases.leftSheet().id(), cases.rightSheet().id()),
                words.of(duplicates.between(left, right)),
                problem,
                version(cases.left()),
                version(cases.right()),
                cases.keepsLeft(form),
                fields.stream()
                        .filter(field -> !field.left().equals(field.right()))
                        .toList(),
                fields.stream()
                        .filter(field -> field.left().equals(field.right()))
                        .toList());
    }

    private Field field(
            String field, CaseStudyContent left, CaseStudyContent right, Choices choices, CaseStudyContent joined) {
        return new Field(
                field,
                texts.label(field),
                texts.of(field, left),
                texts.of(field, right),
                Choices.canHoldBoth(field),
                choices.of(field).parameter(),
                texts.of(field, joined));
    }

    private Version version(Moment moment) {
        CaseStudySheet sheet = moment.after();
        String state = messages.getMessage("cas.etat." + sheet.state().slug(), null, Locale.FRENCH);
        String address = (sheet.isPublished() ? "/etudes-de-cas/" : "/atelier/cas/") + sheet.id();
        return new Version(sheet.id().value(), sheet.title(), state, address, moment.version());
    }
}
