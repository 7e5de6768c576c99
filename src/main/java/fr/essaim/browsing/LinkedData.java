package fr.essaim.browsing;

import fr.essaim.vocabulary.VocabularyRdf.Format;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/** A vocabulary or a concept as linked data: a controller returns it, Spring writes it. */
final class LinkedData implements View {

    private final Format format;
    private final Document document;

    LinkedData(Format format, Document document) {
        this.format = format;
        this.document = document;
    }

    /** Writes the whole document. */
    interface Document {
        void writeTo(OutputStream output) throws IOException;
    }

    @Override
    public String getContentType() {
        return format.mediaType() + ";charset=UTF-8";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType(getContentType());
        document.writeTo(response.getOutputStream());
    }
}
