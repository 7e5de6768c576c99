package fr.essaim.web;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Makes addresses absolute: with {@code essaim.address} when it is set, else as the visitor came. */
@Component
public class PublicAddress {

    private static final int LONGEST = 300;

    private final String fixed;

    PublicAddress(@Value("${essaim.address:}") String fixed) {
        this.fixed = fixed.strip().replaceAll("/+$", "");
    }

    /** The absolute address of a path that begins with a slash; while a request is answered, or when the address is {@linkplain #fixed fixed}. */
    public String of(String path) {
        return fixed().orElseGet(PublicAddress::asked) + path;
    }

    // As long as names of hosts are: what is made from an address has an end, and a picture of it has room for it.
    private static String asked() {
        String asked = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        if (asked.length() > LONGEST) {
            throw new Refused(ProblemType.NOT_UNDERSTOOD.saying("Aucun site n’a un nom aussi long."));
        }
        return asked;
    }

    /** The address that the operator gave: the only one that may go into a letter, because a request's own is whatever its sender wrote. */
    public Optional<String> fixed() {
        return fixed.isEmpty() ? Optional.empty() : Optional.of(fixed);
    }
}
