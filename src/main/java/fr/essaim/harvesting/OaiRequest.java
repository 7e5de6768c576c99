package fr.essaim.harvesting;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A request of the protocol whose arguments are those of its verb, each once and well formed.
 *
 * @param arguments without the verb
 */
record OaiRequest(OaiVerb verb, Map<String, String> arguments) {

    static final String VERB = "verb";
    static final String IDENTIFIER = "identifier";
    static final String PREFIX = "metadataPrefix";
    static final String FROM = "from";
    static final String UNTIL = "until";
    static final String SET = "set";
    static final String TOKEN = "resumptionToken";

    /** What the lists may be asked with beside their format. */
    static final Set<String> SELECTION = Set.of(FROM, UNTIL, SET, TOKEN);

    private static final Pattern PREFIX_FORM = Pattern.compile("[A-Za-z0-9\\-_.!~*'()]+");

    /**
     * Reads a request from its parameters.
     *
     * @throws OaiRefused when the verb or an argument is wrong
     */
    static OaiRequest of(Map<String, List<String>> parameters) {
        OaiVerb verb = verb(parameters.getOrDefault(VERB, List.of()));
        Map<String, String> arguments = new LinkedHashMap<>();
        parameters.forEach((name, values) -> {
            if (!name.equals(VERB)) {
                arguments.put(name, argument(verb, name, values));
            }
        });
        requireAll(verb, arguments);
        return new OaiRequest(verb, Map.copyOf(arguments));
    }

    Optional<String> argument(String name) {
        return Optional.ofNullable(arguments.get(name));
    }

    private static OaiVerb verb(List<String> given) {
        if (given.size() != 1) {
            throw OaiError.BAD_VERB.because(
                    given.isEmpty()
                            ? "Il manque l’argument «\u00A0verb\u00A0»."
                            : "L’argument «\u00A0verb\u00A0» est répété.");
        }
        return OaiVerb.spelled(given.getFirst())
                .orElseThrow(() -> OaiError.BAD_VERB.because("Ce verbe n’existe pas dans le protocole."));
    }

    private static String argument(OaiVerb verb, String name, List<String> values) {
        if (!verb.takes(name)) {
            throw wrong(name, "ne va pas avec ce verbe.");
        }
        if (values.size() != 1) {
            throw wrong(name, "est répété.");
        }
        String value = values.getFirst();
        if (!isWellFormed(name, value)) {
            throw wrong(name, "est mal écrit.");
        }
        return value;
    }

    private static boolean isWellFormed(String name, String value) {
        return switch (name) {
            case PREFIX -> PREFIX_FORM.matcher(value).matches();
            case SET -> Selection.isSet(value);
            case IDENTIFIER -> isAddress(value);
            case FROM, UNTIL -> Datestamp.isOne(value);
            // Of another form, a token is simply none of ours.
            default -> true;
        };
    }

    private static void requireAll(OaiVerb verb, Map<String, String> arguments) {
        if (arguments.containsKey(TOKEN)) {
            if (arguments.size() > 1) {
                throw wrong(TOKEN, "ne va avec aucun autre.");
            }
            return;
        }
        for (String name : verb.required()) {
            if (!arguments.containsKey(name)) {
                throw wrong(name, "manque.");
            }
        }
        requireOrder(arguments.get(FROM), arguments.get(UNTIL));
    }

    private static void requireOrder(@Nullable String from, @Nullable String until) {
        if (from == null || until == null) {
            return;
        }
        if (from.length() != until.length()) {
            throw OaiError.BAD_ARGUMENT.because(
                    "«\u00A0from\u00A0» et «\u00A0until\u00A0» doivent être écrits de la même façon.");
        }
        if (Datestamp.start(from).isAfter(Datestamp.start(until))) {
            throw OaiError.BAD_ARGUMENT.because("«\u00A0from\u00A0» vient après «\u00A0until\u00A0».");
        }
    }

    private static boolean isAddress(String value) {
        try {
            return new URI(value).isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static OaiRefused wrong(String name, String what) {
        String shown = name.length() <= 80 ? name : name.substring(0, 80) + "…";
        return OaiError.BAD_ARGUMENT.because("L’argument «\u00A0" + shown + "\u00A0» " + what);
    }
}
