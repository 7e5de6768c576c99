package fr.essaim.partnering;

import fr.essaim.casestudy.Partner;
import fr.essaim.organisation.OrganisationId;
import fr.essaim.search.SearchPage.Tag;
import fr.essaim.territory.Territories;
import fr.essaim.territory.Territory;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.vocabulary.Concept;
import fr.essaim.vocabulary.ConceptId;
import fr.essaim.vocabulary.Vocabularies;
import fr.essaim.web.French;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The French words for what a partnership says. */
@Component
class PartnershipWords {

    private static final String DOMAINS = "domaine";

    private final MessageSource messages;
    private final Vocabularies vocabularies;
    private final Territories territories;

    PartnershipWords(MessageSource messages, Vocabularies vocabularies, Territories territories) {
        this.messages = messages;
        this.vocabularies = vocabularies;
        this.territories = territories;
    }

    String say(String key, Object... arguments) {
        return String.valueOf(messages.getMessage("partenariat." + key, arguments, Locale.FRENCH));
    }

    /** The label of today, in the middle of a sentence. */
    String concept(ConceptId id) {
        List<Concept> now = vocabularies.current(id);
        return now.isEmpty() ? id.notation() : now.stream().map(Concept::label).collect(Collectors.joining(" / "));
    }

    String concepts(Collection<ConceptId> ids) {
        return ids.stream().map(this::concept).collect(Collectors.joining(", "));
    }

    String place(TerritoryCode code) {
        return territories.find(code).map(Territory::label).orElse(code.toString());
    }

    /** « Échirolles, Isère ». */
    String placeAround(TerritoryCode code) {
        return String.join(", ", territories.placeAround(code));
    }

    /** « Association, porteur »; empty when neither is known. */
    String part(Partner partner) {
        String profile = partner.profile() == null ? null : French.capitalized(concept(partner.profile()));
        return Stream.of(profile, partner.role()).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    /** « Roue libre, Enedis et la ville ». */
    static String enumerated(List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " et " + names.getLast();
    }

    /** Where the organisation of a name is; null when the name means none. */
    static @Nullable String organisation(String name) {
        return OrganisationId.ofName(name).map(OrganisationId::address).orElse(null);
    }

    /** Domains as chips that lead to the partnerships about them. */
    List<Tag> domains(Set<ConceptId> domains) {
        return domains.stream()
                .flatMap(id -> vocabularies.current(id).stream())
                .distinct()
                .map(this::domain)
                .toList();
    }

    private Tag domain(Concept concept) {
        String dimension = vocabularies.withBroader(concept.id()).getLast().id().notation();
        return new Tag(
                say("domaine"),
                French.capitalized(concept.label()),
                PartnershipAddresses.LIST + "?" + DOMAINS + "=" + concept.id().notation(),
                dimension,
                null);
    }
}
