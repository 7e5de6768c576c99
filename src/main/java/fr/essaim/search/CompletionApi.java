package fr.essaim.search;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Completions while typing. */
@RestController
@Tag(name = "Complétions")
class CompletionApi {

    private final Completions completions;

    CompletionApi(Completions completions) {
        this.completions = completions;
    }

    @GetMapping("/api/v1/completions")
    @Operation(summary = "Propose des concepts et des titres pour un début de mot")
    List<Item> complete(@RequestParam(name = "q", defaultValue = "") String typed) {
        return completions.of(typed).stream()
                .map(completion -> new Item(completion.text(), completion.type(), completion.id()))
                .toList();
    }

    /** One proposal. */
    record Item(String texte, String type, String id) {}
}
