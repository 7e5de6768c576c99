package fr.essaim.importing;

import fr.essaim.importing.RowView.Fault;
import fr.essaim.importing.RowView.Field;
import java.util.List;

/** One row, every cell to be typed. */
public record RowPage(String address, String name, int line, int number, List<Fault> faults, List<Field> fields) {}
