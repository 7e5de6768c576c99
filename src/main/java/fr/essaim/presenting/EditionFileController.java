package fr.essaim.presenting;

import fr.essaim.selection.Edition;
import fr.essaim.selection.Editions;
import fr.essaim.selection.SelectionId;
import fr.essaim.web.ProblemType;
import fr.essaim.web.PublicAddress;
import fr.essaim.web.Refused;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/** The files of frozen editions, for whoever has the address. */
@Controller
@Hidden
class EditionFileController {

    private static final String EDITION = "/selections/{id}/editions/{number}/";
    private static final String NUMBER = "[1-9][0-9]{0,5}";
    private static final long UNTOLD = -1;

    private final Editions editions;
    private final EditionFiles files;
    private final EditionMark mark;
    private final CaseFacts facts;
    private final PublicAddress address;

    EditionFileController(
            Editions editions, EditionFiles files, EditionMark mark, CaseFacts facts, PublicAddress address) {
        this.editions = editions;
        this.files = files;
        this.mark = mark;
        this.facts = facts;
        this.address = address;
    }

    @GetMapping(EDITION + "diapositives.html")
    @Nullable
    ResponseEntity<byte[]> slides(@PathVariable String id, @PathVariable String number, ServletWebRequest request) {
        return answer(EditionFile.SLIDES, id, number, request);
    }

    @GetMapping(EDITION + "diapositives.pptx")
    @Nullable
    ResponseEntity<byte[]> presentation(
            @PathVariable String id, @PathVariable String number, ServletWebRequest request) {
        return answer(EditionFile.PRESENTATION, id, number, request);
    }

    @GetMapping(EDITION + "livret.pdf")
    @Nullable
    ResponseEntity<byte[]> handout(@PathVariable String id, @PathVariable String number, ServletWebRequest request) {
        return answer(EditionFile.HANDOUT, id, number, request);
    }

    @GetMapping(EDITION + "qr.svg")
    @Nullable
    ResponseEntity<byte[]> codeDrawn(@PathVariable String id, @PathVariable String number, ServletWebRequest request) {
        return answer(EditionFile.CODE_DRAWN, id, number, request);
    }

    @GetMapping(EDITION + "qr.png")
    @Nullable
    ResponseEntity<byte[]> codePainted(
            @PathVariable String id, @PathVariable String number, ServletWebRequest request) {
        return answer(EditionFile.CODE_PAINTED, id, number, request);
    }

    @GetMapping(EDITION + "cas.csv")
    @Nullable
    ResponseEntity<byte[]> table(@PathVariable String id, @PathVariable String number, ServletWebRequest request) {
        return answer(EditionFile.TABLE, id, number, request);
    }

    private @Nullable ResponseEntity<byte[]> answer(
            EditionFile file, String id, String number, ServletWebRequest request) {
        Edition edition = edition(id, number);
        EditionAddresses addresses = EditionAddresses.of(edition, address.of(""));
        String state = mark.of(edition, addresses);
        setHeaders(file, Objects.requireNonNull(request.getResponse()));
        // Weak: the same edition makes the same document, but not the same bytes; a strong one would forbid
        // compression.
        if (request.checkNotModified("W/\"" + state + "\"", changedAt(edition))) {
            return null;
        }
        return ResponseEntity.ok()
                .contentType(file.type())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        file.disposition(id, edition.number()).toString())
                .body(files.of(file, state, edition, addresses));
    }

    private void setHeaders(EditionFile file, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        if (file == EditionFile.SLIDES) {
            // Instead of the site's policy: an entity's header would stand beside it, and a browser keeps both.
            response.setHeader("Content-Security-Policy", files.slidesPolicy());
        }
    }

    private Edition edition(String id, String number) {
        Optional<Edition> found = number.matches(NUMBER)
                ? SelectionId.parse(id).flatMap(selection -> editions.find(selection, Integer.parseInt(number)))
                : Optional.empty();
        return found.orElseThrow(() -> new Refused(ProblemType.NOT_FOUND.saying(facts.say("absente"))));
    }

    // The day of a withdrawal is not known here: then only the mark says whether something changed.
    private static long changedAt(Edition edition) {
        boolean whole = edition.cases().stream().allMatch(study -> study.sheet() != null);
        return whole ? edition.frozenAt().toEpochMilli() : UNTOLD;
    }
}
