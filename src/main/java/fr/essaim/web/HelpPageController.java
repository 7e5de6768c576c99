package fr.essaim.web;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The user guide. */
@Controller
@Hidden
class HelpPageController {

    private final Pages pages;

    HelpPageController(Pages pages) {
        this.pages = pages;
    }

    @GetMapping("/aide")
    Page help() {
        return pages.page("web/aide");
    }
}
