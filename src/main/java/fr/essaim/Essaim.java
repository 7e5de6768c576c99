package fr.essaim;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Essaim. */
@SpringBootApplication
public class Essaim {

    public static void main(String[] args) {
        SpringApplication.run(Essaim.class, args);
    }
}
