package fr.essaim.cataloguing;

import static fr.essaim.catalyst.CatalystBuilder.aCatalyst;
import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.access.Role;
import fr.essaim.catalyst.CatalystArchive;
import fr.essaim.catalyst.CatalystId;
import fr.essaim.catalyst.event.CatalystContactNamed;
import fr.essaim.catalyst.event.CatalystContactWithdrawn;
import fr.essaim.search.IndexMaintenance;
import fr.essaim.storage.EventBackup;
import fr.essaim.web.Browser;
import fr.essaim.web.RunningSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** An erased contact is nowhere any more: not in a file, not on a page, not in an answer, not in the log; and what happened can still be read. */
@ExtendWith(OutputCaptureExtension.class)
class ContactErasureTest extends RunningSite {

    private static final int MOST_LOOKS = 100;
    private static final List<Charset> ENCODINGS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private static final String NAME = "Ysoline Quarréfour";
    private static final String EMAIL = "ysoline.quarrefour@effacee.example";
    private static final List<String> CONTACT = List.of(NAME, EMAIL, "Quarréfour", "quarrefour@");
    private static final List<String> VISITOR =
            List.of("visiteuse.ephemere@ailleurs.example", "Une phrase que personne ne garde 8412");

    private static final List<String> PUBLIC_ADDRESSES = List.of(
            "/catalyseurs?q=effacement",
            "/catalyseurs?q=ysoline",
            "/catalyseurs/effacement",
            "/catalyseurs/effacement/message",
            "/catalyseurs/effacement/message?envoye=oui",
            "/catalyseurs/effacement/retrait",
            "/api/v1/catalyseurs?q=effacement",
            "/api/v1/catalyseurs/effacement",
            "/api/v1/completions?q=ysoline",
            "/api/v1/etudes-de-cas.csv",
            "/api/v1/etudes-de-cas.jsonl");
    private static final List<String> WORKSHOP_ADDRESSES = List.of(
            "/atelier/catalyseurs?q=effacement",
            "/atelier/catalyseurs/effacement",
            "/atelier/catalyseurs/effacement/cas",
            "/atelier/catalyseurs/effacement/contact",
            "/atelier/catalyseurs/effacement/desactivation");

    @Value("${essaim.data}")
    Path data;

    @TempDir
    Path elsewhere;

    @Autowired
    CatalystArchive archive;

    @Autowired
    IndexMaintenance indexes;

    @Autowired
    EventBackup backup;

    @Test
    void of_an_erased_contact_nothing_is_left_anywhere(CapturedOutput log) throws IOException {
        plant();
        assertThat(CONTACT)
                .allSatisfy(trace -> assertThat(filesWith(data, trace)).isNotEmpty());
        assertThat(get("/catalyseurs/effacement").body()).contains(NAME);

        signedIn(Role.CURATOR).post("/atelier/catalyseurs/effacement/contact/retrait");

        assertNowhere(log);
        awaitIndex();
        indexes.rebuild();
        assertThat(indexes.verify().differences()).isEmpty();
        backup.save(elsewhere.resolve("copie.db"));
        assertNowhere(log);
        assertThat(VISITOR)
                .allSatisfy(trace -> assertThat(filesWith(data, trace)).isEmpty());
        assertThat(archive.history(CatalystId.of("effacement")))
                .extracting(moment -> (Object) moment.event().getClass())
                .contains(CatalystContactNamed.class, CatalystContactWithdrawn.class);
        assertThat(get("/catalyseurs/effacement").body())
                .contains("Quelqu’un peut recevoir des messages", "Le contact est retiré");
    }

    private void plant() {
        send(aCatalyst("effacement").named("Effacement").saying("Elle relie.").registered());
        signedIn(Role.CURATOR)
                .post(
                        "/atelier/catalyseurs/effacement/contact",
                        "nom",
                        NAME,
                        "adresse",
                        EMAIL,
                        "role",
                        "Direction",
                        "montrer",
                        "oui",
                        "consentement",
                        "J’accepte, dit " + NAME + ".",
                        "le",
                        "2024-03-21",
                        "accord",
                        "oui");
        new Browser(site(), "198.51.100.1")
                .post(
                        "/catalyseurs/effacement/message",
                        "sujet",
                        "Bonjour " + NAME,
                        "message",
                        VISITOR.getLast(),
                        "adresse",
                        VISITOR.getFirst());
        assertThat(get("/catalyseurs?q=effacement").body()).doesNotContain(EMAIL);
    }

    private void assertNowhere(CapturedOutput log) {
        for (String trace : CONTACT) {
            assertThat(filesWith(data, trace)).as(trace).isEmpty();
            assertThat(filesWith(elsewhere, trace)).as(trace).isEmpty();
            assertThat(PUBLIC_ADDRESSES)
                    .allSatisfy(address ->
                            assertThat(get(address).body()).as(address).doesNotContain(withoutQuestion(trace)));
            assertThat(WORKSHOP_ADDRESSES)
                    .allSatisfy(address -> assertThat(
                                    signedIn(Role.CURATOR).get(address).body())
                            .as(address)
                            .doesNotContain(withoutQuestion(trace)));
        }
        assertThat(ofEssaim(log)).doesNotContain("quarréfour", "quarrefour", "visiteuse.ephemere", "personne ne garde");
    }

    // The mail server of the tests runs in the same process and tells what it gets.
    private static String ofEssaim(CapturedOutput log) {
        return log.getAll()
                .toLowerCase(Locale.FRENCH)
                .lines()
                .filter(line -> !line.contains("c.icegreen.greenmail"))
                .collect(Collectors.joining("\n"));
    }

    // A page repeats the word that it was asked for.
    private static String withoutQuestion(String trace) {
        return trace.replace("Ysoline ", "");
    }

    // Lucene takes its files away while one looks: then one looks again, at everything.
    private static List<Path> filesWith(Path folder, String text) {
        for (int looks = 1; ; looks++) {
            try (Stream<Path> files = Files.walk(folder)) {
                return files.filter(Files::isRegularFile)
                        .filter(file -> contains(file, text))
                        .toList();
            } catch (IOException | UncheckedIOException e) {
                if (looks == MOST_LOOKS) {
                    throw new AssertionError("the files of " + folder + " never rest", e);
                }
            }
        }
    }

    // Lucene takes its files away while one looks.
    private static boolean contains(Path file, String text) {
        try {
            String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return ENCODINGS.stream()
                    .map(encoding -> new String(text.getBytes(encoding), StandardCharsets.ISO_8859_1))
                    .anyMatch(bytes::contains);
        } catch (IOException gone) {
            return false;
        }
    }
}
