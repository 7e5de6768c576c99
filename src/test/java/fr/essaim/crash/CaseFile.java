package fr.essaim.crash;

import fr.essaim.storage.StoredJson;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** An import file of made-up cases: the same identifiers in every version, in an order of its own, and other words in each. */
public final class CaseFile {

    private static final List<String> WORDS = List.of(
            "école",
            "déchets",
            "énergie",
            "habitants",
            "association",
            "commune",
            "atelier",
            "jardin",
            "mobilité",
            "insertion",
            "logement",
            "numérique",
            "culture",
            "santé",
            "eau",
            "forêt",
            "partenariat",
            "entreprise");
    private static final List<String> DOMAINS = List.of("education", "sante", "transition-energetique");
    private static final List<String> PLACES = List.of("commune:51108", "commune:69123", "departement:51", "region:44");
    private static final int TEXT_WORDS = 60;

    private final int version;
    private final List<String> ids;

    /** The cases of one version, numbered from 0. */
    public CaseFile(int cases, int version) {
        this.version = version;
        this.ids = new ArrayList<>();
        for (int number = 0; number < cases; number++) {
            ids.add("cas-" + number);
        }
        Collections.shuffle(ids, new Random(version));
    }

    /** The cases in the order of the file. */
    public List<String> ids() {
        return ids;
    }

    /** The title by which a version of a case is known again. */
    public static String title(String id, int version) {
        return "Exemple " + id + ", version " + version;
    }

    public CaseFile write(Path file) throws IOException {
        Random random = new Random(version);
        try (BufferedWriter lines = Files.newBufferedWriter(file)) {
            for (String id : ids) {
                lines.write(StoredJson.mapper().writeValueAsString(row(id, random)));
                lines.newLine();
            }
        }
        return this;
    }

    private Map<String, Object> row(String id, Random random) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("identifiant", id);
        row.put("titre", title(id, version));
        row.put("contexte", text(random));
        row.put("domaine", List.of(any(DOMAINS, random)));
        row.put("territoire", any(PLACES, random));
        row.put("annee_debut", Integer.toString(2000 + random.nextInt(25)));
        return row;
    }

    private static String text(Random random) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < TEXT_WORDS; i++) {
            words.add(any(WORDS, random));
        }
        return String.join(" ", words);
    }

    private static String any(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
