package fr.essaim.tagging;

import fr.essaim.WithoutWeb;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.search.CaseStudyQuery;
import fr.essaim.search.CaseStudySearch;
import fr.essaim.search.IndexMaintenance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** The cases of the folder {@code imports/}, in an application of their own. */
final class ClassifiedBase implements AutoCloseable {

    private final Path data;
    private final ConfigurableApplicationContext context;

    ClassifiedBase() throws IOException {
        data = Files.createTempDirectory("essaim-tagging");
        context = WithoutWeb.start(data, "--essaim.imports=imports");
        bean(IndexMaintenance.class).awaitCaughtUp();
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    List<CaseStudySheet> published() {
        List<CaseStudySheet> cases = new ArrayList<>();
        bean(CaseStudySearch.class).forEach(CaseStudyQuery.EVERYTHING, cases::add);
        return cases;
    }

    @Override
    public void close() throws IOException {
        context.close();
        FileSystemUtils.deleteRecursively(data);
    }
}
