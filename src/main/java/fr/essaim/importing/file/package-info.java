/**
 * One CSV, XLSX or JSON Lines file in, a stream of rows out: the file is checked as a whole before the first row, then read
 * in constant memory; whatever a person got wrong comes back as problems she can correct, never as an exception of a parser.
 */
@NamedInterface("file")
@NullMarked
package fr.essaim.importing.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
