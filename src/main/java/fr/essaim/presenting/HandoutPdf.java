package fr.essaim.presenting;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.xmlgraphics.util.MimeConstants;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Sets the handout as a PDF that is read aloud in its order, with headings, in French (PDF/UA-1). */
@Component
class HandoutPdf {

    private static final String CONFIGURATION = "fop.xml";

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private @Nullable FopFactory factory;

    byte[] of(Handout handout, Instant frozenAt) {
        StringOutput written = new StringOutput();
        templates.render("presenting/livret.jte", Map.of("page", handout), written);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            FOUserAgent agent = factory().newFOUserAgent();
            // The title is in the template's metadata: FOP would write its own in a form that PDF/UA refuses.
            agent.setAuthor("Essaim");
            agent.setCreator("Essaim");
            agent.setCreationDate(Date.from(frozenAt));
            SAXParserFactory parsers = SAXParserFactory.newDefaultNSInstance();
            parsers.newSAXParser()
                    .parse(
                            new InputSource(new StringReader(written.toString())),
                            agent.newFop(MimeConstants.MIME_PDF, bytes).getDefaultHandler());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("the handout is not set", e);
        }
        return bytes.toByteArray();
    }

    // Made when the first handout is asked for: it reads the fonts, and most starts never need it.
    private synchronized FopFactory factory() throws IOException, SAXException {
        FopFactory made = factory;
        if (made == null) {
            PackedFiles files = new PackedFiles();
            try (InputStream configuration = files.open(CONFIGURATION)) {
                made = new FopConfParser(configuration, PackedFiles.BASE, files)
                        .getFopFactoryBuilder()
                        .build();
            }
            factory = made;
        }
        return made;
    }
}
