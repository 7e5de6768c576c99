package fr.essaim.partnership;

import fr.essaim.partnership.PartnershipRefused.Reason;
import fr.essaim.partnership.event.PartnershipAct;
import fr.essaim.partnership.event.PartnershipDeepened;
import fr.essaim.partnership.event.PartnershipEnded;
import fr.essaim.partnership.event.PartnershipEvaluated;
import fr.essaim.partnership.event.PartnershipPartnerJoined;
import fr.essaim.partnership.event.PartnershipPartnerLeft;
import fr.essaim.partnership.event.PartnershipScaled;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.vocabulary.ConceptId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a partnership stands between two acts.
 *
 * @param members all who were ever in, in the order they came
 * @param territories where it is, the first being where it began
 * @param endedOn null while it lasts
 */
public record Situation(
        ConceptId category,
        List<Membership> members,
        List<TerritoryCode> territories,
        @Nullable PartialDate endedOn) {

    static Situation begun(Formation formation) {
        return new Situation(
                formation.category(),
                formation.partners().stream()
                        .map(partner -> new Membership(partner, formation.on(), null))
                        .toList(),
                formation.territory() == null ? List.of() : List.of(formation.territory()),
                null);
    }

    public List<Membership> present() {
        return members.stream().filter(Membership::isCurrent).toList();
    }

    public List<Membership> former() {
        return members.stream().filter(member -> !member.isCurrent()).toList();
    }

    public boolean isEnded() {
        return endedOn != null;
    }

    Situation after(PartnershipAct act) {
        return switch (act) {
            case PartnershipPartnerJoined joined ->
                with(joining(members, new Membership(joined.partner(), joined.on(), null)));
            case PartnershipPartnerLeft left -> with(leaving(left));
            case PartnershipDeepened deepened -> new Situation(deepened.category(), members, territories, endedOn);
            case PartnershipScaled scaled ->
                new Situation(category, members, joining(territories, scaled.territory()), endedOn);
            case PartnershipEvaluated evaluated -> this;
            case PartnershipEnded ended -> new Situation(category, members, territories, ended.on());
        };
    }

    /** Why an act makes no sense now; empty when it does. */
    Optional<Reason> objection(PartnershipAct act) {
        if (isEnded() && !(act instanceof PartnershipEvaluated)) {
            return Optional.of(act instanceof PartnershipEnded ? Reason.ALREADY_ENDED : Reason.AFTER_THE_END);
        }
        return switch (act) {
            case PartnershipPartnerJoined joined ->
                reasonIf(isIn(joined.partner().name()), Reason.ALREADY_IN);
            case PartnershipPartnerLeft left ->
                isIn(left.partnerName())
                        ? reasonIf(present().size() == 1, Reason.NOBODY_LEFT)
                        : Optional.of(Reason.NOT_IN);
            case PartnershipDeepened deepened -> reasonIf(deepened.category().equals(category), Reason.SAME_CATEGORY);
            case PartnershipScaled scaled -> reasonIf(territories.contains(scaled.territory()), Reason.ALREADY_THERE);
            case PartnershipEvaluated evaluated ->
                reasonIf(evaluated.impacts().isEmpty() && evaluated.finding().isBlank(), Reason.NOTHING_FOUND);
            case PartnershipEnded ended -> Optional.empty();
        };
    }

    private boolean isIn(String name) {
        return members.stream().anyMatch(member -> member.isCurrent() && member.isNamed(name));
    }

    private List<Membership> leaving(PartnershipPartnerLeft left) {
        return members.stream()
                .map(member ->
                        member.isCurrent() && member.isNamed(left.partnerName()) ? member.left(left.on()) : member)
                .toList();
    }

    private Situation with(List<Membership> others) {
        return new Situation(category, others, territories, endedOn);
    }

    private static <T> List<T> joining(List<T> some, T another) {
        return Stream.concat(some.stream(), Stream.of(another)).toList();
    }

    private static Optional<Reason> reasonIf(boolean wrong, Reason reason) {
        return wrong ? Optional.of(reason) : Optional.empty();
    }
}
