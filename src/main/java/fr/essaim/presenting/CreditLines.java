package fr.essaim.presenting;

import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.casestudy.TextField;
import fr.essaim.selection.EditionCase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Says whose the texts of an edition are: once for all cases of the same credit and licence. */
@Component
class CreditLines {

    private static final int ROOM = 840;
    private static final int LONGEST = 420;
    private static final int BETWEEN_LINES = 50;

    private final CaseFacts facts;

    CreditLines(CaseFacts facts) {
        this.facts = facts;
    }

    /** « Crédit. Licence : … »; what is not known is said so. */
    String rights(CaseStudySheet sheet) {
        String credit = PrintedText.line(sheet.content().text(TextField.CREDIT));
        String licence = PrintedText.line(sheet.content().text(TextField.LICENCE));
        if (credit.isEmpty() && licence.isEmpty()) {
            return facts.say("droits.inconnus");
        }
        if (licence.isEmpty()) {
            return facts.say("droits.sans-licence", sentence(credit));
        }
        return credit.isEmpty()
                ? facts.say("droits.sans-credit", licence)
                : facts.say("droits", sentence(credit), licence);
    }

    List<Slide> slides(List<EditionCase> cases) {
        List<List<String>> pages = pages(lines(cases));
        List<Slide> slides = new ArrayList<>();
        for (int n = 0; n < pages.size(); n++) {
            String title = pages.size() == 1 ? facts.say("credits") : facts.say("credits.page", n + 1, pages.size());
            slides.add(new Slide.Credits(title, pages.get(n), List.of()));
        }
        return slides;
    }

    private List<String> lines(List<EditionCase> cases) {
        Map<String, List<Integer>> numbers = new LinkedHashMap<>();
        for (int n = 0; n < cases.size(); n++) {
            CaseStudySheet sheet = cases.get(n).sheet();
            if (sheet != null) {
                numbers.computeIfAbsent(rights(sheet), same -> new ArrayList<>())
                        .add(n + 1);
            }
        }
        List<String> lines = new ArrayList<>();
        numbers.forEach(
                (rights, those) -> lines.add(Excerpt.words(facts.say("credits.cas", listed(those), rights), LONGEST)));
        return lines;
    }

    private static List<List<String>> pages(List<String> lines) {
        List<List<String>> pages = new ArrayList<>();
        int room = 0;
        for (String line : lines) {
            if (room < line.length()) {
                pages.add(new ArrayList<>());
                room = ROOM;
            }
            pages.getLast().add(line);
            room -= line.length() + BETWEEN_LINES;
        }
        return pages;
    }

    private static String listed(List<Integer> numbers) {
        List<String> all = numbers.stream().map(String::valueOf).toList();
        return all.size() == 1
                ? all.getFirst()
                : String.join(", ", all.subList(0, all.size() - 1)) + " et\u00a0" + all.getLast();
    }

    private static String sentence(String text) {
        return text.endsWith(".") ? text : text + ".";
    }
}
