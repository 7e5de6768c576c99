package fr.essaim.partnership.event;

import fr.essaim.partnership.PartnershipId;
import org.axonframework.serialization.Revision;

/** The partnership came out of the bin. */
@Revision("1")
public record PartnershipRevived(PartnershipId id) implements PartnershipEvent {}
