package fr.essaim.catalyst;

import fr.essaim.catalyst.event.CatalystContactNamed;
import fr.essaim.catalyst.event.CatalystContactWithdrawn;
import fr.essaim.catalyst.event.CatalystDeactivated;
import fr.essaim.catalyst.event.CatalystDescribed;
import fr.essaim.catalyst.event.CatalystEvent;
import fr.essaim.catalyst.event.CatalystLinkedToCase;
import fr.essaim.catalyst.event.CatalystMetiersChanged;
import fr.essaim.catalyst.event.CatalystMoved;
import fr.essaim.catalyst.event.CatalystReactivated;
import fr.essaim.catalyst.event.CatalystRegistered;
import fr.essaim.catalyst.event.CatalystUnlinkedFromCase;
import fr.essaim.storage.Provenance;
import java.time.Instant;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a catalyst is after some of its events: the one fold that the aggregate, the index and the pages share.
 *
 * @param reason why it is inactive; null when it is active or nobody said
 * @param contact the person who can be written to; null when there is none
 * @param byHand the columns that a person wrote, which imports leave as they are
 */
public record CatalystSheet(
        CatalystId id,
        @Nullable String providerReference,
        CatalystContent content,
        @Nullable String reason,
        @Nullable ContactId contact,
        SortedSet<String> byHand,
        Instant registeredAt,
        Instant changedAt) {

    // Jackson passes null for what an index leaves out because it is empty.
    public CatalystSheet(
            CatalystId id,
            @Nullable String providerReference,
            CatalystContent content,
            @Nullable String reason,
            @Nullable ContactId contact,
            @Nullable SortedSet<String> byHand,
            Instant registeredAt,
            Instant changedAt) {
        this.id = id;
        this.providerReference = providerReference;
        this.content = content;
        this.reason = reason;
        this.contact = contact;
        this.byHand = byHand == null ? Collections.emptySortedSet() : Collections.unmodifiableSortedSet(byHand);
        this.registeredAt = registeredAt;
        this.changedAt = changedAt;
    }

    /** The sheet after its first event. */
    public static CatalystSheet registered(CatalystRegistered event, Instant at, Provenance provenance) {
        CatalystSheet sheet = new CatalystSheet(
                event.id(), event.providerReference(), CatalystContent.EMPTY, null, null, null, at, at);
        CatalystContent content = CatalystContent.EMPTY
                .with(event.description())
                .in(event.territory())
                .with(event.metiers(), Collections.emptySortedSet());
        return sheet.saying(content, at, provenance);
    }

    /** The sheet after one more event, which happened at the given moment for the given reason. */
    public CatalystSheet after(CatalystEvent event, Instant at, Provenance provenance) {
        return switch (event) {
            case CatalystRegistered registered -> registered(registered, at, provenance);
            case CatalystDescribed described -> saying(content.with(described.description()), at, provenance);
            case CatalystMoved moved -> saying(content.in(moved.territory()), at, provenance);
            case CatalystMetiersChanged changed ->
                saying(content.with(changed.added(), changed.removed()), at, provenance);
            case CatalystLinkedToCase linked -> saying(content.with(linked.caseStudy()), at, provenance);
            case CatalystUnlinkedFromCase unlinked -> saying(content.without(unlinked.caseStudy()), at, provenance);
            case CatalystDeactivated deactivated ->
                saying(content.with(CatalystState.INACTIVE), at, provenance).because(deactivated.reason());
            case CatalystReactivated reactivated ->
                saying(content.with(CatalystState.ACTIVE), at, provenance).because(null);
            case CatalystContactNamed named -> reachedBy(named.contact(), at);
            case CatalystContactWithdrawn withdrawn ->
                withdrawn.contact().equals(contact) ? reachedBy(null, at) : this;
        };
    }

    public String name() {
        return content.description().name();
    }

    public boolean isActive() {
        return content.state() == CatalystState.ACTIVE;
    }

    private CatalystSheet saying(CatalystContent wanted, Instant at, Provenance provenance) {
        SortedSet<String> kept = new TreeSet<>(byHand);
        if (provenance.cause().isPersonal()) {
            kept.addAll(wanted.columnsDifferingFrom(content));
        }
        return new CatalystSheet(id, providerReference, wanted, reason, contact, kept, registeredAt, at);
    }

    private CatalystSheet because(@Nullable String why) {
        return new CatalystSheet(id, providerReference, content, why, contact, byHand, registeredAt, changedAt);
    }

    private CatalystSheet reachedBy(@Nullable ContactId person, Instant at) {
        return new CatalystSheet(id, providerReference, content, reason, person, byHand, registeredAt, at);
    }
}
