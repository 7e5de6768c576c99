package fr.essaim.importing.file;

import java.util.List;

/** The cells written down on one row of a sheet; empty ones are mostly left out. */
record SheetRow(int number, List<SheetCell> cells) {}
