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
            return TextField.SECTIONS.stream().map(content::text).toList();
        }
    },
    PARTNERS {
        @Override
        List<String> texts(CaseStudyContent content) {
            return content.partners().stream().map(Partner::name).toList();
        }
    };

    abstract List<String> texts(CaseStudyContent content);

    /** Whether this is the beginning, where a case says what it is about. */
    boolean isEarly() {
        return this == TITLE || this == SUMMARY;
    }
}
