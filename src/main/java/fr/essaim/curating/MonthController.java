package fr.essaim.curating;

import fr.essaim.web.French;
import fr.essaim.web.Page;
import fr.essaim.web.Pages;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.DateTimeException;
import java.time.YearMonth;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The month, for curators and hosts. */
@Controller
@Hidden
class MonthController {

    private final MonthPages monthPages;
    private final Pages pages;

    MonthController(MonthPages monthPages, Pages pages) {
        this.monthPages = monthPages;
        this.pages = pages;
    }

    @GetMapping("/atelier/mois")
    Page month(@RequestParam(name = "mois", defaultValue = "") String asked) {
        YearMonth running = YearMonth.now(French.PARIS);
        return pages.page("curating/mois", monthPages.of(month(asked, running), running));
    }

    // Whatever else is written there, the month that runs is shown.
    private static YearMonth month(String asked, YearMonth running) {
        try {
            YearMonth month = YearMonth.parse(asked);
            return month.getYear() < 2000 || month.isAfter(running) ? running : month;
        } catch (DateTimeException e) {
            return running;
        }
    }
}
