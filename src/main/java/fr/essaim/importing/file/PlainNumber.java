package fr.essaim.importing.file;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** Numbers as a person would have typed them: 2019, never 2019.0 or 2.019E3. */
final class PlainNumber {

    private static final int LONGEST = 400;
    private static final MathContext AS_SHOWN_BY_EXCEL = new MathContext(15);

    private PlainNumber() {}

    /** Every digit that was written; empty when writing them out would take hundreds. */
    static Optional<String> exact(String written) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(written);
            return Math.abs((long) number.scale()) > LONGEST ? Optional.empty() : Optional.of(plain(number));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The fifteen digits a spreadsheet shows: 0.1 + 0.2 is 0.3. */
    static String shown(double number) {
        return plain(BigDecimal.valueOf(number).round(AS_SHOWN_BY_EXCEL));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
