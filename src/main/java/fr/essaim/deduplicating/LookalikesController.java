package fr.essaim.deduplicating;

import fr.essaim.access.SignedIn;
import fr.essaim.casestudy.CaseStudyContent;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.casestudy.TextField;
import fr.essaim.deduplicating.LookalikesPage.Line;
import fr.essaim.reading.CaseRights;
import fr.essaim.search.ProbableDuplicates;
import fr.essaim.web.Page;
import fr.essaim.web.Pages;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Warns, while a case is written, of those that probably tell the same. */
@Controller
@Hidden
class LookalikesController {

    private static final int MOST = 5;
    private static final int SHORTEST_TITLE = 4;

    private final ProbableDuplicates duplicates;
    private final LikenessWords words;
    private final Pages pages;

    LookalikesController(ProbableDuplicates duplicates, LikenessWords words, Pages pages) {
        this.duplicates = duplicates;
        this.words = words;
        this.pages = pages;
    }

    /** For a script the list alone, and nothing at all when it is empty; for anybody else a page. */
    @GetMapping("/atelier/cas/doublons-probables")
    Page lookalikes(
            @RequestParam(name = "titre", defaultValue = "") String title,
            @RequestParam(name = "resume", defaultValue = "") String summary,
            @RequestParam(name = "sauf", defaultValue = "") String except,
            @RequestParam(name = "cas", defaultValue = "") String current,
            @RequestHeader(name = "HX-Request", defaultValue = "false") String byScript,
            @AuthenticationPrincipal SignedIn me) {
        List<Line> lines = title.strip().length() < SHORTEST_TITLE
                ? List.of()
                : lines(content(title, summary), ids(except, current), me);
        String template = byScript.equals("true") ? "deduplicating/ressemblances" : "deduplicating/ressemblantes";
        return pages.page(template, new LookalikesPage(title, lines));
    }

    // What a contributor may not open is told to her only when it is public.
    private List<Line> lines(CaseStudyContent content, Set<CaseStudyId> except, SignedIn me) {
        return duplicates.of(content, except).stream()
                .filter(found -> found.sheet().isPublished() || CaseRights.mayRead(me, found.sheet()))
                .limit(MOST)
                .map(found -> new Line(address(found.sheet()), found.sheet().title(), words.of(found.likeness())))
                .toList();
    }

    private static String address(CaseStudySheet sheet) {
        return (sheet.isPublished() ? "/etudes-de-cas/" : "/atelier/cas/") + sheet.id();
    }

    private static CaseStudyContent content(String title, String summary) {
        Map<TextField, String> texts = Map.of(
                TextField.TITLE, beginning(title, TextField.TITLE),
                TextField.SUMMARY, beginning(summary, TextField.SUMMARY));
        return new CaseStudyContent(texts, List.of(), null, null, List.of(), Collections.emptySortedSet(), null);
    }

    // No case has more; whoever sends more gets no slower answer.
    private static String beginning(String text, TextField field) {
        return text.substring(0, Math.min(field.longest(), text.length()));
    }

    private static Set<CaseStudyId> ids(String... texts) {
        return Stream.of(texts)
                .flatMap(text -> CaseStudyId.parse(text).stream())
                .collect(Collectors.toSet());
    }
}
