package fr.essaim.partnering;

import fr.essaim.partnership.PartialDate;
import fr.essaim.partnership.PartnershipLife;
import fr.essaim.partnership.PartnershipSheet;
import fr.essaim.vocabulary.ConceptId;
import java.util.ArrayList;
import java.util.List;

/** One stage of the way through the categories: which, and from when. */
record PathStage(ConceptId category, PartialDate since) {

    /** The stages of a partnership, from its beginning. */
    static List<PathStage> of(PartnershipSheet sheet) {
        PartnershipLife life = sheet.life();
        List<PathStage> stages = new ArrayList<>();
        stages.add(new PathStage(life.beginning().category(), sheet.formation().on()));
        for (PartnershipLife.Step step : life.steps()) {
            ConceptId category = step.situation().category();
            if (!category.equals(stages.getLast().category())) {
                stages.add(new PathStage(category, step.told().act().on()));
            }
        }
        return List.copyOf(stages);
    }
}
