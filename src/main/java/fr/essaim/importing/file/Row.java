package fr.essaim.importing.file;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One sound row: the values of each column that has any, in the order of the file. */
public record Row(int number, Map<String, List<String>> values) implements RowRead {

    public Row {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** The values of one column, none when its cell is empty. */
    public List<String> values(String column) {
        return values.getOrDefault(column, List.of());
    }
}
