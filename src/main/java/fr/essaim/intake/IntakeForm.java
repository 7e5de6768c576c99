package fr.essaim.intake;

import fr.essaim.importing.file.Problem;
import java.util.List;

/**
 * Where a file is sent.
 *
 * @param word what the file is of
 * @param list where the curator comes from
 * @param message what was just done, or empty
 * @param refused why the file that was just sent cannot be read
 */
public record IntakeForm(String word, String list, String address, String message, List<Problem> refused) {}
