package fr.essaim.benchmark;

import fr.essaim.casestudy.CaseStudyChange;
import fr.essaim.casestudy.CaseStudyContent;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.casestudy.Period;
import fr.essaim.casestudy.Source;
import fr.essaim.casestudy.TextField;
import fr.essaim.casestudy.command.ImportCaseStudy;
import fr.essaim.casestudy.command.ImportedAs;
import fr.essaim.casestudy.event.CaseStudyDrafted;
import fr.essaim.casestudy.event.CaseStudyPublished;
import fr.essaim.storage.Provenance;
import fr.essaim.territory.Territories;
import fr.essaim.vocabulary.Vocabularies;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * As many cases as wanted, grown from real texts, always the same: case number {@code i} depends on the seed and on {@code i} only, so any slice can be made by itself, in
 * parallel, and nothing need be kept.
 *
 * <p>Kept of the real texts: how often each word occurs and which follows which (a {@link WordChain} of the sentences of the examples for the texts, of the titles of the
 * examples and projects for titles), hence Zipf's curve and the shares of stop words; how many words a case has (drawn from the examples); where projects lie (drawn from
 * their communes, so that large communes have many). Concepts are drawn by Zipf's law over each scheme, in numbers as the examples have them. Not kept: meaning, and the
 * growth of the vocabulary with the base; beyond about 17,000 words of the sources, only names of places are new.
 */
public final class GrownCases {

    /** The sizes at which the figures of docs/benchmarks.md are given. */
    public static final List<Integer> SIZES = List.of(600, 10_000, 100_000, 1_000_000);

    private static final long SEED = 20_261_121;
    private static final Instant FIRST = Instant.parse("2024-01-01T08:00:00Z");
    private static final int SECONDS_APART = 60;
    /** Where the cases come from, as with any file. */
    static final Provenance PROVENANCE = Provenance.system().byImport("import-00000000-0000-0000-0000-000000000000");

    private final GrownTexts texts;
    private final GrownFacts facts;

    private GrownCases(GrownTexts texts, GrownFacts facts) {
        this.texts = texts;
        this.facts = facts;
    }

    /** Cases grown from the texts in a folder, about concepts and places of the application. */
    public static GrownCases from(Path corpora, Vocabularies vocabularies, Territories territories) {
        RealTexts real = RealTexts.read(corpora);
        return new GrownCases(new GrownTexts(real), new GrownFacts(real, vocabularies, territories, SEED));
    }

    /** The same from the folder beside the project, or the one that {@code -Dessaim.corpora} names. */
    public static GrownCases fromUsualPlace(Vocabularies vocabularies, Territories territories) {
        return from(usualPlace(), vocabularies, territories);
    }

    public static Path usualPlace() {
        return Path.of(System.getProperty("essaim.corpora", "../shared/data/corpora"));
    }

    /** One published case. */
    public CaseStudySheet sheet(int number) {
        Instant at = FIRST.plusSeconds((long) SECONDS_APART * number);
        CaseStudyId id = id(number);
        CaseStudyDrafted drafted = new CaseStudyDrafted(id, id.value(), content(number));
        return CaseStudySheet.drafted(drafted, at, PROVENANCE)
                .after(new CaseStudyPublished(id), at.plusSeconds(1), PROVENANCE);
    }

    /** The command that brings the same case into a base. */
    public ImportCaseStudy command(int number) {
        CaseStudyId id = id(number);
        CaseStudyContent content = content(number);
        List<CaseStudyChange> changes = List.of(
                new CaseStudyChange.Texts(content.texts()),
                new CaseStudyChange.Partners(content.partners()),
                new CaseStudyChange.Location(content.territory()),
                new CaseStudyChange.Dates(content.period()),
                new CaseStudyChange.Sources(content.sources()),
                new CaseStudyChange.Tags(content.concepts(), Set.of()));
        return new ImportCaseStudy(id, id.value(), changes, ImportedAs.PUBLISHED);
    }

    /** What the case says. */
    public CaseStudyContent content(int number) {
        SplittableRandom random = randomOf(number);
        GrownFacts.Place place = facts.place(random);
        int begun = facts.year(random);
        return new CaseStudyContent(
                texts.of(random, place.name()),
                facts.partners(random, place),
                place.code(),
                new Period(begun, random.nextInt(4) == 0 ? begun + 1 + random.nextInt(3) : null),
                List.of(new Source("Recueil d’exemples, fiche " + number, "https://exemples.test/fiches/" + number)),
                facts.concepts(random),
                null);
    }

    public static CaseStudyId id(int number) {
        return CaseStudyId.of("cas-" + number);
    }

    // Neighbouring seeds give neighbouring first numbers unless they are mixed.
    private static SplittableRandom randomOf(int number) {
        return new SplittableRandom(new SplittableRandom(SEED + number).nextLong() * 0x9E3779B97F4A7C15L);
    }

    /** The title of a case, as one types it. */
    public String title(int number) {
        return content(number).text(TextField.TITLE);
    }
}
