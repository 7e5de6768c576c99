package fr.essaim.intake;

import fr.essaim.importing.file.Problem;
import fr.essaim.intake.IntakePage.Tab;
import fr.essaim.intake.KeptFiles.Kept;
import fr.essaim.web.French;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Prepares the pages of files of catalysts and partnerships. */
@Component
class IntakePages {

    private final MessageSource messages;

    IntakePages(MessageSource messages) {
        this.messages = messages;
    }

    IntakeForm form(RecordKind kind, String message, List<Problem> refused) {
        return new IntakeForm(kind.word(), list(kind), address(kind), message, refused);
    }

    IntakePage page(RecordKind kind, Kept file, @Nullable RowFate filter, int page) {
        Preview preview = Preview.of(kind, file, filter, page);
        int last = Math.max(1, (preview.passed() + Preview.ROWS_OF_A_PAGE - 1) / Preview.ROWS_OF_A_PAGE);
        return new IntakePage(
                kind.word(),
                list(kind),
                address(kind, file),
                file.name(),
                preview.notices(),
                tabs(preview),
                filter == null ? "" : filter.code(),
                page,
                last,
                preview.count(RowFate.CREATED) + preview.count(RowFate.REVISED),
                preview.count(RowFate.REFUSED),
                preview.shown(),
                words());
    }

    /** What an application did. */
    String done(RecordKind kind, Tally tally) {
        String done = say(
                "fait",
                French.number(tally.of(RowFate.CREATED)),
                kind.word(),
                French.number(tally.of(RowFate.REVISED)),
                French.number(tally.of(RowFate.UNCHANGED)));
        int refused = tally.of(RowFate.REFUSED);
        return refused == 0 ? done : done + " " + say("ecartees", French.number(refused));
    }

    String say(String key, Object... arguments) {
        return messages.getMessage("apport." + key, arguments, Locale.FRENCH);
    }

    static String address(RecordKind kind) {
        return list(kind) + "/import";
    }

    static String address(RecordKind kind, Kept file) {
        return address(kind) + "/" + file.id();
    }

    private static String list(RecordKind kind) {
        return "/atelier/" + kind.word();
    }

    private Map<RowFate, String> words() {
        Map<RowFate, String> words = new EnumMap<>(RowFate.class);
        for (RowFate fate : RowFate.values()) {
            words.put(fate, say("ligne." + fate.code()));
        }
        return words;
    }

    private List<Tab> tabs(Preview preview) {
        List<Tab> tabs = new ArrayList<>();
        tabs.add(new Tab("", say("toutes"), preview.rows()));
        for (RowFate fate : RowFate.values()) {
            tabs.add(new Tab(fate.code(), say("lignes." + fate.code()), preview.count(fate)));
        }
        return tabs;
    }
}
