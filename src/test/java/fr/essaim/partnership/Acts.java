package fr.essaim.partnership;

import fr.essaim.casestudy.Partner;
import fr.essaim.partnership.command.TellPartnershipAct;
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
import java.util.TreeSet;

/** The acts of one partnership, in few words. */
public record Acts(PartnershipId id) {

    private static final Evidence EVIDENCE = new Evidence("C’est écrit.", null, List.of());

    public static Acts of(String id) {
        return new Acts(PartnershipId.of(id));
    }

    public static TellPartnershipAct told(PartnershipAct act) {
        return new TellPartnershipAct(act.id(), null, act);
    }

    public PartnershipAct joins(String name, String on) {
        return new PartnershipPartnerJoined(id, new Partner(name, null, null), PartialDate.of(on), EVIDENCE);
    }

    public PartnershipAct leaves(String name, String on) {
        return new PartnershipPartnerLeft(id, name, PartialDate.of(on), EVIDENCE);
    }

    public PartnershipAct deepens(String category, String on) {
        return new PartnershipDeepened(id, new ConceptId("pratique", category), PartialDate.of(on), EVIDENCE);
    }

    public PartnershipAct scales(String territory, String on) {
        return new PartnershipScaled(id, TerritoryCode.of(territory), PartialDate.of(on), EVIDENCE);
    }

    public PartnershipAct evaluates(String finding, String on) {
        return new PartnershipEvaluated(id, new TreeSet<>(), finding, PartialDate.of(on), EVIDENCE);
    }

    public PartnershipAct ends(String reason, String on) {
        return new PartnershipEnded(id, reason, PartialDate.of(on), EVIDENCE);
    }
}
