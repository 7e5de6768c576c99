package fr.essaim.checking;

import fr.essaim.access.SignedIn;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.casestudy.Completeness;
import fr.essaim.checking.CompletenessPage.Line;
import fr.essaim.search.QuestionAddress;
import fr.essaim.search.WorkshopSearch;
import fr.essaim.search.WorkshopSearch.Answer;
import fr.essaim.web.French;
import fr.essaim.web.Notice;
import fr.essaim.web.Page;
import fr.essaim.web.Pages;
import fr.essaim.web.SeeOther;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** The pages about what cases lack and when they were last verified. */
@Controller
@Hidden
class QualityPageController {

    private static final String COMPLETENESS = "/atelier/qualite/completude";
    private static final int NAMED = 5;

    private final WorkshopSearch search;
    private final QualityPages overviews;
    private final FreshnessPages freshness;
    private final Verifications verifications;
    private final ColumnNames names;
    private final Pages pages;

    QualityPageController(
            WorkshopSearch search,
            QualityPages overviews,
            FreshnessPages freshness,
            Verifications verifications,
            ColumnNames names,
            Pages pages) {
        this.search = search;
        this.overviews = overviews;
        this.freshness = freshness;
        this.verifications = verifications;
        this.names = names;
        this.pages = pages;
    }

    @GetMapping(QualityPages.OVERVIEW)
    Page overview(@RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
        return pages.page("checking/qualite", overviews.of(search.query(parameters), Notice.of(request)));
    }

    @GetMapping(COMPLETENESS)
    Page completeness(@RequestParam MultiValueMap<String, String> parameters) {
        MultiValueMap<String, String> asked = new LinkedMultiValueMap<>(parameters);
        asked.keySet().retainAll(List.of("etat", "page", "sans", "complet"));
        asked.add("tri", "a-completer");
        asked.add("taille", "50");
        Answer answer = search.results(COMPLETENESS, asked);
        List<Line> lines =
                search.sheets(answer.results()).stream().map(this::line).toList();
        return pages.page(
                "checking/completude",
                new CompletenessPage(
                        StatesShown.choices(COMPLETENESS, answer.query()),
                        answer.results().total(),
                        lines,
                        answer.pager()));
    }

    private Line line(CaseStudySheet sheet) {
        Completeness completeness = Completeness.of(sheet.content());
        List<String> missing = completeness.missing();
        return new Line(
                CaseRef.of(sheet),
                names.state(sheet.state()),
                completeness.percent(),
                missing.stream().limit(NAMED).map(names::inside).toList(),
                Math.max(0, missing.size() - NAMED));
    }

    @GetMapping(QualityPages.FRESHNESS)
    Page freshness(@RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
        return pages.page("checking/fraicheur", freshness.of(parameters, Notice.of(request)));
    }

    @PostMapping(QualityPages.FRESHNESS)
    RedirectView verify(
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(name = "cas", defaultValue = "") List<String> chosen,
            @RequestParam(name = "seul", required = false) @Nullable String alone,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirection) {
        int noted = verifications.noteToday(alone == null ? chosen : List.of(alone), me.provenance());
        Notice notice = noted == 0
                ? Notice.attention("Aucun cas n’était choisi\u00a0: cochez ceux que vous avez vérifiés.")
                : Notice.done(
                        French.count(noted, noted == 1 ? "cas vérifié aujourd’hui." : "cas vérifiés aujourd’hui."));
        String asked =
                QuestionAddress.inTheWorkshop(QualityPages.FRESHNESS, search.query(FreshnessPages.asked(parameters)));
        return SeeOther.to(asked, notice, redirection);
    }
}
