package fr.essaim.benchmark;

import fr.essaim.casestudy.CaseStudyChange;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.TextField;
import fr.essaim.casestudy.command.ImportCaseStudy;
import fr.essaim.casestudy.command.ImportedAs;
import fr.essaim.search.CaseStudyQuery;
import fr.essaim.search.CaseStudySearch;
import fr.essaim.storage.Commands;
import fr.essaim.storage.Provenance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.springframework.context.ApplicationContext;

/** How long it takes from the moment a command is sent until a search finds what it said, one command after the other. */
final class CommandToSearchable {

    private static final int WARM_UP = 300;
    private static final int MEASURED = 500;
    private static final long POLL_NANOS = 50_000;
    private static final double NANOS_PER_MILLI = 1e6;

    private final Commands commands;
    private final CaseStudySearch search;
    private final Figures figures;

    CommandToSearchable(ApplicationContext context, Figures figures) {
        this.commands = context.getBean(Commands.class);
        this.search = context.getBean(CaseStudySearch.class);
        this.figures = figures;
    }

    /** Measures with words that begin with a prefix no other measurement of the base has. */
    void measure(String name, String prefix) {
        List<Double> fromSending = new ArrayList<>();
        List<Double> fromAnswer = new ArrayList<>();
        for (int n = 0; n < WARM_UP + MEASURED; n++) {
            String word = prefix + Integer.toString(n, Character.MAX_RADIX) + "quelconque";
            long sent = System.nanoTime();
            commands.send(published(word), Provenance.system());
            long answered = System.nanoTime();
            awaitFound(word);
            long found = System.nanoTime();
            if (n >= WARM_UP) {
                fromSending.add((found - sent) / NANOS_PER_MILLI);
                fromAnswer.add((found - answered) / NANOS_PER_MILLI);
            }
        }
        figures.addPercentiles(name, fromSending);
        figures.addPercentiles(name + ", after its answer", fromAnswer);
    }

    private static ImportCaseStudy published(String word) {
        CaseStudyChange title = new CaseStudyChange.Texts(Map.of(TextField.TITLE, "Exemple " + word));
        return new ImportCaseStudy(CaseStudyId.of(word), word, List.of(title), ImportedAs.PUBLISHED);
    }

    // A pause between two looks leaves the processor to the thread that is waited for.
    private void awaitFound(String word) {
        CaseStudyQuery query = CaseStudyQuery.EVERYTHING.withText(word);
        while (search.count(query) == 0) {
            LockSupport.parkNanos(POLL_NANOS);
        }
    }
}
