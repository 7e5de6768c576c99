package fr.essaim.selecting;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.essaim.selecting.PublicSelections.Frozen;
import fr.essaim.selection.FrozenEdition;
import fr.essaim.selection.SelectionId;
import fr.essaim.selection.Selections;
import fr.essaim.web.ProblemType;
import fr.essaim.web.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The frozen selections for programs. */
@RestController
@Tag(name = "Sélections")
class SelectionApi {

    private static final int LARGEST = 100;
    private static final int LAST_PAGE = 100_000;

    private final PublicSelections publicSelections;
    private final Selections selections;
    private final FrozenEditions editions;
    private final SelectionWords words;

    SelectionApi(
            PublicSelections publicSelections, Selections selections, FrozenEditions editions, SelectionWords words) {
        this.publicSelections = publicSelections;
        this.selections = selections;
        this.editions = editions;
        this.words = words;
    }

    /** A page of selections. */
    record Answer(int total, int page, int taille, List<Line> resultats) {}

    /** One selection, by its latest edition. */
    record Line(
            String id,
            String titre,
            String theme,
            @JsonProperty("webinaire_le") @Nullable LocalDate webinarOn,
            int edition,
            @JsonProperty("figee_le") Instant frozenAt,
            int cas,
            String url) {}

    @GetMapping(SelectionAddresses.API)
    @Operation(
            summary = "Donne les sélections figées",
            description = "Chacune par sa dernière édition\u202F; le webinaire le plus récent d’abord.")
    Answer all(
            @Parameter(description = "Page, à partir de 1") @RequestParam(name = "page", defaultValue = "1")
                    String page,
            @Parameter(description = "Sélections par page, 1 à 100") @RequestParam(name = "taille", defaultValue = "20")
                    String size) {
        int number = number("page", page, LAST_PAGE);
        int most = number("taille", size, LARGEST);
        List<Frozen> all = publicSelections.all();
        return new Answer(
                all.size(),
                number,
                most,
                PublicSelections.page(all, number, most).stream()
                        .map(SelectionApi::line)
                        .toList());
    }

    @GetMapping(SelectionAddresses.API + "/{id}/editions/{number}")
    @Operation(
            summary = "Donne une édition figée d’une sélection",
            description =
                    "Les cas dans l’ordre, chacun tel qu’il était quand l’édition a été figée, avec ce qu’il en est depuis.")
    EditionAnswer edition(
            @Parameter(description = "Identifiant de la sélection, comme dans son adresse") @PathVariable String id,
            @Parameter(description = "Numéro de l’édition, à partir de 1") @PathVariable String number) {
        SelectionId selection = SelectionId.parse(id).orElseThrow(this::absent);
        FrozenEdition edition = selections
                .find(selection)
                .flatMap(current -> EditionNumber.read(number).flatMap(current.sheet()::edition))
                .orElseThrow(this::absent);
        return EditionAnswer.of(selection, edition, editions.cases(edition));
    }

    private static Line line(Frozen frozen) {
        SelectionId id = frozen.selection().id();
        FrozenEdition edition = frozen.edition();
        return new Line(
                id.value(),
                edition.title(),
                edition.theme(),
                edition.webinarOn(),
                edition.number(),
                edition.frozenAt(),
                edition.cases().size(),
                SelectionAddresses.latest(id));
    }

    private int number(String name, String text, int most) {
        try {
            int number = Integer.parseInt(text);
            if (number >= 1 && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Refused below, like a number out of range.
        }
        ProblemDetail problem = ProblemType.INVALID_PARAMETER.saying(words.say("selection.parametre", name, most));
        problem.setProperty("parametres", List.of(name));
        throw new Refused(problem);
    }

    private Refused absent() {
        return new Refused(ProblemType.NOT_FOUND.saying(words.say("selection.introuvable")));
    }
}
