package fr.essaim.associating;

import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.casestudy.Partner;
import fr.essaim.organisation.Namesakes.Namesake;
import fr.essaim.organisation.OrganisationId;
import fr.essaim.partnership.Membership;
import fr.essaim.partnership.PartnershipSheet;
import fr.essaim.vocabulary.ConceptId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One organisation with all that names it. */
record Organisation(OrganisationId id, List<InCase> cases, List<InPartnership> partnerships, List<Namesake> namesakes) {

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
        return byUse(said);
    }

    /** The profiles said of it, the most said first. */
    List<ConceptId> profiles() {
        return byUse(partners().map(Partner::profile).filter(Objects::nonNull));
    }

    private Stream<Partner> partners() {
        return Stream.concat(
                cases.stream().map(InCase::said).flatMap(Collection::stream),
                partnerships.stream()
                        .flatMap(in -> in.times().stream())
                        .map(Membership::partner));
    }

    private static <T extends Comparable<T>> List<T> byUse(Stream<T> said) {
        Map<T, Long> uses = said.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return uses.entrySet().stream()
                .sorted(Map.Entry.<T, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
