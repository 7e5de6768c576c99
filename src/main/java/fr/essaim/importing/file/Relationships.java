package fr.essaim.importing.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Where one part of a workbook says its other parts are. */
record Relationships(List<Relationship> all) {

    private static final int MOST = 5_000;

    static Relationships from(XlsxParts parts, String path) throws IOException {
        int name = path.lastIndexOf('/') + 1;
        List<Relationship> found = new ArrayList<>();
        try (XmlPart part = parts.part(path.substring(0, name) + "_rels/" + path.substring(name) + ".rels")) {
            while (part.next() && found.size() < MOST) {
                if (part.starts("Relationship") && !part.attribute("TargetMode").equals("External")) {
                    String target = XlsxParts.target(path, part.attribute("Target"));
                    found.add(new Relationship(part.attribute("Id"), part.attribute("Type"), target));
                }
            }
        }
        return new Relationships(found);
    }

    /** Both families of types, transitional and strict, end with the same word. */
    Optional<String> ofType(String type) {
        return target(relationship -> relationship.type().endsWith("/" + type));
    }

    Optional<String> withId(String id) {
        return target(relationship -> relationship.id().equals(id));
    }

    private Optional<String> target(Predicate<Relationship> wanted) {
        return all.stream().filter(wanted).map(Relationship::target).findFirst();
    }

    /** One part named by another. */
    record Relationship(String id, String type, String target) {}
}
