package fr.essaim.reading;

import fr.essaim.casestudy.CaseStudyContent;
import fr.essaim.casestudy.Partner;
import fr.essaim.casestudy.Period;
import fr.essaim.casestudy.Source;
import fr.essaim.casestudy.TagEvidence;
import fr.essaim.reading.ComparisonPage.OtherChange;
import fr.essaim.reading.Told.Fact;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.vocabulary.ConceptId;
import fr.essaim.web.French;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells in French what differs between two states of a case. */
@Component
class FactWords {

    private final CaseWords words;
    private final CaseLinks links;

    FactWords(CaseWords words, CaseLinks links) {
        this.words = words;
        this.links = links;
    }

    Fact of(String label, String text) {
        return of(label, plain(text));
    }

    Fact of(String label, Link item) {
        return new Fact(words.say(label), List.of(item));
    }

    List<Fact> concepts(Collection<ConceptId> added, Collection<ConceptId> removed) {
        return addedAndRemoved(added, removed, words::conceptLink);
    }

    /** The concept that was proposed, and what for. */
    List<Fact> proposal(ConceptId concept, TagEvidence evidence) {
        List<Fact> known = new ArrayList<>();
        known.add(of("histoire.concept", words.conceptLink(concept)));
        if (evidence.sentence() != null) {
            known.add(of("histoire.phrase", "«\u00a0" + evidence.sentence() + "\u00a0»"));
        }
        if (!evidence.neighbours().isEmpty()) {
            List<Link> neighbours =
                    evidence.neighbours().stream().map(links::to).toList();
            known.add(new Fact(words.say("histoire.voisins"), neighbours));
        }
        return known;
    }

    /** All that differs beside the texts, under the heading of what it is. */
    List<OtherChange> differences(CaseStudyContent before, CaseStudyContent after) {
        List<ConceptId> were = List.copyOf(before.concepts());
        List<ConceptId> are = List.copyOf(after.concepts());
        return Stream.of(
                        other("partenaires", ifDiffering(before.partners(), after.partners(), this::partners)),
                        other("lieu", ifDiffering(before.territory(), after.territory(), this::place)),
                        other("annees", ifDiffering(before.period(), after.period(), this::years)),
                        other("sources", ifDiffering(before.sources(), after.sources(), this::sources)),
                        other("classement", concepts(without(are, were), without(were, are))),
                        other("verification", ifDiffering(before.verifiedOn(), after.verifiedOn(), this::verification)))
                .filter(change -> !change.facts().isEmpty())
                .toList();
    }

    private OtherChange other(String what, List<Fact> facts) {
        return new OtherChange(words.say("difference." + what), facts);
    }

    private List<Fact> verification(@Nullable LocalDate before, @Nullable LocalDate after) {
        return change(day(before), day(after));
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? words.say("difference.jamais") : French.date(day);
    }

    List<Fact> partners(List<Partner> before, List<Partner> after) {
        return difference(before, after, this::partner);
    }

    List<Fact> sources(List<Source> before, List<Source> after) {
        return difference(before, after, source -> Link.toTheWeb(source.title(), source.address()));
    }

    List<Fact> place(@Nullable TerritoryCode before, @Nullable TerritoryCode after) {
        return change(place(before), place(after));
    }

    List<Fact> years(@Nullable Period before, @Nullable Period after) {
        return change(words.years(before), words.years(after));
    }

    private static <T extends @Nullable Object> List<Fact> ifDiffering(
            T before, T after, BiFunction<T, T, List<Fact>> tell) {
        return Objects.equals(before, after) ? List.of() : tell.apply(before, after);
    }

    private List<Fact> change(String before, String after) {
        return List.of(of("histoire.avant", before), of("histoire.apres", after));
    }

    private String place(@Nullable TerritoryCode code) {
        return code == null ? words.say("histoire.aucun-lieu") : words.placeAround(code);
    }

    private Link partner(Partner partner) {
        String part = words.part(partner);
        return plain(part.isEmpty() ? partner.name() : partner.name() + " (" + part + ")");
    }

    private <T> List<Fact> difference(List<T> before, List<T> after, Function<T, Link> shown) {
        List<Fact> facts = addedAndRemoved(without(after, before), without(before, after), shown);
        return facts.isEmpty() ? List.of(of("histoire.ordre", words.say("histoire.ordre.change"))) : facts;
    }

    private static <T> List<T> without(List<T> some, List<T> others) {
        return some.stream().filter(each -> !others.contains(each)).toList();
    }

    private <T> List<Fact> addedAndRemoved(Collection<T> added, Collection<T> removed, Function<T, Link> shown) {
        List<Fact> facts = new ArrayList<>();
        if (!added.isEmpty()) {
            facts.add(new Fact(
                    words.say("histoire.ajoute"), added.stream().map(shown).toList()));
        }
        if (!removed.isEmpty()) {
            facts.add(new Fact(
                    words.say("histoire.retire"), removed.stream().map(shown).toList()));
        }
        return facts;
    }

    private static Link plain(String text) {
        return new Link(text, null);
    }
}
