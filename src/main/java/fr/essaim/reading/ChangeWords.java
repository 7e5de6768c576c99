package fr.essaim.reading;

import fr.essaim.casestudy.CaseStudyContent;
import fr.essaim.casestudy.Partner;
import fr.essaim.casestudy.Period;
import fr.essaim.casestudy.Source;
import fr.essaim.casestudy.TextField;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.vocabulary.ConceptId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in one French sentence what somebody changed in the content of a case: « a ajouté le domaine Santé et retiré la pratique Mécénat ». */
@Component
class ChangeWords {

    private static final String ADDED = "geste.ajoute";
    private static final String REMOVED = "geste.retire";
    private static final String REWRITTEN = "geste.reecrit";

    private final CaseWords words;

    ChangeWords(CaseWords words) {
        this.words = words;
    }

    List<Link> texts(CaseStudyContent before, CaseStudyContent after) {
        Predicate<TextField> absent = field -> before.text(field).isEmpty();
        Predicate<TextField> gone = field -> after.text(field).isEmpty();
        List<TextField> changed = Arrays.stream(TextField.values())
                .filter(field -> !before.text(field).equals(after.text(field)))
                .toList();
        Sentence sentence = new Sentence("geste.textes");
        sentence.add(ADDED, some(changed, absent, this::heading));
        sentence.add(REWRITTEN, some(changed, absent.or(gone).negate(), this::heading));
        sentence.add(REMOVED, some(changed, gone, this::heading));
        return sentence.words();
    }

    List<Link> concepts(Collection<ConceptId> added, Collection<ConceptId> removed) {
        Sentence sentence = new Sentence("geste.classement");
        sentence.add(ADDED, added.stream().map(this::withArticle).toList());
        sentence.add(REMOVED, removed.stream().map(this::withArticle).toList());
        return sentence.words();
    }

    List<Link> partners(List<Partner> before, List<Partner> after) {
        return lists("geste.partenaires", before, after, this::partner);
    }

    List<Link> sources(List<Source> before, List<Source> after) {
        return lists("geste.sources", before, after, this::source);
    }

    List<Link> place(@Nullable TerritoryCode before, @Nullable TerritoryCode after) {
        Function<TerritoryCode, String> name = words::placeAround;
        return change(
                "geste.lieu", before == null ? null : name.apply(before), after == null ? null : name.apply(after));
    }

    List<Link> years(@Nullable Period before, @Nullable Period after) {
        return change(
                "geste.annees", before == null ? null : words.years(before), after == null ? null : words.years(after));
    }

    /** « le domaine Santé », which leads to the concept. */
    List<Link> withArticle(ConceptId concept) {
        return new Phrase()
                .say(words.article(concept.scheme()))
                .say(words.conceptLink(concept))
                .words();
    }

    private List<Link> change(String key, @Nullable String before, @Nullable String after) {
        if (before == null) {
            return new Phrase()
                    .say(words.say(key + ".dit", String.valueOf(after)))
                    .words();
        }
        return new Phrase()
                .say(after == null ? words.say(key + ".ote", before) : words.say(key + ".change", before, after))
                .words();
    }

    private <T> List<Link> lists(String key, List<T> before, List<T> after, Function<T, List<Link>> shown) {
        Sentence sentence = new Sentence(key);
        sentence.add(ADDED, some(after, each -> !before.contains(each), shown));
        sentence.add(REMOVED, some(before, each -> !after.contains(each), shown));
        return sentence.words();
    }

    private static <T> List<List<Link>> some(List<T> all, Predicate<T> which, Function<T, List<Link>> shown) {
        return all.stream().filter(which).map(shown).toList();
    }

    private List<Link> heading(TextField field) {
        return List.of(new Link("«\u00a0" + words.heading(field) + "\u00a0»", null));
    }

    private List<Link> partner(Partner partner) {
        String part = words.part(partner);
        String name = part.isEmpty() ? partner.name() : partner.name() + " (" + part + ")";
        return List.of(new Link(words.say("geste.partenaire", name), null));
    }

    private List<Link> source(Source source) {
        return new Phrase()
                .say(words.say("geste.source"))
                .say("«\u00a0")
                .say(Link.toTheWeb(source.title(), source.address()))
                .say("\u00a0»")
                .words();
    }

    /** « a ajouté … et retiré … », or what was done when nothing was added or removed, as when an order changed. */
    private final class Sentence {
        private final Phrase phrase = new Phrase();
        private final String otherwise;

        private Sentence(String otherwise) {
            this.otherwise = otherwise;
        }

        private void add(String deed, List<List<Link>> items) {
            if (items.isEmpty()) {
                return;
            }
            phrase.say(phrase.words().isEmpty() ? words.say("geste.a") : words.say("geste.et"));
            phrase.say(words.say(deed)).enumerate(items);
        }

        private List<Link> words() {
            return phrase.words().isEmpty() ? phrase.say(words.say(otherwise)).words() : phrase.words();
        }
    }
}
