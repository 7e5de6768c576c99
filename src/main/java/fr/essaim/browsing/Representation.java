package fr.essaim.browsing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** A form in which a vocabulary can be read; the page is what one gets without asking. */
enum Representation {
    PAGE("html", MediaType.TEXT_HTML),
    TURTLE("turtle", MediaType.parseMediaType("text/turtle")),
    JSON_LD("json-ld", MediaType.parseMediaType("application/ld+json"));

    private final String format;
    private final MediaType mediaType;

    Representation(String format, MediaType mediaType) {
        this.format = format;
        this.mediaType = mediaType;
    }

    /** What the address names, or else what the {@code Accept} header prefers; the page when neither says anything useful. */
    static Representation wanted(@Nullable String format, @Nullable String accept) {
        return named(format).orElseGet(() -> preferred(ranges(accept)));
    }

    private static Optional<Representation> named(@Nullable String format) {
        return Arrays.stream(values())
                .filter(representation -> representation.format.equals(format))
                .findFirst();
    }

    private static Representation preferred(List<MediaType> ranges) {
        Representation best = PAGE;
        for (Representation candidate : values()) {
            if (candidate.quality(ranges) > best.quality(ranges)) {
                best = candidate;
            }
        }
        return best;
    }

    // The narrowest range that covers a type decides for it (RFC 9110).
    private double quality(List<MediaType> ranges) {
        return ranges.stream()
                .filter(range -> range.includes(mediaType))
                .max(Comparator.comparing(MediaType::isConcrete).thenComparing(range -> !range.isWildcardType()))
                .map(MediaType::getQualityValue)
                .orElse(0.0);
    }

    private static List<MediaType> ranges(@Nullable String accept) {
        try {
            return MediaType.parseMediaTypes(accept);
        } catch (InvalidMediaTypeException e) {
            return List.of();
        }
    }
}
