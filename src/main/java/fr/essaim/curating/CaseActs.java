package fr.essaim.curating;

import fr.essaim.access.SignedIn;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.CaseStudyRefused;
import fr.essaim.casestudy.command.DiscardCaseStudy;
import fr.essaim.casestudy.command.PublishCaseStudy;
import fr.essaim.casestudy.command.ReturnCaseStudy;
import fr.essaim.casestudy.command.ReviveCaseStudy;
import fr.essaim.casestudy.command.SubmitCaseStudy;
import fr.essaim.casestudy.command.WithdrawCaseStudy;
import fr.essaim.reading.CaseAct;
import fr.essaim.reading.CaseRights;
import fr.essaim.storage.Commands;
import fr.essaim.storage.ConcurrentChange;
import fr.essaim.web.ProblemType;
import fr.essaim.web.Refused;
import fr.essaim.writing.PersonalTraces;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Submits, returns, publishes, withdraws, bins and revives cases, for those who may. */
@Component
class CaseActs {

    private static final int LONGEST_REASON = 2_000;

    private final Commands commands;
    private final WorkshopWords words;

    CaseActs(Commands commands, WorkshopWords words) {
        this.commands = commands;
        this.words = words;
    }

    static boolean needsReason(CaseAct act) {
        return act == CaseAct.RETURN || act == CaseAct.WITHDRAW;
    }

    /** What is wrong with a reason, in French; empty when nothing is. */
    Optional<String> problemWith(CaseAct act, String reason) {
        if (!needsReason(act)) {
            return Optional.empty();
        }
        if (reason.isBlank()) {
            return Optional.of(words.say("acte.motif.manque"));
        }
        if (reason.length() > LONGEST_REASON) {
            return Optional.of(words.say("acte.motif.long", LONGEST_REASON));
        }
        return PersonalTraces.in(reason).map(PersonalTraces.Trace::message);
    }

    /**
     * Does it.
     *
     * @throws Refused when her role or the state of the case does not allow it
     */
    void perform(CaseAct act, OpenedCase opened, String reason, SignedIn person) {
        if (!CaseRights.acts(person, opened.sheet()).contains(act)) {
            throw refusal(act, opened);
        }
        try {
            commands.send(command(act, opened.id(), reason.strip()), person.provenance());
        } catch (CaseStudyRefused refused) {
            throw new Refused(ProblemType.NOT_NOW.saying(words.say("refus." + refused.reason())));
        } catch (ConcurrentChange faster) {
            throw new Refused(ProblemType.NOT_NOW.saying(words.say("refus.entre-temps")));
        }
    }

    private Refused refusal(CaseAct act, OpenedCase opened) {
        String state = words.state(opened.sheet()).word();
        String button = words.say("acte." + WorkshopWords.slug(act) + ".bouton");
        return new Refused(ProblemType.NOT_NOW.saying(words.say("refus.etat", state, button)));
    }

    private static Object command(CaseAct act, CaseStudyId id, String reason) {
        return switch (act) {
            case SUBMIT -> new SubmitCaseStudy(id);
            case RETURN -> new ReturnCaseStudy(id, reason);
            case PUBLISH -> new PublishCaseStudy(id, null);
            case WITHDRAW -> new WithdrawCaseStudy(id, reason);
            case DISCARD -> new DiscardCaseStudy(id);
            case REVIVE -> new ReviveCaseStudy(id);
        };
    }
}
