package fr.essaim.writing;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.Partner;
import fr.essaim.casestudy.Source;
import fr.essaim.partnership.Evidence;
import fr.essaim.partnership.PartialDate;
import fr.essaim.partnership.PartnershipColumns;
import fr.essaim.vocabulary.ConceptId;
import fr.essaim.vocabulary.Vocabularies;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the cells that a partnership and its acts have in common. */
final class PartnershipCells {

    static final ConceptId CATEGORIES = new ConceptId("pratique", "partenariales");

    private static final int LONGEST_SENTENCE = 2_000;
    private static final int LONGEST_NAME = 300;
    private static final Pattern FRENCH_DATE = Pattern.compile("(?:([0-9]{1,2})/)?([0-9]{1,2})/([0-9]{4})");

    private final CellReader cells;
    private final Vocabularies vocabularies;

    PartnershipCells(CellReader cells, Vocabularies vocabularies) {
        this.cells = cells;
        this.vocabularies = vocabularies;
    }

    @Nullable
    ConceptId category() {
        String text = cells.required(PartnershipColumns.CATEGORY).orElse("").strip();
        ConceptId concept = text.isEmpty()
                ? null
                : cells.concept(PartnershipColumns.CATEGORY, CATEGORIES.scheme(), text)
                        .orElse(null);
        if (concept == null || isCategory(concept)) {
            return concept;
        }
        cells.problem(
                PartnershipColumns.CATEGORY,
                text,
                "Cette pratique n’est pas une catégorie de partenariat.",
                vocabularies.withNarrower(CATEGORIES).stream()
                        .skip(1)
                        .map(ConceptId::notation)
                        .toList());
        return null;
    }

    private boolean isCategory(ConceptId concept) {
        return !concept.equals(CATEGORIES)
                && vocabularies.withNarrower(CATEGORIES).contains(concept);
    }

    List<Partner> partners() {
        return cells.partners().stream()
                .filter(this::isShort)
                .map(PartnershipCells::stripped)
                .toList();
    }

    @Nullable
    Partner partner() {
        Optional<Partner> partner = cells.required(PartnershipColumns.PARTNER)
                .flatMap(text -> cells.partner(PartnershipColumns.PARTNER, text.strip()));
        return partner.filter(this::isShort).map(PartnershipCells::stripped).orElse(null);
    }

    @Nullable
    PartialDate date(String column) {
        String text = cells.required(column).orElse("").strip();
        Optional<PartialDate> date = PartialDate.parse(iso(text));
        if (date.isEmpty() && !text.isEmpty()) {
            cells.problem(column, text, "Une date s’écrit 2019, 2019-03 ou 2019-03-14, selon ce que l’on sait.");
        }
        return date.orElse(null);
    }

    /** What says so; the case and the sources are those of the row or form. */
    @Nullable
    Evidence evidence() {
        String sentence = cells.required(PartnershipColumns.PROOF).orElse("").strip();
        cells.text(PartnershipColumns.PROOF, LONGEST_SENTENCE);
        List<Source> sources = cells.sources();
        CaseStudyId caseStudy = cases().stream().findFirst().orElse(null);
        return sentence.isEmpty() ? null : new Evidence(sentence, caseStudy, sources);
    }

    List<CaseStudyId> cases() {
        return cells.values(PartnershipColumns.CASES).stream()
                .map(text -> CaseStudyId.ofProvider(text.strip()))
                .distinct()
                .toList();
    }

    private boolean isShort(Partner partner) {
        if (partner.name().length() <= LONGEST_NAME) {
            return true;
        }
        cells.problem(
                PartnershipColumns.PARTNERS,
                partner.name(),
                "Le nom d’un partenaire a au plus " + LONGEST_NAME + " caractères.");
        return false;
    }

    private static Partner stripped(Partner partner) {
        return new Partner(partner.name().strip(), partner.profile(), partner.role());
    }

    private static String iso(String text) {
        Matcher parts = FRENCH_DATE.matcher(text);
        if (!parts.matches()) {
            return text;
        }
        String month = parts.group(3) + "-" + twoDigits(parts.group(2));
        return parts.group(1) == null ? month : month + "-" + twoDigits(parts.group(1));
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
