package fr.essaim.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** From whom letters come: {@code essaim.mail.from}, an address alone or with a name, as in {@code Essaim <essaim@exemple.fr>}. */
record Sender(InternetAddress address) {

    /** @throws IllegalStateException when the setting is no address: whoever starts Essaim has to know */
    static Optional<Sender> read(String setting) {
        if (setting.isBlank()) {
            return Optional.empty();
        }
        try {
            InternetAddress read = new InternetAddress(setting.strip(), true);
            if (!MailAddress.isValid(read.getAddress())) {
                throw unreadable(setting);
            }
            read.setPersonal(read.getPersonal(), StandardCharsets.UTF_8.name());
            return Optional.of(new Sender(read));
        } catch (AddressException | UnsupportedEncodingException e) {
            throw unreadable(setting);
        }
    }

    String domain() {
        return address.getAddress().substring(address.getAddress().indexOf('@') + 1);
    }

    private static IllegalStateException unreadable(String setting) {
        return new IllegalStateException("« " + setting + " » (essaim.mail.from) n’est pas une adresse électronique.");
    }
}
