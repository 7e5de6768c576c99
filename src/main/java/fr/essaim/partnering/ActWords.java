package fr.essaim.partnering;

import fr.essaim.partnership.ActKind;
import fr.essaim.partnership.event.PartnershipAct;
import fr.essaim.partnership.event.PartnershipDeepened;
import fr.essaim.partnership.event.PartnershipEnded;
import fr.essaim.partnership.event.PartnershipEvaluated;
import fr.essaim.partnership.event.PartnershipPartnerJoined;
import fr.essaim.partnership.event.PartnershipPartnerLeft;
import fr.essaim.partnership.event.PartnershipScaled;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells in French what an act is. */
@Component
class ActWords {

    private final PartnershipWords words;

    ActWords(PartnershipWords words) {
        this.words = words;
    }

    /** « Enedis rejoint le partenariat ». */
    String heading(PartnershipAct act) {
        String key = "acte." + ActKind.of(act).word();
        return switch (act) {
            case PartnershipPartnerJoined joined ->
                words.say(key, joined.partner().name());
            case PartnershipPartnerLeft left -> words.say(key, left.partnerName());
            case PartnershipDeepened deepened -> words.say(key, words.concept(deepened.category()));
            case PartnershipScaled scaled -> words.say(key, words.placeAround(scaled.territory()));
            case PartnershipEvaluated evaluated -> words.say(key);
            case PartnershipEnded ended -> words.say(key);
        };
    }

    /** What the heading does not say. */
    List<String> facts(PartnershipAct act) {
        List<String> facts = new ArrayList<>();
        switch (act) {
            case PartnershipPartnerJoined joined -> facts.add(words.part(joined.partner()));
            case PartnershipEvaluated evaluated -> {
                facts.add(evaluated.finding());
                if (!evaluated.impacts().isEmpty()) {
                    facts.add(words.say("acte.impacts", words.concepts(evaluated.impacts())));
                }
            }
            case PartnershipEnded ended -> facts.add(ended.reason());
            case PartnershipPartnerLeft left -> {}
            case PartnershipDeepened deepened -> {}
            case PartnershipScaled scaled -> {}
        }
        facts.removeIf(String::isBlank);
        return facts;
    }

    boolean isTurningPoint(PartnershipAct act) {
        return act instanceof PartnershipDeepened
                || act instanceof PartnershipScaled
                || act instanceof PartnershipEnded;
    }
}
