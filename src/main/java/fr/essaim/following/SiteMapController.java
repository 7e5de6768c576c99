package fr.essaim.following;

import fr.essaim.web.ProblemType;
import fr.essaim.web.PublicAddress;
import fr.essaim.web.Refused;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What programs that visit the whole site read first. */
@Controller
@Hidden
class SiteMapController {

    private static final CacheControl FOR_AN_HOUR =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,4}");

    // Every combination of filters is an address: cases are found by the map, not by walking through all of those.
    private static final String ROBOTS = """
        User-agent: *
        Disallow: /?
        Disallow: /carte?
        Disallow: /alertes/
        Disallow: /atelier
        Disallow: /connexion
        Disallow: /impression
        Disallow: /integration/liste
        Disallow: /profil
        Disallow: /api/v1/

        Sitemap: %s
        """;

    private final SiteMap map;
    private final PublicAddress addresses;

    SiteMapController(SiteMap map, PublicAddress addresses) {
        this.map = map;
        this.addresses = addresses;
    }

    @GetMapping("/sitemap.xml")
    void whole(HttpServletResponse response) throws IOException {
        begin(response);
        map.write(response.getOutputStream());
    }

    @GetMapping("/sitemap/{file}.xml")
    void file(@PathVariable String file, HttpServletResponse response) throws IOException {
        int number = NUMBER.matcher(file).matches() ? Integer.parseInt(file) : 0;
        if (number < 1 || number > map.files()) {
            throw new Refused(ProblemType.NOT_FOUND.saying("Le plan du site n’a pas cette partie."));
        }
        begin(response);
        map.writeFile(number, response.getOutputStream());
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        return ResponseEntity.ok()
                .cacheControl(FOR_AN_HOUR)
                .contentType(MediaType.parseMediaType("text/plain;charset=UTF-8"))
                .body(ROBOTS.formatted(addresses.of("/sitemap.xml")));
    }

    private static void begin(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, FOR_AN_HOUR.getHeaderValue());
        response.setContentType("application/xml;charset=UTF-8");
    }
}
