package fr.essaim.importing;

import fr.essaim.importing.event.ImportEvent;
import fr.essaim.storage.EventFamily;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the events of imports storable. */
@Configuration(proxyBeanMethods = false)
class ImportingConfiguration {

    @Bean
    EventFamily importEvents() {
        return new EventFamily(ImportEvent.class);
    }
}
