package fr.essaim.partnering;

import fr.essaim.casestudy.Partner;
import fr.essaim.partnering.PartnershipForm.PartnerRow;
import fr.essaim.partnering.PartnershipForm.SourceRow;
import fr.essaim.partnership.Evidence;
import fr.essaim.partnership.Formation;
import fr.essaim.partnership.PartnershipColumns;
import fr.essaim.partnership.PartnershipSheet;
import fr.essaim.territory.Territories;
import fr.essaim.territory.Territory;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.territory.TerritoryLookup;
import fr.essaim.vocabulary.ConceptId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills the forms with a partnership as it stands. */
@Component
class PartnershipForms {

    private final Territories territories;

    PartnershipForms(Territories territories) {
        this.territories = territories;
    }

    PartnershipForm description(PartnershipSheet sheet) {
        return new PartnershipForm(
                Map.of(
                        PartnershipColumns.TITLE, List.of(sheet.title()),
                        PartnershipColumns.PURPOSE, List.of(sheet.description().purpose()),
                        PartnershipColumns.DOMAINS,
                                sheet.description().domains().stream()
                                        .map(ConceptId::notation)
                                        .toList()),
                List.of(),
                List.of());
    }

    PartnershipForm formation(PartnershipSheet sheet) {
        Formation formation = sheet.formation();
        Evidence evidence = formation.evidence();
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put(PartnershipColumns.CATEGORY, List.of(formation.category().notation()));
        fields.put(PartnershipColumns.TERRITORY, List.of(place(formation.territory())));
        fields.put(
                PartnershipColumns.SINCE,
                List.of(formation.on().isKnown() ? formation.on().toString() : ""));
        fields.put(PartnershipColumns.PROOF, List.of(evidence.sentence()));
        if (evidence.caseStudy() != null) {
            fields.put(PartnershipColumns.CASES, List.of(evidence.caseStudy().value()));
        }
        return new PartnershipForm(
                fields,
                formation.partners().stream().map(PartnershipForms::row).toList(),
                evidence.sources().stream()
                        .map(source -> new SourceRow(source.title(), source.address() == null ? "" : source.address()))
                        .toList());
    }

    private static PartnerRow row(Partner partner) {
        return new PartnerRow(
                partner.name(),
                partner.profile() == null ? "" : partner.profile().notation(),
                partner.role() == null ? "" : partner.role());
    }

    private String place(@Nullable TerritoryCode code) {
        return code == null ? "" : territories.find(code).map(this::name).orElse(code.toString());
    }

    // The name that a person would write, when it means this territory alone.
    private String name(Territory territory) {
        boolean alone = territories.lookUp(territory.label()) instanceof TerritoryLookup.Found found
                && found.territory().code().equals(territory.code());
        return alone ? territory.label() : territory.code().toString();
    }
}
