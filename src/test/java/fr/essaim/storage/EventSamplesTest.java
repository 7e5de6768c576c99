package fr.essaim.storage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.casestudy.event.CaseStudyEvent;
import fr.essaim.catalyst.event.CatalystEvent;
import fr.essaim.importing.event.ImportEvent;
import fr.essaim.partnership.event.PartnershipEvent;
import fr.essaim.retagging.event.RetaggingEvent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One sample of every stored event, frozen: each is read back and written again to the letter, for ever. A sample is never edited; a new revision of an event gets a
 * new sample beside the old one, which an upcaster must then read.
 */
class EventSamplesTest {

    private static final List<EventFamily> FAMILIES = List.of(
            new EventFamily(CaseStudyEvent.class),
            new EventFamily(CatalystEvent.class),
            new EventFamily(ImportEvent.class),
            new EventFamily(PartnershipEvent.class),
            new EventFamily(RetaggingEvent.class));
    private static final EventSerializer SERIALIZER = new EventSerializer(FAMILIES);

    static Stream<Class<?>> events() {
        return FAMILIES.stream().flatMap(family -> family.members().stream());
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_event_has_a_sample_that_is_read_and_written_to_the_letter(Class<?> type) throws IOException {
        String sample = sample(type.getSimpleName() + "-1.json");
        Object event = SERIALIZER.deserialize(new SimpleSerializedObject<>(
                sample.getBytes(StandardCharsets.UTF_8),
                byte[].class,
                new SimpleSerializedType(type.getSimpleName(), "1")));

        assertThat(event).isExactlyInstanceOf(type);
        byte[] written = SERIALIZER.serialize(event, byte[].class).getData();
        assertThat(new String(written, StandardCharsets.UTF_8)).isEqualTo(sample);
        assertThat(SERIALIZER.serialize(event, byte[].class).getType())
                .isEqualTo(new SimpleSerializedType(type.getSimpleName(), "1"));
    }

    private static String sample(String name) throws IOException {
        try (InputStream content = EventSamplesTest.class.getResourceAsStream("/events/" + name)) {
            assertThat(content).as("src/test/resources/events/" + name).isNotNull();
            return new String(content.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
