package fr.essaim.partnership;

import fr.essaim.casestudy.Partner;
import fr.essaim.partnership.PartnershipRefused.Reason;
import java.util.List;

/** What a partnership needs before anything can be told of it. */
final class FormationRule {

    private FormationRule() {}

    static void refuse(PartnershipId id, Description said) {
        refuseIf(said.title().isBlank(), id, Reason.NO_TITLE);
    }

    static void refuse(PartnershipId id, Formation begun) {
        refuseIf(begun.partners().isEmpty(), id, Reason.NO_PARTNER);
        refuseIf(namesOneTwice(begun.partners()), id, Reason.PARTNER_TWICE);
        refuseIf(begun.evidence().sentence().isBlank(), id, Reason.NO_EVIDENCE);
    }

    private static boolean namesOneTwice(List<Partner> partners) {
        for (int i = 0; i < partners.size(); i++) {
            String name = partners.get(i).name();
            if (partners.subList(0, i).stream().anyMatch(other -> Membership.isSameName(other.name(), name))) {
                return true;
            }
        }
        return false;
    }

    private static void refuseIf(boolean wrong, PartnershipId id, Reason reason) {
        if (wrong) {
            throw new PartnershipRefused(id, reason);
        }
    }
}
