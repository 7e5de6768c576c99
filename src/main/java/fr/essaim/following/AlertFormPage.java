package fr.essaim.following;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form by which somebody asks for letters about a search.
 *
 * @param fields the search, to be carried along
 * @param typed the address that was typed before
 * @param weekly whether the slower rhythm is chosen
 * @param open whether letters can be sent at all
 */
public record AlertFormPage(
        String words,
        int total,
        String searchAddress,
        String feedAddress,
        List<Field> fields,
        String typed,
        boolean weekly,
        boolean open,
        @Nullable String problem,
        List<String> messages) {}
