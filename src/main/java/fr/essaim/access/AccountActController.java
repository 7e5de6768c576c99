package fr.essaim.access;

import fr.essaim.web.Notice;
import fr.essaim.web.Page;
import fr.essaim.web.Pages;
import fr.essaim.web.SeeOther;
import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an administrator does to an account by one button. */
@Controller
@Hidden
@RequestMapping(AccountPageController.ADDRESS + "/{id}")
class AccountActController {

    private final Pages pages;
    private final Accounts accounts;
    private final AccountTable table;

    AccountActController(Pages pages, Accounts accounts, AccountTable table) {
        this.pages = pages;
        this.accounts = accounts;
        this.table = table;
    }

    @PostMapping("/verrou")
    View lock(@PathVariable String id, RedirectAttributes carried) {
        table.existing(id);
        try {
            accounts.lock(id);
        } catch (LastAdministrator e) {
            return to(id, Notice.attention(LastAdministrator.IN_FRENCH), carried);
        }
        return to(id, Notice.done("Le compte est verrouillé, et ses sessions sont closes."), carried);
    }

    @PostMapping("/ouverture")
    View unlock(@PathVariable String id, RedirectAttributes carried) {
        table.existing(id);
        accounts.unlock(id);
        return to(id, Notice.done("Le compte est rouvert."), carried);
    }

    @PostMapping("/mot-de-passe")
    View resetPassword(@PathVariable String id, RedirectAttributes carried) {
        table.existing(id);
        NewSecret.show(accounts.resetPassword(id), carried);
        Notice replaced = Notice.done("Le mot de passe est remplacé, et les sessions de la personne sont closes.");
        return to(id, replaced, carried);
    }

    @GetMapping("/effacement")
    Page confirmErasure(@PathVariable String id) {
        return pages.page("access/effacement", AccountsPage.Line.of(table.existing(id)));
    }

    @PostMapping("/effacement")
    View erase(@PathVariable String id, RedirectAttributes carried) {
        table.existing(id);
        try {
            accounts.erase(id);
        } catch (LastAdministrator e) {
            return to(id, Notice.attention(LastAdministrator.IN_FRENCH), carried);
        }
        return SeeOther.to(AccountPageController.ADDRESS, Notice.done("Le compte est effacé."), carried);
    }

    private static View to(String id, Notice notice, RedirectAttributes carried) {
        return SeeOther.to(AccountPageController.ADDRESS + "/" + id, notice, carried);
    }
}
