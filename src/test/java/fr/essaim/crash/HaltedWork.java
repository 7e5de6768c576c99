package fr.essaim.crash;

import fr.essaim.WithoutWeb;
import fr.essaim.casestudy.CaseStudyChange;
import fr.essaim.casestudy.CaseStudyContent;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.TextField;
import fr.essaim.casestudy.command.DraftCaseStudy;
import fr.essaim.casestudy.command.ImportedAs;
import fr.essaim.casestudy.command.PublishCaseStudy;
import fr.essaim.casestudy.command.ReviseCaseStudy;
import fr.essaim.importing.Importer;
import fr.essaim.search.IndexMaintenance;
import fr.essaim.storage.Commands;
import fr.essaim.storage.Provenance;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.context.ApplicationContext;

/** The process of the crash test: it works on a data directory, notes what was acknowledged, and is halted some moments after it began to work. */
final class HaltedWork {

    private static final int WRITERS = 2;

    private final ApplicationContext context;
    private final Path data;
    private final int version;
    private final int cases;
    private final Acknowledged acknowledged;

    private HaltedWork(ApplicationContext context, Path data, int version, int cases) throws IOException {
        this.context = context;
        this.data = data;
        this.version = version;
        this.cases = cases;
        this.acknowledged = new Acknowledged(acknowledgements(data));
    }

    /** Arguments: task, data directory, version of the cases, how many, milliseconds until the halt, milliseconds between commits of the index. */
    public static void main(String[] arguments) throws Exception {
        Path data = Path.of(arguments[1]);
        ApplicationContext context =
                WithoutWeb.startWithoutImports(data, "--essaim.index-commit-interval=" + arguments[5] + "ms");
        HaltedWork work = new HaltedWork(context, data, Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
        haltAfter(Long.parseLong(arguments[4]));
        work.on(Task.valueOf(arguments[0]));
    }

    static Path acknowledgements(Path data) {
        return data.resolveSibling("acquittements.txt");
    }

    /** Ends this process as if it had been killed: nothing is closed, no hook is called. */
    @SuppressWarnings("FutureReturnValueIgnored")
    static void haltAfter(long millis) {
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
        timer.schedule(() -> Runtime.getRuntime().halt(Child.HALTED), millis, TimeUnit.MILLISECONDS);
    }

    // Each goes on for ever, so that the halt falls inside whenever it comes.
    private void on(Task task) throws IOException {
        switch (task) {
            case IMPORT -> importForEver();
            case REBUILD -> rebuildForEver();
            case COMMANDS -> {
                for (int writer = 0; writer < WRITERS; writer++) {
                    String name = "commande-" + version + "-" + writer + "-";
                    new Thread(() -> writeForEver(name)).start();
                }
            }
        }
    }

    private void importForEver() throws IOException {
        for (int next = version; ; next++) {
            Path path = data.resolveSibling("lot.jsonl");
            int current = next;
            List<String> ids = new CaseFile(cases, current).write(path).ids();
            int[] before = {0};
            context.getBean(Importer.class)
                    .run(path, "lot.jsonl", ImportedAs.PUBLISHED, Provenance.system(), report -> {
                        acknowledged.add(ids.subList(before[0], report.rows()).stream()
                                .map(id -> CaseFile.title(id, current))
                                .toList());
                        before[0] = report.rows();
                    });
        }
    }

    private void rebuildForEver() {
        while (true) {
            context.getBean(IndexMaintenance.class).rebuild();
        }
    }

    private void writeForEver(String name) {
        for (int number = 0; ; number++) {
            CaseStudyId id = CaseStudyId.of(name + number);
            send(new DraftCaseStudy(id, null, CaseStudyContent.EMPTY.with(titled(id, 0))));
            acknowledged.add(List.of(CaseFile.title(id.value(), 0)));
            send(new PublishCaseStudy(id, null));
            send(new ReviseCaseStudy(id, null, List.of(titled(id, 1))));
            acknowledged.add(List.of(CaseFile.title(id.value(), 1)));
        }
    }

    private void send(Object command) {
        context.getBean(Commands.class).send(command, Provenance.system());
    }

    private static CaseStudyChange titled(CaseStudyId id, int version) {
        return new CaseStudyChange.Texts(Map.of(TextField.TITLE, CaseFile.title(id.value(), version)));
    }
}
