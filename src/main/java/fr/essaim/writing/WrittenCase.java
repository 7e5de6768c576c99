package fr.essaim.writing;

import fr.essaim.casestudy.CaseStudyColumns;
import fr.essaim.casestudy.CaseStudyContent;
import fr.essaim.casestudy.Partner;
import fr.essaim.casestudy.Period;
import fr.essaim.casestudy.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A case's content as a person would write it, the reverse of {@link CaseStudyReader}: what goes out can come back in. */
public final class WrittenCase {

    private WrittenCase() {}

    /** What is known, by column; a column without value is absent. */
    public static Map<String, List<String>> of(CaseStudyContent content) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        content.texts().forEach((field, text) -> values.put(field.column(), List.of(text)));
        put(values, CaseStudyColumns.TERRITORY, content.territory());
        Period period = content.period();
        if (period != null) {
            put(values, CaseStudyColumns.START_YEAR, period.startYear());
            put(values, CaseStudyColumns.END_YEAR, period.endYear());
        }
        put(values, CaseStudyColumns.VERIFIED_ON, content.verifiedOn());
        putAll(
                values,
                CaseStudyColumns.PARTNERS,
                content.partners().stream().map(WrittenCase::of).toList());
        putAll(
                values,
                CaseStudyColumns.SOURCES,
                content.sources().stream().map(WrittenCase::of).toList());
        content.notations().forEach((facet, notations) -> putAll(values, facet, notations));
        return values;
    }

    /** A partner as a cell says it; empty brackets keep those of the name from being read as a profile. */
    public static String of(Partner partner) {
        if (partner.profile() == null && partner.role() == null) {
            return partner.name().endsWith(")") ? partner.name() + " ()" : partner.name();
        }
        String profile = partner.profile() == null ? "" : partner.profile().notation();
        return partner.name() + " (" + profile + (partner.role() == null ? "" : "; " + partner.role()) + ")";
    }

    public static String of(Source source) {
        return source.address() == null ? source.title() : source.title() + " <" + source.address() + ">";
    }

    private static void put(Map<String, List<String>> values, String column, @Nullable Object value) {
        if (value != null) {
            values.put(column, List.of(value.toString()));
        }
    }

    private static void putAll(Map<String, List<String>> values, String column, List<String> several) {
        if (!several.isEmpty()) {
            values.put(column, several);
        }
    }
}
