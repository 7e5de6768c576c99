package fr.essaim.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A browser of few gifts: keeps cookies, sends forms with their token, follows no redirection. */
public final class Browser {

    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String URL_ENCODED = "application/x-www-form-urlencoded";

    private final String site;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    private final String visitor;

    public Browser(String site) {
        this(site, "");
    }

    /** A browser somewhere else: its network address is this one. */
    public Browser(String site, String visitor) {
        this.site = site;
        this.visitor = visitor;
    }

    /** Headers are names and values in turn. */
    public HttpResponse<String> get(String address, String... headers) {
        return send(request(address, headers).GET());
    }

    /** Sends a form, with the token that a page gave to this browser. */
    public HttpResponse<String> post(String address, Map<String, String> fields) {
        return send("POST", address, URL_ENCODED, encoded(fields));
    }

    /** Sends a form in which a field may come several times: names and values in turn. */
    public HttpResponse<String> post(String address, String... fields) {
        StringBuilder body = new StringBuilder("_csrf=").append(encoded(formToken()));
        for (int i = 0; i < fields.length; i += 2) {
            body.append('&').append(encoded(fields[i])).append('=').append(encoded(fields[i + 1]));
        }
        return send("POST", address, URL_ENCODED, body.toString());
    }

    /** Sends a form with a file. */
    public HttpResponse<String> post(
            String address, Map<String, String> fields, String fileField, String fileName, byte[] content) {
        String boundary = UUID.randomUUID().toString();
        StringBuilder head = new StringBuilder();
        part(head, boundary, "name=\"_csrf\"").append(formToken()).append("\r\n");
        fields.forEach((name, value) ->
                part(head, boundary, "name=\"" + name + "\"").append(value).append("\r\n"));
        part(head, boundary, "name=\"" + fileField + "\"; filename=\"" + fileName + "\"");
        List<byte[]> body = List.of(
                head.toString().getBytes(StandardCharsets.UTF_8),
                content,
                ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(request(address, "Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArrays(body)));
    }

    /** Sends a body of any kind, as scripts of a page do: the token goes in a header. */
    public HttpResponse<String> send(String method, String address, String contentType, String body) {
        return send(request(address, "Content-Type", contentType, "X-CSRF-TOKEN", formToken())
                .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Sends a request without a body and without a token for forms; headers are names and values in turn. */
    public HttpResponse<String> bare(String method, String address, String... headers) {
        return send(request(address, headers).method(method, HttpRequest.BodyPublishers.noBody()));
    }

    /** Sends a form that no page of the site gave. */
    public HttpResponse<String> postForged(String address, Map<String, String> fields) {
        return send(request(address, "Content-Type", URL_ENCODED)
                .POST(HttpRequest.BodyPublishers.ofString(encoded(fields))));
    }

    public HttpResponse<String> signIn(String login, String password) {
        return post("/connexion", Map.of("identifiant", login, "mot-de-passe", password));
    }

    public List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    // Whoever signed in finds the token on any page, a visitor on the sign-in page, and whoever must choose a password
    // on her profile.
    private String formToken() {
        return Stream.of("/aide", "/connexion", "/profil")
                .map(page -> FORM_TOKEN.matcher(get(page).body()))
                .filter(Matcher::find)
                .findFirst()
                .map(token -> token.group(1))
                .orElse("");
    }

    private HttpRequest.Builder request(String address, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site + address));
        if (!visitor.isEmpty()) {
            request.header("X-Forwarded-For", visitor);
        }
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static StringBuilder part(StringBuilder body, String boundary, String disposition) {
        return body.append("--")
                .append(boundary)
                .append("\r\nContent-Disposition: form-data; ")
                .append(disposition)
                .append("\r\n\r\n");
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
