package fr.essaim.access;

import fr.essaim.web.Notice;
import fr.essaim.web.Page;
import fr.essaim.web.Pages;
import fr.essaim.web.SeeOther;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a person tends her own account: name, password, tokens. */
@Controller
@Hidden
@RequestMapping(ProfilePageController.ADDRESS)
class ProfilePageController {

    static final String ADDRESS = "/profil";

    private static final int MOST_TOKENS = 20;

    private final Pages pages;
    private final Accounts accounts;
    private final AccountTable table;
    private final Tokens tokens;
    private final PasswordChange passwordChange;

    ProfilePageController(
            Pages pages, Accounts accounts, AccountTable table, Tokens tokens, PasswordChange passwordChange) {
        this.pages = pages;
        this.accounts = accounts;
        this.table = table;
        this.tokens = tokens;
        this.passwordChange = passwordChange;
    }

    @GetMapping
    Page show(@AuthenticationPrincipal SignedIn me, HttpServletRequest request) {
        Account account = table.existing(me.id());
        return page(account, account.name(), Map.of(), Notice.textOf(request), NewSecret.of(request));
    }

    @PostMapping("/nom")
    View rename(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String nom,
            RedirectAttributes carried,
            HttpServletResponse response) {
        String name = nom.strip();
        if (!AccountFields.isName(name)) {
            return again(me, name, Map.of("nom", AccountFields.NAME_PROBLEM), response);
        }
        accounts.rename(table.existing(me.id()), name);
        return next("Votre nom est changé, dans l’histoire des fiches aussi.", carried);
    }

    @PostMapping("/mot-de-passe")
    View changePassword(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String actuel,
            @RequestParam(defaultValue = "") String nouveau,
            @RequestParam(defaultValue = "") String encore,
            RedirectAttributes carried,
            HttpServletRequest request,
            HttpServletResponse response) {
        Map<String, String> problems = passwordChange.change(me.id(), new PasswordChange.Wish(actuel, nouveau, encore));
        if (!problems.isEmpty()) {
            return again(me, me.name(), problems, response);
        }
        passwordChange.keepSession(me.id(), request, response);
        return next("Votre mot de passe est changé, et vos autres sessions sont closes.", carried);
    }

    @PostMapping("/jetons")
    View createToken(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String jeton,
            RedirectAttributes carried,
            HttpServletResponse response) {
        String name = jeton.strip();
        if (!AccountFields.isName(name)) {
            return again(me, me.name(), Map.of("jeton", "Donnez au jeton un nom de 1 à 80 caractères."), response);
        }
        if (tokens.of(me.id()).size() >= MOST_TOKENS) {
            String problem = "Vous avez déjà " + MOST_TOKENS + " jetons\u00A0: révoquez ceux qui ne servent plus.";
            return again(me, me.name(), Map.of("jeton", problem), response);
        }
        NewSecret.show(tokens.create(me.id(), name), carried);
        return next("Le jeton est créé.", carried);
    }

    @PostMapping("/jetons/{id}/revocation")
    View revokeToken(@AuthenticationPrincipal SignedIn me, @PathVariable String id, RedirectAttributes carried) {
        tokens.revoke(me.id(), id);
        return next("Le jeton est révoqué\u00A0: il n’ouvre plus rien.", carried);
    }

    private static View next(String message, RedirectAttributes carried) {
        return SeeOther.to(ADDRESS, Notice.done(message), carried);
    }

    private Page again(SignedIn me, String name, Map<String, String> problems, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(table.existing(me.id()), name, problems, "", null);
    }

    private Page page(
            Account account, String name, Map<String, String> problems, String message, @Nullable String newToken) {
        return pages.page(
                "access/profil",
                new ProfilePage(
                        account.login(),
                        name,
                        account.roles().stream().sorted().toList(),
                        table.passwordHash(account.id()).isPresent(),
                        account.passwordIsTemporary(),
                        tokens.of(account.id()).stream()
                                .map(ProfilePage.Line::of)
                                .toList(),
                        problems,
                        message,
                        newToken));
    }
}
