package fr.essaim.partnership;

import fr.essaim.partnership.event.PartnershipAct;
import fr.essaim.partnership.event.PartnershipDeepened;
import fr.essaim.partnership.event.PartnershipEnded;
import fr.essaim.partnership.event.PartnershipEvaluated;
import fr.essaim.partnership.event.PartnershipPartnerJoined;
import fr.essaim.partnership.event.PartnershipPartnerLeft;
import fr.essaim.partnership.event.PartnershipScaled;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of acts in the life of a partnership, by the words that import files and addresses call them. */
public enum ActKind {
    JOINED("rejoint"),
    LEFT("quitte"),
    DEEPENED("approfondi"),
    SCALED("essaime"),
    EVALUATED("evalue"),
    ENDED("termine");

    private final String word;

    ActKind(String word) {
        this.word = word;
    }

    /** The word without accents. */
    public String word() {
        return word;
    }

    public static Optional<ActKind> named(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }

    public static ActKind of(PartnershipAct act) {
        return switch (act) {
            case PartnershipPartnerJoined joined -> JOINED;
            case PartnershipPartnerLeft left -> LEFT;
            case PartnershipDeepened deepened -> DEEPENED;
            case PartnershipScaled scaled -> SCALED;
            case PartnershipEvaluated evaluated -> EVALUATED;
            case PartnershipEnded ended -> ENDED;
        };
    }
}
