package fr.essaim.partnership;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.partnership.event.PartnershipAct;
import fr.essaim.partnership.event.PartnershipActStruck;
import fr.essaim.partnership.event.PartnershipDeepened;
import fr.essaim.partnership.event.PartnershipDescribed;
import fr.essaim.partnership.event.PartnershipDiscarded;
import fr.essaim.partnership.event.PartnershipEnded;
import fr.essaim.partnership.event.PartnershipEvaluated;
import fr.essaim.partnership.event.PartnershipEvent;
import fr.essaim.partnership.event.PartnershipFormationCorrected;
import fr.essaim.partnership.event.PartnershipFormed;
import fr.essaim.partnership.event.PartnershipLinkedToCase;
import fr.essaim.partnership.event.PartnershipPartnerJoined;
import fr.essaim.partnership.event.PartnershipPartnerLeft;
import fr.essaim.partnership.event.PartnershipRevived;
import fr.essaim.partnership.event.PartnershipScaled;
import fr.essaim.partnership.event.PartnershipUnlinkedFromCase;
import fr.essaim.storage.Provenance;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a partnership is after some of its events: the one fold that the aggregate, the list and the pages share.
 *
 * @param acts all that was told of its life after it was formed, as it was told, struck out or not
 * @param cases the case studies that tell it
 * @param discardedAt when it was put in the bin; null while it is public
 * @param version the number of its last event
 */
public record PartnershipSheet(
        PartnershipId id,
        @Nullable String providerReference,
        Description description,
        Formation formation,
        List<ToldAct> acts,
        SortedSet<CaseStudyId> cases,
        Handwork handwork,
        @Nullable Instant discardedAt,
        Instant recordedAt,
        Instant changedAt,
        long version) {

    // What is kept as JSON leaves an empty list out.
    public PartnershipSheet {
        acts = Objects.requireNonNullElse(acts, List.of());
        cases = Objects.requireNonNullElse(cases, Handwork.none());
        handwork = Objects.requireNonNullElse(handwork, Handwork.NOTHING);
    }

    /** The sheet after its first event. */
    public static PartnershipSheet formed(PartnershipFormed event, Instant at) {
        return new PartnershipSheet(
                event.id(),
                event.providerReference(),
                Description.of(event.title(), event.purpose(), event.domains()),
                new Formation(event.category(), event.territory(), event.partners(), event.on(), event.evidence()),
                List.of(),
                Handwork.none(),
                Handwork.NOTHING,
                null,
                at,
                at,
                0);
    }

    /** The sheet after one more event, which was recorded at the given moment for the given reason. */
    public PartnershipSheet after(PartnershipEvent event, Instant at, Provenance provenance) {
        PartnershipSheet next = changed(at);
        boolean byHand = provenance.cause().isPersonal();
        return switch (event) {
            case PartnershipFormed formed -> formed(formed, at);
            case PartnershipFormationCorrected corrected -> next.corrected(corrected, byHand);
            case PartnershipDescribed described -> next.described(described, byHand);
            case PartnershipPartnerJoined joined -> next.told(joined, at, provenance);
            case PartnershipPartnerLeft left -> next.told(left, at, provenance);
            case PartnershipDeepened deepened -> next.told(deepened, at, provenance);
            case PartnershipScaled scaled -> next.told(scaled, at, provenance);
            case PartnershipEvaluated evaluated -> next.told(evaluated, at, provenance);
            case PartnershipEnded ended -> next.told(ended, at, provenance);
            case PartnershipActStruck struck -> next.struck(struck);
            case PartnershipLinkedToCase linked -> next.with(Handwork.with(cases, linked.caseStudy()), handwork);
            case PartnershipUnlinkedFromCase unlinked ->
                next.with(
                        Handwork.without(cases, unlinked.caseStudy()),
                        byHand ? handwork.unlinking(unlinked.caseStudy()) : handwork);
            case PartnershipDiscarded discarded -> next.discarded(at);
            case PartnershipRevived revived -> next.discarded(null);
        };
    }

    /** Whether visitors see it. */
    public boolean isPublic() {
        return discardedAt == null;
    }

    public String title() {
        return description.title();
    }

    /** What happened, in the order in which it happened. */
    public PartnershipLife life() {
        return PartnershipLife.of(formation, acts);
    }

    /** How it stands today. */
    public Situation now() {
        return life().now();
    }

    private PartnershipSheet changed(Instant at) {
        return new PartnershipSheet(
                id,
                providerReference,
                description,
                formation,
                acts,
                cases,
                handwork,
                discardedAt,
                recordedAt,
                at,
                version + 1);
    }

    private PartnershipSheet corrected(PartnershipFormationCorrected event, boolean byHand) {
        Formation said =
                new Formation(event.category(), event.territory(), event.partners(), event.on(), event.evidence());
        return with(description, said, byHand ? handwork.keeping(Handwork.Part.FORMATION) : handwork);
    }

    private PartnershipSheet described(PartnershipDescribed event, boolean byHand) {
        Description said = Description.of(event.title(), event.purpose(), event.domains());
        return with(said, formation, byHand ? handwork.keeping(Handwork.Part.DESCRIPTION) : handwork);
    }

    private PartnershipSheet told(PartnershipAct act, Instant at, Provenance provenance) {
        ToldAct told = new ToldAct(version, act, at, provenance.actor(), null);
        return with(Stream.concat(acts.stream(), Stream.of(told)).toList());
    }

    private PartnershipSheet struck(PartnershipActStruck event) {
        return with(acts.stream()
                .map(told -> told.number() == event.act() ? told.struck(event.reason()) : told)
                .toList());
    }

    private PartnershipSheet with(List<ToldAct> others) {
        return new PartnershipSheet(
                id,
                providerReference,
                description,
                formation,
                others,
                cases,
                handwork,
                discardedAt,
                recordedAt,
                changedAt,
                version);
    }

    private PartnershipSheet with(Description said, Formation begun, Handwork known) {
        return new PartnershipSheet(
                id, providerReference, said, begun, acts, cases, known, discardedAt, recordedAt, changedAt, version);
    }

    private PartnershipSheet with(SortedSet<CaseStudyId> others, Handwork known) {
        return new PartnershipSheet(
                id,
                providerReference,
                description,
                formation,
                acts,
                others,
                known,
                discardedAt,
                recordedAt,
                changedAt,
                version);
    }

    private PartnershipSheet discarded(@Nullable Instant at) {
        return new PartnershipSheet(
                id,
                providerReference,
                description,
                formation,
                acts,
                cases,
                handwork,
                at,
                recordedAt,
                changedAt,
                version);
    }
}
