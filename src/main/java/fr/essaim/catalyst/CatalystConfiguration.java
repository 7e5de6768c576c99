package fr.essaim.catalyst;

import fr.essaim.catalyst.event.CatalystEvent;
import fr.essaim.storage.EventFamily;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the events of catalysts storable. */
@Configuration(proxyBeanMethods = false)
class CatalystConfiguration {

    @Bean
    EventFamily catalystEvents() {
        return new EventFamily(CatalystEvent.class);
    }
}
