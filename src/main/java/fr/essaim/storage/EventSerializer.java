package fr.essaim.storage;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.AnnotationRevisionResolver;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** Writes events as JSON under their logical names and reads back those names only: no class name ever comes from a database. */
final class EventSerializer extends Jackson3Serializer {

    private static final String META_DATA = MetaData.class.getName();

    private final Map<String, Class<?>> classes = new HashMap<>();

    EventSerializer(Collection<EventFamily> families) {
        super(Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(StoredJson::configure)
                .revisionResolver(new AnnotationRevisionResolver()));
        families.stream().map(EventFamily::members).flatMap(Collection::stream).forEach(this::register);
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        if (SimpleSerializedType.emptyType().equals(type) || type.getName().equals(META_DATA)) {
            return super.classForType(type);
        }
        return classes.getOrDefault(type.getName(), UnknownSerializedType.class);
    }

    @Override
    public SerializedType typeForClass(Class type) {
        if (type == null || !classes.containsValue(type)) {
            return super.typeForClass(type);
        }
        return new SimpleSerializedType(
                type.getSimpleName(), getRevisionResolver().revisionOf(type));
    }

    private void register(Class<?> type) {
        Class<?> earlier = classes.put(type.getSimpleName(), type);
        if (earlier != null) {
            throw new IllegalStateException("two events of one name: " + earlier + " and " + type);
        }
    }
}
