package fr.essaim.importing;

import java.nio.file.Path;

/** Takes in the files that are not of cases, from the same folder and the same command line. */
public interface OtherFiles {

    /** Whether the files of this name are such. */
    boolean areNamed(String fileName);

    /** Whether such a thing is in the file, by its name or else by its columns. */
    boolean areIn(Path file);

    /** Takes in one file, and tells in the log what became of it. Answers whether every row was taken. */
    boolean load(Path file);
}
