package fr.essaim.cataloguing;

import fr.essaim.cataloguing.Contact.NameShown;
import fr.essaim.catalyst.CatalystId;
import fr.essaim.catalyst.ContactId;
import fr.essaim.mail.MailAddress;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.MultiValueMap;

/** What a curator typed about a person who agreed to be written to. */
public record ContactForm(
        String name, String email, String role, String shown, String consent, String consentedOn, String agreed) {

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_CONSENT = 2_000;
    private static final String YES = "oui";

    static ContactForm sent(MultiValueMap<String, String> parameters) {
        return new ContactForm(
                text(parameters, "nom"),
                text(parameters, "adresse"),
                text(parameters, "role"),
                text(parameters, "montrer"),
                text(parameters, "consentement"),
                text(parameters, "le"),
                text(parameters, "accord"));
    }

    /** A form to fill in. */
    static ContactForm blank(String consent, LocalDate today) {
        return new ContactForm("", "", "", "", consent, today.toString(), "");
    }

    public boolean isNameShown() {
        return shown.equals(YES);
    }

    public boolean isAgreed() {
        return agreed.equals(YES);
    }

    /** What has to be corrected, by the keys of messages. */
    List<Problem> problems(LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        line("nom", name, problems);
        if (!MailAddress.isValid(email)) {
            problems.add(new Problem("adresse", "contact.adresse.fausse"));
        }
        line("role", role, problems);
        if (consent.isBlank() || consent.length() > LONGEST_CONSENT) {
            problems.add(new Problem("consentement", "contact.consentement.manque"));
        }
        LocalDate day = day();
        if (day.isAfter(today)) {
            problems.add(new Problem("le", "contact.le.faux"));
        }
        if (!isAgreed()) {
            problems.add(new Problem("accord", "contact.accord.manque"));
        }
        return problems;
    }

    /** One thing to correct. */
    record Problem(String field, String key) {}

    /** The person, once nothing has to be corrected. */
    Contact contact(ContactId id, CatalystId catalyst) {
        NameShown seen = isNameShown() ? NameShown.TO_EVERYONE : NameShown.TO_CURATORS;
        return new Contact(id, catalyst, name, email, role, seen, consent, day());
    }

    private static void line(String field, String text, List<Problem> problems) {
        if (text.isBlank() || text.length() > LONGEST_LINE) {
            problems.add(new Problem(field, "contact." + field + ".manque"));
        }
    }

    // What is no day is never before today.
    private LocalDate day() {
        try {
            return LocalDate.parse(consentedOn);
        } catch (DateTimeParseException e) {
            return LocalDate.MAX;
        }
    }

    private static String text(MultiValueMap<String, String> parameters, String name) {
        String text = parameters.getFirst(name);
        return text == null ? "" : text.strip();
    }

    // Nobody ends up in a log by accident.
    @Override
    public String toString() {
        return "ContactForm";
    }
}
