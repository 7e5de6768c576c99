package fr.essaim.retagging;

import fr.essaim.retagging.event.RetaggingEvent;
import fr.essaim.storage.EventFamily;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the events of retaggings storable. */
@Configuration(proxyBeanMethods = false)
class RetaggingConfiguration {

    @Bean
    EventFamily retaggingEvents() {
        return new EventFamily(RetaggingEvent.class);
    }
}
