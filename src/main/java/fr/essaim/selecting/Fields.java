package fr.essaim.selecting;

import org.springframework.util.MultiValueMap;

/** Reads the fields of a form; one that was not sent is empty. */
final class Fields {

    private Fields() {}

    static String text(MultiValueMap<String, String> form, String name) {
        String value = form.getFirst(name);
        return value == null ? "" : value;
    }

    static Description description(MultiValueMap<String, String> form) {
        return new Description(text(form, "titre"), text(form, "theme"), text(form, "webinaire")).stripped();
    }

    /** The version that the host read; -1, which never was, when the form names none. */
    static Long version(MultiValueMap<String, String> form) {
        try {
            return Long.valueOf(text(form, "version"));
        } catch (NumberFormatException e) {
            return -1L;
        }
    }
}
