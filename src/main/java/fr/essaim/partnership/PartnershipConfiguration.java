package fr.essaim.partnership;

import fr.essaim.partnership.event.PartnershipEvent;
import fr.essaim.storage.EventFamily;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the events of partnerships storable. */
@Configuration(proxyBeanMethods = false)
class PartnershipConfiguration {

    @Bean
    EventFamily partnershipEvents() {
        return new EventFamily(PartnershipEvent.class);
    }
}
