package fr.essaim.curating;

import fr.essaim.access.SignedIn;
import fr.essaim.casestudy.CaseStudyChange;
import fr.essaim.casestudy.CaseStudyColumns;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.command.ReviseCaseStudy;
import fr.essaim.reading.CaseAct;
import fr.essaim.storage.Commands;
import fr.essaim.storage.ConcurrentChange;
import fr.essaim.web.Refused;
import fr.essaim.writing.CaseStudyReader;
import fr.essaim.writing.ReadCase;
import fr.essaim.writing.WritingProblem;
import fr.essaim.writing.WrittenCase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Does what programs ask for one case, by the rules of the pages. */
@Component
class CaseCommands {

    private final Commands commands;
    private final CaseStudyReader reader;
    private final WorkshopCases cases;
    private final CaseWriting writing;
    private final CaseActs acts;

    CaseCommands(Commands commands, CaseStudyReader reader, WorkshopCases cases, CaseWriting writing, CaseActs acts) {
        this.commands = commands;
        this.reader = reader;
        this.cases = cases;
        this.writing = writing;
        this.acts = acts;
    }

    /** @throws Refused naming every field to correct, or when the provider's case is there already */
    CaseStudyId draft(@Nullable String body, SignedIn me) {
        SentCase sent = SentCase.read(body, SentCase.allColumns());
        ReadCase read = reader.read(sent.values());
        requireSound(sent.problems(), read.problems());
        String provider = sent.values().getOrDefault(CaseStudyColumns.IDENTIFIANT, List.of()).stream()
                .findFirst()
                .orElse(null);
        if (provider != null && CaseStudyId.ofProvider(provider).isReserved()) {
            throw ApiProblems.toCorrect(
                    CaseStudyColumns.IDENTIFIANT,
                    "Ce nom est celui d’une page, d’un import ou d’un reclassement. Prenez-en un autre.");
        }
        Optional<OpenedCase> known = provider == null
                ? Optional.empty()
                : cases.find(CaseStudyId.ofProvider(provider).value());
        if (known.isPresent()) {
            throw ApiProblems.changedMeanwhile(known.get().version());
        }
        return writing.draft(provider, read.content(), me);
    }

    /**
     * Says some columns anew; the others stay.
     *
     * @param known the columns that may be sent there
     * @param readVersion the version that a header names, if one does
     * @throws Refused naming every field to correct, or the version that stands now
     */
    void revise(String address, @Nullable String body, Set<String> known, Optional<Long> readVersion, SignedIn me) {
        OpenedCase opened = cases.toEdit(address, me);
        SentCase sent = SentCase.read(body, known);
        Map<String, List<String>> values =
                new LinkedHashMap<>(WrittenCase.of(opened.sheet().content()));
        values.putAll(sent.values());
        ReadCase read = reader.read(values);
        List<WritingProblem> problems = read.problems().stream()
                .filter(problem -> sent.concerns(problem.column()))
                .toList();
        requireSound(sent.problems(), problems);
        long version = readVersion
                .or(() -> Optional.ofNullable(sent.version()))
                .orElseThrow(() -> ApiProblems.toCorrect(
                        "version", "Donnez la version que vous avez lue, ici ou dans l’en-tête If-Match."));
        if (version != opened.version()) {
            throw ApiProblems.changedMeanwhile(opened.version());
        }
        CaseStudyChange change = new CaseStudyChange.Columns(sent.values().keySet(), read.content());
        try {
            commands.send(new ReviseCaseStudy(opened.id(), version, List.of(change)), me.provenance());
        } catch (ConcurrentChange faster) {
            throw ApiProblems.changedMeanwhile(version(address, me));
        }
    }

    void perform(CaseAct act, String address, @Nullable String body, SignedIn me) {
        OpenedCase opened = cases.toRead(address, me);
        SentCase sent = SentCase.read(body, Set.of());
        requireSound(sent.problems(), List.of());
        acts.problemWith(act, sent.reason()).ifPresent(message -> {
            throw ApiProblems.toCorrect("motif", message);
        });
        acts.perform(act, opened, sent.reason(), me);
    }

    long version(String address, SignedIn me) {
        return cases.toRead(address, me).version();
    }

    private static void requireSound(List<WritingProblem> sent, List<WritingProblem> read) {
        List<WritingProblem> all = new ArrayList<>(sent);
        all.addAll(read);
        if (!all.isEmpty()) {
            throw ApiProblems.toCorrect(all);
        }
    }
}
