package fr.essaim.writing;

import fr.essaim.partnership.ActKind;
import fr.essaim.partnership.PartnershipColumns;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One act of a partnership as a line of a file, « date : verbe : complément « phrase » »: {@code 2021 : approfondi : innovation-societale}. The sentence that says so may follow in
 * guillemets; without it, that of the row says so.
 *
 * @param kind null when the line has not this form
 */
record StepLine(@Nullable ActKind kind, String date, String complement, String sentence) {

    static final String FORM =
            "Une étape s’écrit «\u00A0date\u00A0: verbe\u00A0: complément\u00A0»\u202F; les verbes sont rejoint, quitté, approfondi, "
                    + "essaimé, évalué et terminé.";

    private static final Pattern LINE = Pattern.compile("([^:]*):([^:]*)(?::(.*))?", Pattern.DOTALL);
    private static final Pattern SENTENCE = Pattern.compile("([^«]*)«([^«»]*)»", Pattern.DOTALL);
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    static StepLine of(String text) {
        Matcher parts = LINE.matcher(text);
        if (!parts.matches()) {
            return new StepLine(null, "", "", "");
        }
        ActKind kind = ActKind.named(folded(parts.group(2))).orElse(null);
        String rest = parts.group(3) == null ? "" : trimmed(parts.group(3));
        Matcher quoted = SENTENCE.matcher(rest);
        boolean isQuoting = quoted.matches();
        String complement = isQuoting ? trimmed(quoted.group(1)) : rest;
        return new StepLine(kind, trimmed(parts.group(1)), complement, isQuoting ? trimmed(quoted.group(2)) : "");
    }

    /** The same as the fields of a form, with what the whole row says. */
    Map<String, List<String>> values(Map<String, List<String>> row) {
        Map<String, List<String>> values = new HashMap<>();
        copy(PartnershipColumns.PROOF, row, values);
        copy(PartnershipColumns.SOURCES, row, values);
        copy(PartnershipColumns.CASES, row, values);
        values.put(PartnershipColumns.DATE, List.of(date));
        if (!sentence.isEmpty()) {
            values.put(PartnershipColumns.PROOF, List.of(sentence));
        }
        if (kind != null) {
            // An evaluation that is but a sentence finds what the sentence says.
            boolean isSentence = kind == ActKind.EVALUATED && complement.isEmpty();
            values.put(column(kind), List.of(isSentence ? sentence : complement));
        }
        return values;
    }

    private static String column(ActKind kind) {
        return switch (kind) {
            case JOINED, LEFT -> PartnershipColumns.PARTNER;
            case DEEPENED -> PartnershipColumns.CATEGORY;
            case SCALED -> PartnershipColumns.TERRITORY;
            case EVALUATED -> PartnershipColumns.FINDING;
            case ENDED -> PartnershipColumns.REASON;
        };
    }

    private static void copy(String column, Map<String, List<String>> from, Map<String, List<String>> to) {
        to.put(column, from.getOrDefault(column, List.of()));
    }

    private static String folded(String text) {
        return MARKS.matcher(Normalizer.normalize(trimmed(text), Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    // People who care for typography put no-break spaces there.
    private static String trimmed(String text) {
        return text.replaceAll("^[\\s\u00A0\u202F]+", "").replaceAll("[\\s\u00A0\u202F]++$", "");
    }
}
