package fr.essaim.mail;

import fr.essaim.mail.LetterNotSent.Certainty;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.springframework.mail.MailSendException;

/** Reads from what the mail library threw whether the letter may have left all the same. */
final class MailFailure {

    private static final int FIRST_REFUSAL = 400;

    private MailFailure() {}

    static LetterNotSent told(Exception failure) {
        List<Throwable> all = allOf(failure);
        return new LetterNotSent(
                certainty(all),
                "the mail server did not take it: " + failure.getClass().getSimpleName());
    }

    private static Certainty certainty(List<Throwable> all) {
        if (all.stream().mapToInt(MailFailure::answer).anyMatch(code -> code >= FIRST_REFUSAL)) {
            return Certainty.REFUSED;
        }
        boolean broken = has(all, IOException.class) || has(all, SMTPSendFailedException.class);
        return broken && !has(all, MailConnectException.class) ? Certainty.UNKNOWN : Certainty.NOT_TAKEN;
    }

    // Without an answer the library says -1.
    private static int answer(Throwable failure) {
        if (failure instanceof SMTPAddressFailedException refused) {
            return refused.getReturnCode();
        }
        return failure instanceof SMTPSendFailedException refused ? refused.getReturnCode() : -1;
    }

    private static boolean has(List<Throwable> all, Class<?> type) {
        return all.stream().anyMatch(type::isInstance);
    }

    // Causes, the library's own chain, and what Spring gathers by message.
    private static List<Throwable> allOf(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Throwable> waiting = new ArrayList<>(List.of(failure));
        while (!waiting.isEmpty()) {
            Throwable next = waiting.removeLast();
            if (!seen.add(next)) {
                continue;
            }
            if (next.getCause() != null) {
                waiting.add(next.getCause());
            }
            if (next instanceof MessagingException mail && mail.getNextException() != null) {
                waiting.add(mail.getNextException());
            }
            if (next instanceof MailSendException several) {
                waiting.addAll(List.of(several.getMessageExceptions()));
            }
        }
        return List.copyOf(seen);
    }
}
