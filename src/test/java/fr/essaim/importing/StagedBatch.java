package fr.essaim.importing;

import fr.essaim.casestudy.command.ImportedAs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;

/** What tests of other packages do with the staged imports of a running application. */
public final class StagedBatch {

    private static final Duration LONGEST = Duration.ofSeconds(120);

    private final ImportDesk desk;
    private final ImportPages pages;
    private final Checking checking;

    public StagedBatch(ApplicationContext context) {
        this.desk = context.getBean(ImportDesk.class);
        this.pages = context.getBean(ImportPages.class);
        this.checking = context.getBean(Checking.class);
    }

    /** Uploads a file whose cases will be public, and waits until it is read. */
    public String stage(Path file) {
        try {
            byte[] content = Files.readAllBytes(file);
            String id = desk.receive(
                            new MockMultipartFile("fichier", file.getFileName().toString(), null, content),
                            "compte-test",
                            ImportedAs.PUBLISHED,
                            FollowUp.PREVIEW)
                    .id();
            await(id, ImportState.READY);
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Shows one page of the preview, as the page does. */
    public void show(String id, int page) {
        checking.catchUp(desk.require(id));
        pages.page(desk.require(id), null, page, "");
    }

    public void apply(String id) {
        desk.apply(id);
        awaitApplied(id);
    }

    public void awaitApplied(String id) {
        await(id, ImportState.APPLIED);
    }

    public void undo(String id) {
        desk.undo(id, "compte-test");
        await(id, ImportState.UNDONE);
    }

    /** Where the import stands, as the API says it. */
    public String state(String id) {
        return desk.require(id).state().code();
    }

    public int created(String id) {
        return desk.require(id).counts().created();
    }

    private void await(String id, ImportState state) {
        Awaitility.await()
                .atMost(LONGEST)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> desk.require(id).state() == state);
    }
}
