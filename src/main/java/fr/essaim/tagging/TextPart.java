package fr.essaim.tagging;

import fr.essaim.casestudy.CaseStudyContent;
import fr.essaim.casestudy.Partner;
import fr.essaim.casestudy.TextField;
import java.util.List;

/** Where in a case a label was found, the most telling place first. */
enum TextPart {
    TITLE {
        @Override
        List<String> texts(CaseStudyContent content) {
            return List.of(content.text(TextField.TITLE));
        }
    },
    SUMMARY {
        @Override
        List<String> texts(CaseStudyContent content) {
            return List.of(content.text(TextField.SUMMARY));
        }
    },
    BODY {
        @Override
        List<String> texts(CaseStudyContent content) {
            return SECTIONS.stream().map(content::text).toList();
        }
    },
    PARTNERS {
        @Override
        List<String> texts(CaseStudyContent content) {
            return content.partners().stream().map(Partner::name).toList();
        }
    };

    private static final List<TextField> SECTIONS = List.of(
            TextField.CONTEXT,
            TextField.OBJECTIVES,
            TextField.APPROACH,
            TextField.MEANS,
            TextField.RESULTS,
            TextField.IMPACTS,
            TextField.DIFFICULTIES,
            TextField.SUCCESS_FACTORS,
            TextField.TRANSFER);

    abstract List<String> texts(CaseStudyContent content);

    /** Whether this is the beginning, where a case says what it is about. */
    boolean isEarly() {
        return this == TITLE || this == SUMMARY;
    }
}
