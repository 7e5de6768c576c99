package fr.essaim.web;

import java.io.IOException;
import java.io.Writer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** What Tomcat answers by itself to a request so malformed that it never reaches the application. */
public final class FrenchErrorReport extends ErrorReportValve {

    private static final int FIRST_ERROR = 400;
    private static final String PAGE = """
            <!doctype html>
            <html lang="fr">
            <head><meta charset="utf-8"><title>La demande n’a pas été comprise – Essaim</title></head>
            <body><h1>La demande n’a pas été comprise</h1>
            <p>L’adresse contient des caractères qui n’y ont pas leur place. Vérifiez-la, ou <a href="/">revenez à la recherche</a>.</p></body>
            </html>
            """;

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < FIRST_ERROR || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType("text/html");
            response.setCharacterEncoding("utf-8");
            Writer writer = response.getReporter();
            if (writer != null) {
                writer.write(PAGE);
                response.finishResponse();
            }
        } catch (IOException e) {
            container.getLogger().debug("the client left", e);
        }
    }
}
