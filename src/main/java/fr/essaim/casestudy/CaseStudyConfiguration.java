package fr.essaim.casestudy;

import fr.essaim.casestudy.event.CaseStudyEvent;
import fr.essaim.storage.EventFamily;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the events of case studies storable. */
@Configuration(proxyBeanMethods = false)
class CaseStudyConfiguration {

    @Bean
    EventFamily caseStudyEvents() {
        return new EventFamily(CaseStudyEvent.class);
    }
}
