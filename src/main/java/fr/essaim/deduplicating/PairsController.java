package fr.essaim.deduplicating;

import fr.essaim.deduplicating.PairBoard.Board;
import fr.essaim.deduplicating.PairsPage.Line;
import fr.essaim.web.Notice;
import fr.essaim.web.Page;
import fr.essaim.web.Pages;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page of probable pairs. */
@Controller
@Hidden
class PairsController {

    static final String ADDRESS = "/atelier/doublons";
    private static final int MOST = 100;

    private final PairBoard board;
    private final LikenessWords words;
    private final Pages pages;

    PairsController(PairBoard board, LikenessWords words, Pages pages) {
        this.board = board;
        this.words = words;
        this.pages = pages;
    }

    @GetMapping(ADDRESS)
    Page pairs(HttpServletRequest request) {
        Board now = board.now();
        List<Line> lines = now.pairs().stream().limit(MOST).map(this::line).toList();
        return pages.page(
                "deduplicating/doublons",
                new PairsPage(Notice.textOf(request), lines, now.pairs().size(), now.isComplete()));
    }

    private Line line(Pair pair) {
        return new Line(
                ADDRESS + "/" + pair.first() + "/" + pair.second(),
                pair.firstTitle(),
                pair.secondTitle(),
                (int) Math.round(100 * pair.likeness().overall()),
                words.of(pair.likeness()));
    }
}
