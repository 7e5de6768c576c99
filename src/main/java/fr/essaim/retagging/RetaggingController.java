package fr.essaim.retagging;

import fr.essaim.access.SignedIn;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.retagging.command.StartRetagging;
import fr.essaim.retagging.command.UndoRetagging;
import fr.essaim.storage.Commands;
import fr.essaim.vocabulary.Vocabularies;
import fr.essaim.web.Page;
import fr.essaim.web.Pages;
import fr.essaim.web.ProblemType;
import fr.essaim.web.Refused;
import fr.essaim.web.SeeOther;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** The pages where a curator changes a concept in many cases, looks on, and takes it back. */
@Controller
@Hidden
class RetaggingController {

    private final Previews previews;
    private final RetaggingPages retaggingPages;
    private final Retaggings retaggings;
    private final RetaggingQueue queue;
    private final RetaggingWords words;
    private final Vocabularies vocabularies;
    private final Commands commands;
    private final Pages pages;

    RetaggingController(
            Previews previews,
            RetaggingPages retaggingPages,
            Retaggings retaggings,
            RetaggingQueue queue,
            RetaggingWords words,
            Vocabularies vocabularies,
            Commands commands,
            Pages pages) {
        this.previews = previews;
        this.retaggingPages = retaggingPages;
        this.retaggings = retaggings;
        this.queue = queue;
        this.words = words;
        this.vocabularies = vocabularies;
        this.commands = commands;
        this.pages = pages;
    }

    @GetMapping(RetaggingAddresses.LIST)
    Page all() {
        return pages.page("retagging/reclassements", retaggingPages.all());
    }

    @GetMapping(RetaggingAddresses.NEW)
    Page preview(@RequestParam MultiValueMap<String, String> parameters) {
        return pages.page("retagging/nouveau", previews.of(parameters));
    }

    @PostMapping(RetaggingAddresses.LIST)
    RedirectView start(@RequestParam MultiValueMap<String, String> form, @AuthenticationPrincipal SignedIn me) {
        List<String> started = new ArrayList<>();
        asked(form).forEach((swap, cases) -> started.add(start(swap, cases, Previews.first(form, "question"), me)));
        if (started.isEmpty()) {
            return SeeOther.to(RetaggingAddresses.NEW + "?aucun=oui");
        }
        return SeeOther.to(
                started.size() == 1 ? RetaggingAddresses.retagging(started.getFirst()) : RetaggingAddresses.LIST);
    }

    @GetMapping(RetaggingAddresses.LIST + "/{id}")
    Page retagging(@PathVariable String id) {
        return pages.page("retagging/reclassement", retaggingPages.of(known(id)));
    }

    @GetMapping(RetaggingAddresses.LIST + "/{id}/annulation")
    Page confirmUndo(@PathVariable String id) {
        return pages.page("retagging/annulation", retaggingPages.of(known(id)));
    }

    @PostMapping(RetaggingAddresses.LIST + "/{id}/annulation")
    RedirectView undo(@PathVariable String id, @AuthenticationPrincipal SignedIn me) {
        RecordedRetagging retagging = known(id);
        commands.send(new UndoRetagging(retagging.id()), me.provenance());
        queue.take(retagging.id());
        return SeeOther.to(RetaggingAddresses.retagging(retagging.id()));
    }

    private String start(ConceptSwap swap, List<CaseStudyId> cases, String question, SignedIn me) {
        String id = Retaggings.PREFIX + UUID.randomUUID();
        commands.send(new StartRetagging(id, question, swap.added(), swap.removed(), cases), me.provenance());
        queue.take(id);
        return id;
    }

    /** The cases that were ticked, by what is to be done to them: the same for all, or what was chosen for each. */
    private Map<ConceptSwap, List<CaseStudyId>> asked(MultiValueMap<String, String> form) {
        AskedSwap asked = AskedSwap.of(
                Previews.first(form, RetaggingAddresses.ADDED),
                Previews.first(form, RetaggingAddresses.REMOVED),
                vocabularies);
        if (asked.swap().isEmpty()) {
            throw new Refused(ProblemType.INVALID_PARAMETER.saying(words.say("reclassement.rien-a-faire")));
        }
        Map<ConceptSwap, List<CaseStudyId>> cases = new LinkedHashMap<>();
        form.getOrDefault("cas", List.of()).stream()
                .distinct()
                .limit(Previews.MOST)
                .flatMap(text -> CaseStudyId.parse(text).stream())
                .forEach(id -> asked.chosen(Previews.first(form, "choix-" + id))
                        .ifPresent(swap -> cases.computeIfAbsent(swap, each -> new ArrayList<>())
                                .add(id)));
        return cases;
    }

    private RecordedRetagging known(String id) {
        return retaggings
                .find(id)
                .orElseThrow(() -> new Refused(ProblemType.NOT_FOUND.saying(words.say("reclassement.inconnu"))));
    }
}
