package fr.essaim.catalyst;

import fr.essaim.casestudy.Source;
import fr.essaim.catalyst.command.RegisterCatalyst;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.vocabulary.ConceptId;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Catalysts for tests: only what a test is about is said. */
public final class CatalystBuilder {

    private final CatalystId id;
    private final SortedSet<ConceptId> metiers = new TreeSet<>();
    private final SortedSet<ConceptId> domains = new TreeSet<>();
    private String name;
    private String presentation = "";
    private @Nullable String website;
    private @Nullable TerritoryCode territory;
    private List<Source> sources = List.of();

    private CatalystBuilder(String id) {
        this.id = CatalystId.of(id);
        this.name = id;
    }

    public static CatalystBuilder aCatalyst(String id) {
        return new CatalystBuilder(id);
    }

    public CatalystBuilder named(String words) {
        name = words;
        return this;
    }

    public CatalystBuilder saying(String words) {
        presentation = words;
        return this;
    }

    public CatalystBuilder doing(String... notations) {
        for (String notation : notations) {
            metiers.add(new ConceptId("metier", notation));
        }
        return this;
    }

    public CatalystBuilder about(String... notations) {
        for (String notation : notations) {
            domains.add(new ConceptId("domaine", notation));
        }
        return this;
    }

    public CatalystBuilder in(String code) {
        territory = TerritoryCode.of(code);
        return this;
    }

    public CatalystBuilder on(String address) {
        website = address;
        return this;
    }

    public CatalystBuilder from(Source... origins) {
        sources = List.of(origins);
        return this;
    }

    public CatalystId id() {
        return id;
    }

    public RegisterCatalyst registered() {
        return new RegisterCatalyst(
                id,
                null,
                new CatalystDescription(name, presentation, website, domains, new TreeSet<>(), sources),
                territory,
                metiers);
    }
}
