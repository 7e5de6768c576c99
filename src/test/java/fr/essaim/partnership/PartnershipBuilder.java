package fr.essaim.partnership;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.Partner;
import fr.essaim.partnership.command.FormPartnership;
import fr.essaim.partnership.command.ImportPartnership;
import fr.essaim.partnership.event.PartnershipAct;
import fr.essaim.partnership.event.PartnershipFormed;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.vocabulary.ConceptId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A partnership as tests speak of it: only what matters to the test is said. */
public final class PartnershipBuilder {

    private final PartnershipId id;
    private final Set<ConceptId> domains = new TreeSet<>();
    private final List<Partner> partners = new ArrayList<>();
    private String title;
    private String purpose = "";
    private ConceptId category = ConceptId.of("pratique:mecenat");
    private @Nullable TerritoryCode territory;
    private PartialDate on = PartialDate.of("2015");
    private String sentence = "Ils se sont alliés.";

    private PartnershipBuilder(PartnershipId id) {
        this.id = id;
        title = "Le partenariat " + id.value();
    }

    public static PartnershipBuilder aPartnership(String id) {
        return new PartnershipBuilder(PartnershipId.of(id));
    }

    public PartnershipBuilder titled(String text) {
        title = text;
        return this;
    }

    public PartnershipBuilder meantTo(String text) {
        purpose = text;
        return this;
    }

    public PartnershipBuilder about(String... notations) {
        List.of(notations).forEach(notation -> domains.add(new ConceptId("domaine", notation)));
        return this;
    }

    public PartnershipBuilder in(String notation) {
        category = new ConceptId("pratique", notation);
        return this;
    }

    public PartnershipBuilder at(String code) {
        territory = TerritoryCode.of(code);
        return this;
    }

    public PartnershipBuilder with(String name) {
        partners.add(new Partner(name, null, null));
        return this;
    }

    public PartnershipBuilder with(String name, String profile, String role) {
        partners.add(new Partner(name, new ConceptId("profil", profile), role));
        return this;
    }

    public PartnershipBuilder since(String date) {
        on = PartialDate.of(date);
        return this;
    }

    public PartnershipBuilder because(String text) {
        sentence = text;
        return this;
    }

    public PartnershipId id() {
        return id;
    }

    public Description description() {
        return Description.of(title, purpose, domains);
    }

    public Formation formation() {
        List<Partner> all = partners.isEmpty()
                ? List.of(new Partner("Roue libre", null, null), new Partner("Ville de Lille", null, null))
                : partners;
        return new Formation(category, territory, all, on, new Evidence(sentence, null, List.of()));
    }

    public FormPartnership formed() {
        return new FormPartnership(id, null, description(), formation());
    }

    public ImportPartnership imported(List<PartnershipAct> acts, String... cases) {
        return new ImportPartnership(
                id,
                id.value(),
                description(),
                formation(),
                acts,
                List.of(cases).stream().map(CaseStudyId::of).toList());
    }

    /** What forming it leaves. */
    public PartnershipFormed event() {
        Formation begun = formation();
        return new PartnershipFormed(
                id,
                null,
                title,
                purpose,
                begun.category(),
                begun.territory(),
                description().domains(),
                begun.partners(),
                begun.on(),
                begun.evidence());
    }
}
