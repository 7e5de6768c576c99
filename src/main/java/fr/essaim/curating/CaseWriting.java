package fr.essaim.curating;

import fr.essaim.access.SignedIn;
import fr.essaim.casestudy.CaseStudyChange;
import fr.essaim.casestudy.CaseStudyContent;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.TextField;
import fr.essaim.casestudy.command.DraftCaseStudy;
import fr.essaim.casestudy.command.ReviseCaseStudy;
import fr.essaim.curating.CaseForms.Reading;
import fr.essaim.storage.Commands;
import fr.essaim.storage.ConcurrentChange;
import fr.essaim.web.ProblemType;
import fr.essaim.web.Refused;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Stores what a form says, over what others wrote meanwhile, so that neither is lost. */
@Component
class CaseWriting {

    private static final CaseForm NOTHING = new CaseForm(Map.of(), List.of(), List.of());
    private static final int ENDING_BITS = 25;

    // Each try begins from what stands now; more than a few in a row means something else is wrong.
    private static final int TRIES = 10;

    private final Commands commands;
    private final CaseForms forms;
    private final WorkshopCases cases;
    private final WorkshopWords words;
    private final SecureRandom random = new SecureRandom();

    CaseWriting(Commands commands, CaseForms forms, WorkshopCases cases, WorkshopWords words) {
        this.commands = commands;
        this.forms = forms;
        this.cases = cases;
        this.words = words;
    }

    /** Records a new draft. */
    SaveOutcome draft(CaseForm form, SignedIn person) {
        SortedSet<String> written = form.columnsDifferingFrom(NOTHING);
        written.add(TextField.TITLE.column());
        Reading reading = forms.read(form, written);
        if (!reading.isSound()) {
            return new SaveOutcome.ToCorrect(reading.problems());
        }
        return new SaveOutcome.Saved(draft(null, reading.content(), person), List.of());
    }

    /** Records a new draft under an id that its title asks for. */
    CaseStudyId draft(@Nullable String providerReference, CaseStudyContent content, SignedIn person) {
        CaseStudyId id = providerReference == null
                ? freeId(content.text(TextField.TITLE))
                : CaseStudyId.ofProvider(providerReference);
        try {
            commands.send(new DraftCaseStudy(id, providerReference, content), person.provenance());
            return id;
        } catch (ConcurrentChange taken) {
            if (providerReference != null) {
                throw ApiProblems.changedMeanwhile(0);
            }
            // Somebody was faster, or an import or a retagging is called that.
            CaseStudyId other = apart(id);
            commands.send(new DraftCaseStudy(other, null, content), person.provenance());
            return other;
        }
    }

    /** Stores what differs from the version at which the form was opened. */
    SaveOutcome save(String address, long openedAt, CaseForm form, SignedIn person) {
        for (int tried = 1; ; tried++) {
            OpenedCase now = cases.toEdit(address, person);
            Optional<SaveOutcome> refusal = attempt(now, openedAt, form, person, tried);
            if (refusal.isPresent()) {
                return refusal.get();
            }
        }
    }

    // Empty when somebody was faster: then everything is to be looked at again.
    private Optional<SaveOutcome> attempt(OpenedCase now, long openedAt, CaseForm form, SignedIn person, int tried) {
        CaseForm before = forms.of(now.at(openedAt).orElse(now.sheet()).content());
        CaseForm theirs = forms.of(now.sheet().content());
        SortedSet<String> mine = form.columnsDifferingFrom(before);
        CaseForm both = theirs.taking(mine, form);
        Reading reading = forms.read(both, mine);
        if (!reading.isSound()) {
            return Optional.of(new SaveOutcome.ToCorrect(reading.problems()));
        }
        SortedSet<String> changedByThem = theirs.columnsDifferingFrom(before);
        SortedSet<String> disputed = new TreeSet<>(mine);
        disputed.retainAll(changedByThem);
        disputed.retainAll(form.columnsDifferingFrom(theirs));
        List<String> others = changedByThem.isEmpty() ? List.of() : now.actorsSince(openedAt);
        if (!disputed.isEmpty()) {
            return Optional.of(
                    new SaveOutcome.Conflict(now.id(), now.version(), disputed, before, theirs, both, others));
        }
        return stored(now, mine, reading.content(), person, tried)
                ? Optional.of(new SaveOutcome.Saved(now.id(), others))
                : Optional.empty();
    }

    private boolean stored(OpenedCase now, Set<String> columns, CaseStudyContent content, SignedIn person, int tried) {
        if (columns.isEmpty()) {
            return true;
        }
        List<CaseStudyChange> changes = List.of(new CaseStudyChange.Columns(columns, content));
        try {
            commands.send(new ReviseCaseStudy(now.id(), now.version(), changes), person.provenance());
            return true;
        } catch (ConcurrentChange faster) {
            if (tried == TRIES) {
                throw new Refused(ProblemType.NOT_NOW.saying(words.say("refus.entre-temps")));
            }
            return false;
        }
    }

    private CaseStudyId freeId(String title) {
        CaseStudyId wanted = CaseStudyId.ofTitle(title);
        CaseStudyId id = wanted;
        while (id.isReserved() || cases.find(id.value()).isPresent()) {
            id = apart(wanted);
        }
        return id;
    }

    private CaseStudyId apart(CaseStudyId id) {
        return id.apart(new BigInteger(ENDING_BITS, random).toString(Character.MAX_RADIX));
    }
}
