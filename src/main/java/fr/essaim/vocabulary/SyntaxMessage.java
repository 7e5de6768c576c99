package fr.essaim.vocabulary;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.rdf4j.rio.RDFParseException;

/** Says in French what the Turtle parser found wrong; what it seldom says stays in its own words. */
final class SyntaxMessage {

    private static final Pattern LOCATION = Pattern.compile(" \\[line \\d+(, column \\d+)?]$");
    private static final Pattern EXPECTED = Pattern.compile("Expected (.*), found '(.*)'", Pattern.DOTALL);
    private static final Pattern PREFIX = Pattern.compile("Namespace prefix '(.*)' used but not defined");

    private SyntaxMessage() {}

    static String inFrench(RDFParseException exception) {
        String message =
                LOCATION.matcher(String.valueOf(exception.getMessage())).replaceFirst("");
        return "erreur de syntaxe Turtle : " + translated(message);
    }

    private static String translated(String message) {
        Matcher expected = EXPECTED.matcher(message);
        if (expected.matches()) {
            return expected(expected.group(1)) + " attendu, " + Names.quoted(expected.group(2)) + " trouvé";
        }
        Matcher prefix = PREFIX.matcher(message);
        if (prefix.matches()) {
            return "le préfixe " + Names.quoted(prefix.group(1)) + " n’est pas déclaré";
        }
        return switch (message) {
            case "Unexpected end of file" -> "le fichier s’arrête au milieu d’une phrase";
            case "Illegal carriage return or new line in literal" -> "un texte n’a pas de guillemet fermant";
            default -> Names.quoted(message);
        };
    }

    private static String expected(String listed) {
        return listed.replaceAll("'(.)'", Matcher.quoteReplacement("«\u00A0") + "$1" + "\u00A0»")
                .replace(" or ", " ou ");
    }
}
