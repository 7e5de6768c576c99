package fr.essaim.casestudy;

import fr.essaim.casestudy.command.DraftCaseStudy;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.vocabulary.ConceptId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Says a case study in a test with only what matters there: {@code aCaseStudy("ecole-velo").about("education")}. */
public final class CaseStudyBuilder {

    private final CaseStudyId id;
    private final Map<TextField, String> texts = new EnumMap<>(TextField.class);
    private final TreeSet<ConceptId> concepts = new TreeSet<>();
    private final List<Partner> partners = new ArrayList<>();
    private @Nullable TerritoryCode territory;
    private @Nullable Period period;
    private final List<Source> sources = new ArrayList<>();
    private @Nullable LocalDate verifiedOn;

    private CaseStudyBuilder(String id) {
        this.id = CaseStudyId.of(id);
        texts.put(TextField.TITLE, "Cas " + id);
    }

    public static CaseStudyBuilder aCaseStudy(String id) {
        return new CaseStudyBuilder(id);
    }

    public CaseStudyBuilder titled(String title) {
        return saying(TextField.TITLE, title);
    }

    public CaseStudyBuilder saying(TextField field, String text) {
        texts.put(field, text);
        return this;
    }

    /** Adds domains. */
    public CaseStudyBuilder about(String... domains) {
        for (String domain : domains) {
            concepts.add(new ConceptId("domaine", domain));
        }
        return this;
    }

    public CaseStudyBuilder tagged(String... ids) {
        for (String concept : ids) {
            concepts.add(ConceptId.of(concept));
        }
        return this;
    }

    public CaseStudyBuilder with(String partner, String profile) {
        partners.add(new Partner(partner, new ConceptId("profil", profile), null));
        return this;
    }

    public CaseStudyBuilder in(String code) {
        territory = TerritoryCode.of(code);
        return this;
    }

    public CaseStudyBuilder begunIn(int year) {
        period = new Period(year, null);
        return this;
    }

    /** Adds a partner without a profile. */
    public CaseStudyBuilder withPartner(String partner) {
        partners.add(new Partner(partner, null, null));
        return this;
    }

    public CaseStudyBuilder from(String address) {
        sources.add(new Source("Source " + address, address));
        return this;
    }

    public CaseStudyBuilder verifiedOn(LocalDate day) {
        verifiedOn = day;
        return this;
    }

    public CaseStudyId id() {
        return id;
    }

    public CaseStudyContent content() {
        return new CaseStudyContent(texts, partners, territory, period, sources, concepts, verifiedOn);
    }

    public DraftCaseStudy drafted() {
        return new DraftCaseStudy(id, null, content());
    }
}
