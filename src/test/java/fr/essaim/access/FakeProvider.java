package fr.essaim.access;

import static java.util.Objects.requireNonNull;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.Map;
import java.util.stream.Collectors;

/** A provider of identities in this process: vouches for whoever the test says, without asking anything. */
final class FakeProvider implements AutoCloseable {

    private static final int KEY_BITS = 2048;

    private final HttpServer server;
    private final RSAKey key;
    private String subject = "";
    private String nonce = "";

    FakeProvider() throws IOException, JOSEException {
        key = new RSAKeyGenerator(KEY_BITS).keyID("1").generate();
        server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.createContext("/.well-known/openid-configuration", exchange -> json(exchange, """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/autoriser", "token_endpoint": "%1$s/jeton",
                 "jwks_uri": "%1$s/cles", "subject_types_supported": ["public"], "response_types_supported": ["code"],
                 "id_token_signing_alg_values_supported": ["RS256"]}""".formatted(address())));
        server.createContext("/cles", exchange -> json(exchange, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/jeton", this::token);
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Gives the way back that the provider sends a browser on, once it knows who sits before it. */
    String vouch(String person, String authorization) {
        Map<String, String> question = Arrays.stream(
                        URI.create(authorization).getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        subject = person;
        nonce = requireNonNull(question.get("nonce"));
        String state = URLEncoder.encode(question.get("state"), StandardCharsets.UTF_8);
        return URI.create(question.get("redirect_uri")).getPath() + "?code=1&state=" + state;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void token(HttpExchange exchange) throws IOException {
        Instant now = Instant.now();
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(address())
                .subject(subject)
                .audience("essaim")
                .claim("nonce", nonce)
                .claim("given_name", "Inès")
                .claim("email", "ines@example.org")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(60)))
                .build();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("1").build(), claims);
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        json(exchange, """
                {"access_token": "x", "token_type": "Bearer", "expires_in": 60, "id_token": "%s"}""".formatted(token.serialize()));
    }

    private static void json(HttpExchange exchange, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
