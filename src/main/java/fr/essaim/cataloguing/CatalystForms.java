package fr.essaim.cataloguing;

import fr.essaim.casestudy.Source;
import fr.essaim.catalyst.CatalystColumns;
import fr.essaim.catalyst.CatalystContent;
import fr.essaim.catalyst.CatalystDescription;
import fr.essaim.territory.Territories;
import fr.essaim.territory.Territory;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.territory.TerritoryLookup;
import fr.essaim.vocabulary.ConceptId;
import fr.essaim.writing.CatalystReader;
import fr.essaim.writing.ReadCatalyst;
import fr.essaim.writing.WritingProblem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills a form from what a catalyst says, and reads what a form says. */
@Component
class CatalystForms {

    private static final int LONGEST_QUOTED = 80;

    private final CatalystReader reader;
    private final CatalogueWords words;
    private final Territories territories;

    CatalystForms(CatalystReader reader, CatalogueWords words, Territories territories) {
        this.reader = reader;
        this.words = words;
        this.territories = territories;
    }

    /** What a form says of a catalyst that has no case yet, and what of it has to be corrected. */
    record Reading(CatalystContent content, List<Mistake> mistakes) {}

    /** The form of a catalyst as it stands. */
    CatalystForm of(CatalystContent content) {
        CatalystDescription said = content.description();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(CatalystColumns.NAME, said.name());
        fields.put(CatalystColumns.PRESENTATION, said.presentation());
        fields.put(CatalystColumns.WEBSITE, said.website() == null ? "" : said.website());
        fields.put(CatalystColumns.TERRITORY, place(content.territory()));
        fields.put(
                CatalystColumns.SOURCES,
                said.sources().stream().map(CatalystForms::written).collect(Collectors.joining("\n")));
        return new CatalystForm(
                fields,
                Map.of(
                        CatalystColumns.METIERS, notations(content.metiers()),
                        CatalystColumns.DOMAINS, notations(said.domains()),
                        CatalystColumns.LEVELS, notations(said.levels())));
    }

    Reading read(CatalystForm form) {
        ReadCatalyst read = reader.read(form.cells());
        List<Mistake> mistakes = new ArrayList<>();
        if (form.value(CatalystColumns.NAME).isBlank()) {
            mistakes.add(Mistake.in(CatalystColumns.NAME, words.say("catalyseur.nom.manque")));
        }
        read.problems().stream().map(CatalystForms::mistake).forEach(mistakes::add);
        return new Reading(read.row().over(CatalystContent.EMPTY), mistakes);
    }

    // A choice is written « commune:59350 Lille (59) »: the value, then the words.
    private static Mistake mistake(WritingProblem problem) {
        List<Option> choices = problem.nearest().stream()
                .map(near -> near.split(" ", 2))
                .filter(parts -> parts.length == 2)
                .map(parts -> new Option(parts[0], parts[1]))
                .toList();
        String value = problem.value().isEmpty() || problem.value().length() > LONGEST_QUOTED
                ? ""
                : "«\u00a0" + problem.value() + "\u00a0»\u00a0: ";
        return new Mistake(problem.column(), value + problem.message(), choices);
    }

    private Set<String> notations(Collection<ConceptId> concepts) {
        return words.current(concepts).stream()
                .map(concept -> concept.id().notation())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    // A name that means several places is written with its code, so that saving the form again means the same.
    private String place(@Nullable TerritoryCode code) {
        return code == null
                ? ""
                : territories
                        .find(code)
                        .map(Territory::label)
                        .filter(label -> territories.lookUp(label) instanceof TerritoryLookup.Found found
                                && found.territory().code().equals(code))
                        .orElse(code.toString());
    }

    private static String written(Source source) {
        return source.address() == null ? source.title() : source.title() + " <" + source.address() + ">";
    }
}
