package fr.essaim.access;

import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Lets the first administrator in: the one whom the environment names, or else, in a base without any account, « admin ». */
@Component
@ConditionalOnWebApplication
class FirstAdministrator implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final String NAME = "Administration";

    private final Accounts accounts;
    private final AccountTable table;
    private final String login;
    private final String password;

    FirstAdministrator(
            Accounts accounts,
            AccountTable table,
            @Value("${essaim.admin:}") String login,
            @Value("${essaim.admin-password:}") String password) {
        this.accounts = accounts;
        this.table = table;
        this.login = login;
        this.password = password;
        if (!login.isBlank()) {
            check();
        }
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!login.isBlank()) {
            letIn();
        } else if (table.isEmpty()) {
            invent();
        }
    }

    // An account that exists keeps its password: the environment is for the first start, not for ever.
    private void letIn() {
        if (accounts.create(fields(login), password)) {
            LOG.info("Le compte de l’administrateur nommé par ESSAIM_ADMIN a été créé.");
        }
    }

    private void invent() {
        accounts.create(fields("admin"))
                .ifPresent(created -> LOG.warn(
                        "Premier démarrage\u00A0: connectez-vous avec l’identifiant «\u00A0admin\u00A0» et le mot de passe {} – vous devrez aussitôt en choisir un autre. C’est le seul secret qu’Essaim écrit dans son journal, et il ne l’écrit qu’une fois.",
                        created.password()));
    }

    private void check() {
        Map<String, String> problems = fields(login).problems();
        if (!problems.isEmpty()) {
            throw new AdministratorRefused("ESSAIM_ADMIN\u00A0: " + String.join(" ", problems.values()));
        }
        Passwords.problem(password).ifPresent(problem -> {
            throw new AdministratorRefused("ESSAIM_ADMIN_PASSWORD\u00A0: " + problem);
        });
    }

    private static AccountFields fields(String login) {
        return new AccountFields(login, NAME, "", Set.of(Role.ADMINISTRATOR));
    }
}
