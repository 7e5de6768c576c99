package fr.essaim.associating;

import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.casestudy.Partner;
import fr.essaim.organisation.Namesakes.Namesake;
import fr.essaim.organisation.OrganisationId;
import fr.essaim.partnership.Membership;
import fr.essaim.partnership.PartnershipSheet;
import fr.essaim.vocabulary.ConceptId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One organisation with all that names it. */
record Organisation(OrganisationId id, List<InCase> cases, List<InPartnership> partnerships, List<Namesake> namesakes) {

    // Among spellings as much used, one in capitals alone is the last to be shown, and a long one tells more than a
    // short one.
    static final Comparator<String> NICEST = Comparator.comparing(
                    (String name) -> name.equals(name.toUpperCase(Locale.ROOT)))
            .thenComparing(Comparator.comparingInt(String::length).reversed())
            .thenComparing(Comparator.naturalOrder());

    /** What a case says of it, once for each line that names it. */
    record InCase(CaseStudySheet sheet, List<Partner> said) {}

    /** Its times in a partnership. */
    record InPartnership(PartnershipSheet sheet, List<Membership> times) {}

    boolean isKnown() {
        return !cases.isEmpty() || !partnerships.isEmpty() || !namesakes.isEmpty();
    }

    /** The spellings, the most used first. */
    List<String> spellings() {
        Stream<String> said =
                Stream.concat(partners().map(Partner::name), namesakes.stream().map(Namesake::name));
        return byUse(said, NICEST);
    }

    /** The profiles said of it, the most said first. */
    List<ConceptId> profiles() {
        return byUse(partners().map(Partner::profile).filter(Objects::nonNull), Comparator.naturalOrder());
    }

    private Stream<Partner> partners() {
        return Stream.concat(
                cases.stream().map(InCase::said).flatMap(Collection::stream),
                partnerships.stream().flatMap(in -> in.times().stream()).map(Membership::partner));
    }

    private static <T> List<T> byUse(Stream<T> said, Comparator<T> among) {
        Map<T, Long> uses = said.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Comparator<Map.Entry<T, Long>> mostUsed =
                Map.Entry.<T, Long>comparingByValue().reversed();
        return uses.entrySet().stream()
                .sorted(mostUsed.thenComparing(Map.Entry::getKey, among))
                .map(Map.Entry::getKey)
                .toList();
    }
}
