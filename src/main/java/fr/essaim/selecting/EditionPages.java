package fr.essaim.selecting;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.reading.CaseStudyArchive;
import fr.essaim.reading.FormerCase;
import fr.essaim.reading.FormerCase.Since;
import fr.essaim.reading.Link;
import fr.essaim.reading.SheetPages;
import fr.essaim.search.CaseStudyQuery;
import fr.essaim.search.CaseStudyQuestions;
import fr.essaim.search.CaseStudySearch;
import fr.essaim.search.Condition;
import fr.essaim.search.QuestionAddress;
import fr.essaim.search.SearchPage.Chip;
import fr.essaim.selecting.EditionPage.CaseBlock;
import fr.essaim.selecting.EditionPage.Newer;
import fr.essaim.selecting.EditionPage.Today;
import fr.essaim.selection.FrozenCase;
import fr.essaim.selection.FrozenEdition;
import fr.essaim.selection.SelectionId;
import fr.essaim.selection.SelectionSheet;
import fr.essaim.web.French;
import fr.essaim.web.PublicAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prepares the public page of a frozen edition. */
@Component
class EditionPages {

    private static final String SHEETS = "/etudes-de-cas/";

    private final FrozenEditions editions;
    private final SheetPages sheets;
    private final CaseStudyArchive archive;
    private final CaseStudyQuestions questions;
    private final CaseStudySearch search;
    private final PublicAddress addresses;
    private final SelectionWords words;

    EditionPages(
            FrozenEditions editions,
            SheetPages sheets,
            CaseStudyArchive archive,
            CaseStudyQuestions questions,
            CaseStudySearch search,
            PublicAddress addresses,
            SelectionWords words) {
        this.editions = editions;
        this.sheets = sheets;
        this.archive = archive;
        this.questions = questions;
        this.search = search;
        this.addresses = addresses;
        this.words = words;
    }

    EditionPage of(SelectionSheet selection, FrozenEdition edition) {
        SelectionId id = selection.id();
        String path = SelectionAddresses.edition(id, edition.number());
        String address = addresses.of(path);
        CaseStudyQuery query =
                questions.read(Question.parameters(edition.question())).query();
        return new EditionPage(
                edition.title(),
                edition.theme(),
                words.webinar(edition.webinarOn()),
                edition.number(),
                French.date(edition.frozenAt()),
                latest(selection, edition),
                lines(selection),
                cases(edition),
                inWords(query),
                Question.address(edition.question()),
                newer(query, edition),
                address,
                path,
                "/api/v1" + path,
                words.say(
                        "selection.citation",
                        edition.title(),
                        edition.number(),
                        French.date(edition.frozenAt()),
                        address));
    }

    private static @Nullable String latest(SelectionSheet selection, FrozenEdition edition) {
        int last = selection.editions().getLast().number();
        return last == edition.number() ? null : SelectionAddresses.edition(selection.id(), last);
    }

    private static List<PreparingPage.EditionLine> lines(SelectionSheet selection) {
        return selection.editions().reversed().stream()
                .map(each -> new PreparingPage.EditionLine(
                        each.number(),
                        French.date(each.frozenAt()),
                        SelectionAddresses.edition(selection.id(), each.number()),
                        each.cases().size()))
                .toList();
    }

    private Newer newer(CaseStudyQuery query, FrozenEdition edition) {
        CaseStudyQuery since = query.with(new Condition.FirstPublished(edition.frozenAt(), null));
        return new Newer(count(since, edition), QuestionAddress.of("/", since));
    }

    private int count(CaseStudyQuery since, FrozenEdition edition) {
        int count = search.count(since);
        return count > 0 && wasPublishedAnew(edition) ? countOthers(since, edition) : count;
    }

    // A case of the edition that went through the bin and was published again has another first day, and is none the
    // newer here.
    private boolean wasPublishedAnew(FrozenEdition edition) {
        return archive.now(ids(edition)).values().stream()
                .map(CaseStudySheet::publishedAt)
                .anyMatch(first -> first != null && !first.isBefore(edition.frozenAt()));
    }

    private int countOthers(CaseStudyQuery since, FrozenEdition edition) {
        Set<CaseStudyId> hers = ids(edition);
        AtomicInteger others = new AtomicInteger();
        search.forEach(since, sheet -> others.addAndGet(hers.contains(sheet.id()) ? 0 : 1));
        return others.get();
    }

    private static Set<CaseStudyId> ids(FrozenEdition edition) {
        return edition.cases().stream().map(FrozenCase::id).collect(Collectors.toSet());
    }

    // « mobilité rurale », Domaine : Éducation
    private String inWords(CaseStudyQuery query) {
        Stream<String> text = query.text().isEmpty() ? Stream.empty() : Stream.of("«\u00a0" + query.text() + "\u00a0»");
        Stream<String> filters = questions.chips(query, other -> "").stream().map(EditionPages::inWords);
        String all = Stream.concat(text, filters).collect(Collectors.joining(", "));
        return all.isEmpty() ? words.say("selection.toute-la-base") : all;
    }

    private static String inWords(Chip chip) {
        return chip.scheme() + "\u00a0: " + chip.label();
    }

    private List<CaseBlock> cases(FrozenEdition edition) {
        Map<CaseStudyId, FormerCase> former = editions.cases(edition);
        List<CaseBlock> blocks = new ArrayList<>();
        for (FrozenCase frozen : edition.cases()) {
            FormerCase then = former.get(frozen.id());
            if (then != null) {
                blocks.add(block(blocks.size() + 1, frozen, then));
            }
        }
        return blocks;
    }

    private CaseBlock block(int number, FrozenCase frozen, FormerCase then) {
        Link back = new Link("", null);
        return new CaseBlock(
                number,
                frozen.id().value(),
                then.sheet().title(),
                frozen.note(),
                then.mayBeRead() ? sheets.of(then.sheet(), back, addresses.of("")) : null,
                since(then.since()),
                today(frozen.id(), then.since()));
    }

    private String since(Since since) {
        return switch (since) {
            case Since.Same same -> "";
            case Since.Revised revised -> words.say("selection.depuis.revue", French.date(revised.on()));
            case Since.Withdrawn withdrawn ->
                words.say("selection.depuis.retiree", French.date(withdrawn.on()), withdrawn.reason());
            case Since.Elsewhere elsewhere -> words.say("selection.depuis.reunie");
            case Since.Unpublished unpublished -> words.say("selection.depuis.plus-publiee");
        };
    }

    private @Nullable Today today(CaseStudyId id, Since since) {
        return switch (since) {
            case Since.Same same -> new Today(words.say("selection.fiche"), SHEETS + id);
            case Since.Revised revised -> new Today(words.say("selection.fiche-du-jour"), SHEETS + id);
            case Since.Elsewhere elsewhere ->
                new Today(words.say("selection.fiche-du-jour"), SHEETS + elsewhere.original());
            case Since.Withdrawn withdrawn -> null;
            case Since.Unpublished unpublished -> null;
        };
    }
}
