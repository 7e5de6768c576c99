package fr.essaim.checking;

import fr.essaim.access.SignedIn;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.Partner;
import fr.essaim.checking.PartnerRenaming.Renamed;
import fr.essaim.checking.PartnersPage.Apart;
import fr.essaim.checking.RenamingPage.Line;
import fr.essaim.search.ResultPager;
import fr.essaim.storage.ConcurrentChange;
import fr.essaim.web.French;
import fr.essaim.web.Notice;
import fr.essaim.web.Page;
import fr.essaim.web.Pages;
import fr.essaim.web.SeeOther;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The report on the names of partners, and what a curator decides about a group of spellings. */
@Controller
@Hidden
class PartnerPageController {

    private static final String REPORT = "/atelier/qualite/partenaires";
    private static final int SIZE = 25;
    private static final String CHANGED =
            "Ce groupe n’est plus le même\u00a0: ses graphies ont changé depuis, ou il a été écarté.";

    private final PartnerNames names;
    private final PartnerRenaming renaming;
    private final Distinctions distinctions;
    private final ColumnNames columns;
    private final Pages pages;

    PartnerPageController(
            PartnerNames names, PartnerRenaming renaming, Distinctions distinctions, ColumnNames columns, Pages pages) {
        this.names = names;
        this.renaming = renaming;
        this.distinctions = distinctions;
        this.columns = columns;
        this.pages = pages;
    }

    @GetMapping(REPORT)
    Page report(@RequestParam(name = "page", defaultValue = "1") String page, HttpServletRequest request) {
        PartnerNames.Report report = names.report();
        int total = report.groups().size();
        int current = PageNumber.of(page, SIZE, total);
        List<PartnerGroup> shown =
                report.groups().stream().skip((current - 1L) * SIZE).limit(SIZE).toList();
        return pages.page(
                "checking/partenaires",
                new PartnersPage(
                        report.spellings(),
                        total,
                        shown,
                        distinctions.all().stream()
                                .map(PartnerPageController::apart)
                                .toList(),
                        ResultPager.of(current, SIZE, total, number -> REPORT + "?page=" + number),
                        Notice.of(request)));
    }

    private static Apart apart(Set<String> spellings) {
        return new Apart(PartnerGroup.idOf(spellings), String.join(" · ", spellings));
    }

    @GetMapping(REPORT + "/{group}")
    View preview(
            @PathVariable("group") String id,
            @RequestParam(name = "nom", defaultValue = "") String chosen,
            @RequestParam(name = "autre", defaultValue = "") String typed,
            @RequestParam(name = "graphie", defaultValue = "") List<String> spellings,
            HttpServletResponse response,
            RedirectAttributes redirection) {
        Optional<PartnerGroup> found = names.find(id);
        if (found.isEmpty()) {
            return lost(redirection);
        }
        PartnerGroup group = found.get();
        String name = (typed.isBlank() ? chosen : typed).strip();
        List<String> meant = spellings.stream().filter(group.names()::contains).toList();
        List<String> all = meant.isEmpty() ? group.names() : meant;
        String error = problem(name);
        if (error != null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        }
        List<Line> lines = error == null
                ? renaming.preview(casesOf(group), Set.copyOf(all), name).stream()
                        .map(this::line)
                        .toList()
                : List.of();
        return pages.page("checking/renommer", new RenamingPage(group, all, name, lines, error));
    }

    @PostMapping(REPORT + "/{group}")
    View rename(
            @PathVariable("group") String id,
            @RequestParam(name = "nom", defaultValue = "") String name,
            @RequestParam(name = "graphie", defaultValue = "") List<String> spellings,
            @RequestParam(name = "cas", defaultValue = "") List<String> versions,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirection) {
        Optional<PartnerGroup> found = names.find(id);
        if (found.isEmpty() || problem(name) != null) {
            return lost(redirection);
        }
        List<Renamed> wanted = renaming.preview(casesOf(found.get()), Set.copyOf(spellings), name);
        if (!Set.copyOf(wanted.stream().map(PartnerPageController::versionOf).toList())
                .equals(Set.copyOf(versions))) {
            return otherwise(redirection);
        }
        try {
            renaming.apply(wanted, me.provenance());
        } catch (ConcurrentChange e) {
            return otherwise(redirection);
        }
        Notice renamed = Notice.done("«\u00a0" + name + "\u00a0» est maintenant écrit de la même façon dans "
                + French.count(wanted.size(), "cas.") + " L’histoire de chaque cas garde l’ancienne graphie.");
        return SeeOther.to(REPORT, renamed, redirection);
    }

    @PostMapping(REPORT + "/{group}/distincts")
    View dismiss(
            @PathVariable("group") String id, @AuthenticationPrincipal SignedIn me, RedirectAttributes redirection) {
        Optional<PartnerGroup> group = names.find(id);
        if (group.isEmpty()) {
            return lost(redirection);
        }
        distinctions.add(group.get().names(), me.id());
        return SeeOther.to(REPORT, Notice.done("Ces graphies ne seront plus proposées ensemble."), redirection);
    }

    @PostMapping(REPORT + "/{group}/retour")
    View bringBack(@PathVariable("group") String id, RedirectAttributes redirection) {
        distinctions.remove(id);
        Notice again = Notice.done("Ces graphies peuvent de nouveau être proposées ensemble.");
        return SeeOther.to(REPORT, again, redirection);
    }

    private static Set<CaseStudyId> casesOf(PartnerGroup group) {
        Set<CaseStudyId> cases = new LinkedHashSet<>();
        group.spellings().forEach(spelling -> spelling.cases().forEach(study -> cases.add(study.id())));
        return cases;
    }

    private Line line(Renamed renamed) {
        return new Line(
                renamed.study(),
                columns.state(renamed.study().state()),
                renamed.version(),
                without(renamed.before(), renamed.after()),
                without(renamed.after(), renamed.before()));
    }

    private static List<String> without(List<Partner> some, List<Partner> others) {
        List<Partner> rest = new ArrayList<>(some);
        others.forEach(rest::remove);
        return rest.stream().map(Partner::name).toList();
    }

    /** A case and the version that was read, as the form sends it back. */
    private static String versionOf(Renamed renamed) {
        return renamed.study().id() + "@" + renamed.version();
    }

    private static @Nullable String problem(String name) {
        if (name.isBlank()) {
            return "Choisissez une graphie, ou écrivez le nom qui convient.";
        }
        if (name.length() > RenamingPage.LONGEST) {
            return "Ce nom compte " + French.number(name.length()) + " caractères, " + RenamingPage.LONGEST
                    + " au plus.";
        }
        return name.chars().anyMatch(Character::isISOControl) || name.contains("|")
                ? "Un nom tient sur une ligne, sans barre verticale."
                : null;
    }

    private static View lost(RedirectAttributes redirection) {
        return SeeOther.to(REPORT, Notice.attention(CHANGED), redirection);
    }

    private static View otherwise(RedirectAttributes redirection) {
        Notice nothing = Notice.attention(
                "Rien n’a été changé\u00a0: un de ces cas a été modifié pendant que vous relisiez la liste. Regardez l’aperçu de nouveau.");
        return SeeOther.to(REPORT, nothing, redirection);
    }
}
