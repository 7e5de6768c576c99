package fr.essaim.cataloguing;

import fr.essaim.cataloguing.CatalystAnswer.Origin;
import fr.essaim.cataloguing.CatalystAnswer.Place;
import fr.essaim.catalyst.CatalystColumns;
import fr.essaim.catalyst.CatalystContent;
import fr.essaim.catalyst.CatalystDescription;
import fr.essaim.catalyst.CatalystSheet;
import fr.essaim.vocabulary.ConceptId;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says catalysts to programs. */
@Component
class CatalystAnswers {

    private final CatalogueWords words;
    private final CaseLines cases;

    CatalystAnswers(CatalogueWords words, CaseLines cases) {
        this.words = words;
        this.cases = cases;
    }

    CatalystAnswer of(CatalystSheet sheet) {
        CatalystContent content = sheet.content();
        CatalystDescription said = content.description();
        return new CatalystAnswer(
                sheet.id().value(),
                sheet.providerReference(),
                sheet.name(),
                said.presentation().isEmpty() ? null : said.presentation(),
                notations(content.metiers()),
                content.territory() == null
                        ? null
                        : new Place(
                                content.territory().toString(),
                                words.placeAround(content.territory()).getFirst()),
                notations(said.levels()),
                notations(said.domains()),
                said.website(),
                said.sources().stream()
                        .map(source -> new Origin(source.title(), source.address()))
                        .toList(),
                sheet.isActive() ? CatalystColumns.ACTIVE : CatalystColumns.INACTIVE,
                cases.inPublic(sheet).stream().map(CaseLine::id).toList(),
                CatalystAddresses.sheet(sheet.id()));
    }

    private List<String> notations(Collection<ConceptId> concepts) {
        return words.current(concepts).stream()
                .map(concept -> concept.id().notation())
                .toList();
    }
}
