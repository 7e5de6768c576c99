package fr.essaim.partnership.event;

import fr.essaim.partnership.PartnershipId;
import org.axonframework.serialization.Revision;

/** The partnership was put in the bin: no public page shows it. */
@Revision("1")
public record PartnershipDiscarded(PartnershipId id) implements PartnershipEvent {}
