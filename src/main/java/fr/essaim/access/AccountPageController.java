package fr.essaim.access;

import fr.essaim.web.Notice;
import fr.essaim.web.Page;
import fr.essaim.web.Pages;
import fr.essaim.web.SeeOther;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where an administrator tends the accounts. */
@Controller
@Hidden
@RequestMapping(AccountPageController.ADDRESS)
class AccountPageController {

    static final String ADDRESS = "/atelier/comptes";

    private final Pages pages;
    private final Accounts accounts;
    private final AccountTable table;

    AccountPageController(Pages pages, Accounts accounts, AccountTable table) {
        this.pages = pages;
        this.accounts = accounts;
        this.table = table;
    }

    @GetMapping
    Page list(HttpServletRequest request) {
        return pages.page(
                "access/comptes",
                new AccountsPage(table.all().stream().map(AccountsPage.Line::of).toList(), Notice.textOf(request)));
    }

    @GetMapping("/nouveau")
    Page blank() {
        return form(new AccountPage("", AccountPage.EMPTY, Map.of(), false, "", null));
    }

    @PostMapping
    View create(
            @RequestParam(defaultValue = "") String identifiant,
            @RequestParam(defaultValue = "") String nom,
            @RequestParam(defaultValue = "") String courriel,
            @RequestParam(defaultValue = "") Set<String> role,
            RedirectAttributes carried,
            HttpServletResponse response) {
        AccountFields fields = new AccountFields(identifiant, nom, courriel, roles(role));
        Map<String, String> problems = fields.problems();
        if (!problems.isEmpty()) {
            return again("", fields, problems, response);
        }
        Optional<Accounts.NewAccount> created = accounts.create(fields);
        if (created.isEmpty()) {
            return again("", fields, Map.of("identifiant", "Cet identifiant est déjà pris."), response);
        }
        NewSecret.show(created.get().password(), carried);
        return SeeOther.to(ADDRESS + "/" + created.get().id(), Notice.done("Le compte est ouvert."), carried);
    }

    @GetMapping("/{id}")
    Page show(@PathVariable String id, HttpServletRequest request) {
        Account account = table.existing(id);
        return form(new AccountPage(
                id,
                AccountFields.of(account),
                Map.of(),
                account.locked(),
                Notice.textOf(request),
                NewSecret.of(request)));
    }

    @PostMapping("/{id}")
    View change(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String nom,
            @RequestParam(defaultValue = "") String courriel,
            @RequestParam(defaultValue = "") Set<String> role,
            RedirectAttributes carried,
            HttpServletResponse response) {
        AccountFields fields = new AccountFields(table.existing(id).login(), nom, courriel, roles(role));
        Map<String, String> problems = fields.problems();
        if (!problems.isEmpty()) {
            return again(id, fields, problems, response);
        }
        try {
            accounts.change(id, fields);
        } catch (LastAdministrator e) {
            return again(id, fields, Map.of("role", LastAdministrator.IN_FRENCH), response);
        }
        return SeeOther.to(ADDRESS + "/" + id, Notice.done("Le compte est modifié."), carried);
    }

    private Page again(String id, AccountFields fields, Map<String, String> problems, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        boolean locked = table.find(id).map(Account::locked).orElse(false);
        return form(new AccountPage(id, fields, problems, locked, "", null));
    }

    private Page form(AccountPage page) {
        return pages.page("access/compte", page);
    }

    private static Set<Role> roles(Set<String> names) {
        return Arrays.stream(Role.values())
                .filter(role -> names.contains(role.name()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
