package fr.essaim.selection;

import fr.essaim.selection.event.SelectionEvent;
import fr.essaim.storage.EventFamily;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the events of selections storable. */
@Configuration(proxyBeanMethods = false)
class SelectionConfiguration {

    @Bean
    EventFamily selectionEvents() {
        return new EventFamily(SelectionEvent.class);
    }
}
