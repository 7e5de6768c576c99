package fr.essaim.search;

import fr.essaim.understanding.Part;
import fr.essaim.vocabulary.ConceptId;
import java.util.List;

/** What is made of the words of a question. */
public sealed interface Wording {

    String PARAMETER = "compris";
    String NOT_UNDERSTOOD = "non";

    Wording OPEN = new Open();
    Wording LITERAL = new Literal();

    /** They are read, and what they name is asked for. */
    record Open() implements Wording {}

    /** They are words and no more. */
    record Literal() implements Wording {}

    /**
     * They have been read; the text holds what is left to search.
     *
     * @param typed the whole of them
     * @param places the case lies in one of them, or says so; none for anywhere
     * @param named concepts that make a case more relevant
     */
    record Read(String typed, List<Part.Place> places, List<List<ConceptId>> named) implements Wording {}
}
