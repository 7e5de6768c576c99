package fr.essaim.territory;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the official territories once, when the application starts. */
@Configuration(proxyBeanMethods = false)
class TerritoryConfiguration {

    @Bean
    Territories territories() {
        return Territories.load();
    }
}
