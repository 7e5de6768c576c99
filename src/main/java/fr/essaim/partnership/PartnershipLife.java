package fr.essaim.partnership;

import fr.essaim.partnership.PartnershipRefused.Reason;
import fr.essaim.partnership.event.PartnershipEnded;
import fr.essaim.partnership.event.PartnershipEvaluated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The acts of a partnership in the order in which they happened, whatever the order in which they were told, and how it stood after each.
 *
 * @param beginning how it stood when it was formed
 */
public record PartnershipLife(Formation formation, Situation beginning, List<Step> steps) {

    /** One act that stands, and how things stood after it. */
    public record Step(ToldAct told, Situation situation) {}

    /** An act that makes no sense where it is. */
    record Contradiction(ToldAct told, Reason reason) {}

    static PartnershipLife of(Formation formation, List<ToldAct> told) {
        Situation beginning = Situation.begun(formation);
        Situation now = beginning;
        List<Step> steps = new ArrayList<>();
        for (ToldAct next : ordered(told)) {
            now = now.objection(next.act()).isPresent() ? now : now.after(next.act());
            steps.add(new Step(next, now));
        }
        return new PartnershipLife(formation, beginning, List.copyOf(steps));
    }

    /** The first act that makes no sense, if any. */
    static Optional<Contradiction> contradictionIn(Formation formation, List<ToldAct> told) {
        Situation now = Situation.begun(formation);
        for (ToldAct next : ordered(told)) {
            boolean early = next.act().on().isSurelyBefore(formation.on());
            Optional<Reason> reason = early ? Optional.of(Reason.BEFORE_THE_FORMATION) : now.objection(next.act());
            if (reason.isPresent()) {
                return Optional.of(new Contradiction(next, reason.get()));
            }
            now = now.after(next.act());
        }
        return Optional.empty();
    }

    /** How it stands after all that was told. */
    public Situation now() {
        return steps.isEmpty() ? beginning : steps.getLast().situation();
    }

    // Dates may overlap, « 2019 » and « mars 2019 »: then what was told later happened later.
    private static List<ToldAct> ordered(List<ToldAct> told) {
        List<ToldAct> ordered = new ArrayList<>();
        for (ToldAct next : told) {
            if (!next.isStruck()) {
                ordered.add(place(next, ordered), next);
            }
        }
        return ordered;
    }

    private static int place(ToldAct next, List<ToldAct> ordered) {
        for (int i = 0; i < ordered.size(); i++) {
            ToldAct other = ordered.get(i);
            if (next.act().on().isSurelyBefore(other.act().on()) || isEndOf(other, next)) {
                return i;
            }
        }
        return ordered.size();
    }

    // In the year of the end, all but an evaluation came before it.
    private static boolean isEndOf(ToldAct end, ToldAct next) {
        boolean mayFollow = next.act() instanceof PartnershipEvaluated || next.act() instanceof PartnershipEnded;
        return end.act() instanceof PartnershipEnded
                && !mayFollow
                && !end.act().on().isSurelyBefore(next.act().on());
    }

    /** The step of an act; null when it does not stand. */
    public @Nullable Step step(long number) {
        return steps.stream()
                .filter(step -> step.told().number() == number)
                .findFirst()
                .orElse(null);
    }
}
