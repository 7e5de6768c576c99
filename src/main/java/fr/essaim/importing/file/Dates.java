package fr.essaim.importing.file;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DateUtil;

/** Which day a workbook counts its days from: Excel for Windows since 1900, older ones for Mac since 1904. */
enum Dates {
    SINCE_1900,
    SINCE_1904;

    private static final double AFTER_YEAR_9999 = 2_958_466;

    /** The day, or the moment, in ISO 8601; empty when the number counts to none. */
    Optional<String> text(double days) {
        if (!(days >= 0 && days < AFTER_YEAR_9999)) {
            return Optional.empty();
        }
        LocalDateTime moment = DateUtil.getLocalDateTime(days, this == SINCE_1904, true);
        if (days < 1) {
            return Optional.of(moment.toLocalTime().toString());
        }
        return Optional.of(text(moment));
    }

    private static String text(LocalDateTime moment) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toString();
    }
}
