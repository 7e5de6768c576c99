package fr.essaim.access;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.web.Browser;
import fr.essaim.web.RunningSite;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address of the application × every role: let in or refused, nothing in between. A new address belongs in this table too. */
class AddressRulesTest extends RunningSite {

    /** v: visitor, n: signed in without a role, c: contributor, k: curator, h: host, a: administrator. */
    private static final String TABLE = """
            GET    /                                                            vnckha
            GET    /aide                                                        vnckha
            GET    /carte                                                       vnckha
            GET    /connexion                                                   vnckha
            GET    /etudes-de-cas/{id}                                          vnckha
            GET    /etudes-de-cas/{id}/historique                               vnckha
            GET    /vocabulaires                                                vnckha
            GET    /vocabulaires/{scheme}                                       vnckha
            GET    /vocabulaires/{scheme}/{concept}                             vnckha
            GET    /profil                                                      .nckha
            POST   /profil/jetons                                               .nckha
            POST   /profil/jetons/{id}/revocation                               .nckha
            POST   /profil/mot-de-passe                                         .nckha
            POST   /profil/nom                                                  .nckha
            GET    /atelier                                                     .nckha
            GET    /atelier/cas                                                 ..ck.a
            GET    /atelier/cas/doublons-probables                              ..ck.a
            GET    /atelier/cas/nouveau                                         ..ck.a
            POST   /atelier/cas/nouveau                                         ..ck.a
            GET    /atelier/cas/publier                                         ...k.a
            POST   /atelier/cas/publier                                         ...k.a
            GET    /atelier/cas/territoires                                     ..ck.a
            GET    /atelier/cas/{id}                                            ..ck.a
            POST   /atelier/cas/{id}                                            ..ck.a
            GET    /atelier/cas/{id}/apercu                                     ..ck.a
            POST   /atelier/cas/{id}/attribution                                ..ck.a
            GET    /atelier/cas/{id}/classement                                 ..ck.a
            POST   /atelier/cas/{id}/classement                                 ..ck.a
            POST   /atelier/cas/{id}/commentaires                               ..ck.a
            POST   /atelier/cas/{id}/commentaires/{comment}                     ..ck.a
            POST   /atelier/cas/{id}/commentaires/{comment}/suppression         ..ck.a
            GET    /atelier/cas/{id}/historique                                 ..ck.a
            GET    /atelier/cas/{id}/historique/{version}                       ..ck.a
            POST   /atelier/cas/{id}/historique/{version}                       ..ck.a
            GET    /atelier/cas/{id}/relecture                                  ..ck.a
            GET    /atelier/cas/{id}/{act:soumettre|renvoyer|publier|retirer|corbeille|reprendre} ..ck.a
            POST   /atelier/cas/{id}/{act:soumettre|renvoyer|publier|retirer|corbeille|reprendre} ..ck.a
            GET    /atelier/comptes                                             .....a
            POST   /atelier/comptes                                             .....a
            GET    /atelier/comptes/nouveau                                     .....a
            GET    /atelier/comptes/{id}                                        .....a
            POST   /atelier/comptes/{id}                                        .....a
            GET    /atelier/comptes/{id}/effacement                             .....a
            POST   /atelier/comptes/{id}/effacement                             .....a
            POST   /atelier/comptes/{id}/mot-de-passe                           .....a
            POST   /atelier/comptes/{id}/ouverture                              .....a
            POST   /atelier/comptes/{id}/verrou                                 .....a
            GET    /atelier/doublons                                            ...k.a
            GET    /atelier/doublons/{left}/{right}                             ...k.a
            POST   /atelier/doublons/{left}/{right}                             ...k.a
            GET    /atelier/imports                                             ...k.a
            POST   /atelier/imports                                             ...k.a
            GET    /atelier/imports/modele-etudes-de-cas.csv                    ...k.a
            GET    /atelier/imports/{id}                                        ...k.a
            POST   /atelier/imports/{id}/abandon                                ...k.a
            GET    /atelier/imports/{id}/annulation                             ...k.a
            POST   /atelier/imports/{id}/annulation                             ...k.a
            POST   /atelier/imports/{id}/application                            ...k.a
            GET    /atelier/imports/{id}/lignes/{line}                          ...k.a
            POST   /atelier/imports/{id}/lignes/{line}                          ...k.a
            POST   /atelier/imports/{id}/reglages                               ...k.a
            GET    /atelier/mois                                                ...kha
            GET    /atelier/reclassements                                       ...k.a
            POST   /atelier/reclassements                                       ...k.a
            GET    /atelier/reclassements/nouveau                               ...k.a
            GET    /atelier/reclassements/{id}                                  ...k.a
            GET    /atelier/reclassements/{id}/annulation                       ...k.a
            POST   /atelier/reclassements/{id}/annulation                       ...k.a
            GET    /atelier/relecture                                           ...k.a
            GET    /atelier/vocabulaires                                        ...k.a
            GET    /atelier/explication                                         ...k.a
            GET    /atelier/manques                                             ...k.a
            GET    /atelier/manques/{id}/retrait                                ...k.a
            POST   /atelier/manques/{id}/retrait                                ...k.a
            POST   /atelier/manques/{id}/traite                                 ...k.a
            POST   /atelier/manques/{id}/a-traiter                              ...k.a
            GET    /api                                                         vnckha
            GET    /api/v1/completions                                          vnckha
            GET    /api/v1/communes/proche                                     vnckha
            GET    /api/v1/etat                                                 vnckha
            GET    /api/v1/etudes-de-cas                                        vnckha
            POST   /api/v1/etudes-de-cas                                        ..ck.a
            GET    /api/v1/etudes-de-cas.csv                                    vnckha
            GET    /api/v1/etudes-de-cas.jsonl                                  vnckha
            GET    /api/v1/etudes-de-cas/{id}                                   vnckha
            PUT    /api/v1/etudes-de-cas/{id}/classement                        ..ck.a
            PUT    /api/v1/etudes-de-cas/{id}/contenu                           ..ck.a
            GET    /api/v1/etudes-de-cas/{id}/historique                        vnckha
            GET    /api/v1/etudes-de-cas/{id}/propositions                      ..ck.a
            GET    /api/v1/etudes-de-cas/{id}/similaires                        vnckha
            POST   /api/v1/etudes-de-cas/{id}/publication                       ...k.a
            POST   /api/v1/etudes-de-cas/{id}/renvoi                            ...k.a
            POST   /api/v1/etudes-de-cas/{id}/retrait                           ...k.a
            POST   /api/v1/etudes-de-cas/{id}/soumission                        ..ck.a
            POST   /api/v1/imports                                              ...k.a
            GET    /api/v1/imports/{id}                                         ...k.a
            POST   /api/v1/imports/{id}/annulation                              ...k.a
            POST   /api/v1/imports/{id}/application                             ...k.a
            POST   /api/v1/imports/{id}/lignes/{ligne}                          ...k.a
            GET    /api/v1/openapi.json                                         vnckha
            GET    /api/v1/openapi.json.yaml                                    vnckha
            GET    /api/v1/openapi.json/swagger-config                          vnckha
            GET    /atelier/qualite                                             ...k.a
            GET    /atelier/qualite/completude                                  ...k.a
            GET    /atelier/qualite/fraicheur                                   ...k.a
            GET    /atelier/qualite/liens                                       ...k.a
            GET    /atelier/qualite/partenaires                                 ...k.a
            GET    /atelier/qualite/partenaires/{group}                         ...k.a
            POST   /atelier/qualite/fraicheur                                   ...k.a
            POST   /atelier/qualite/liens                                       ...k.a
            POST   /atelier/qualite/partenaires/{group}                         ...k.a
            POST   /atelier/qualite/partenaires/{group}/distincts               ...k.a
            POST   /atelier/qualite/partenaires/{group}/retour                  ...k.a
            GET    /catalyseurs                                                 vnckha
            GET    /catalyseurs/{id}                                            vnckha
            GET    /catalyseurs/{id}/message                                    vnckha
            POST   /catalyseurs/{id}/message                                    vnckha
            GET    /catalyseurs/{id}/retrait                                    vnckha
            POST   /catalyseurs/{id}/retrait                                    vnckha
            GET    /atelier/catalyseurs                                         ...k.a
            GET    /atelier/catalyseurs/nouveau                                 ...k.a
            POST   /atelier/catalyseurs/nouveau                                 ...k.a
            GET    /atelier/catalyseurs/{id}                                    ...k.a
            POST   /atelier/catalyseurs/{id}                                    ...k.a
            GET    /atelier/catalyseurs/{id}/cas                                ...k.a
            POST   /atelier/catalyseurs/{id}/cas                                ...k.a
            GET    /atelier/catalyseurs/{id}/contact                            ...k.a
            POST   /atelier/catalyseurs/{id}/contact                            ...k.a
            POST   /atelier/catalyseurs/{id}/contact/retrait                    ...k.a
            GET    /atelier/catalyseurs/{id}/desactivation                      ...k.a
            POST   /atelier/catalyseurs/{id}/desactivation                      ...k.a
            POST   /atelier/catalyseurs/{id}/reactivation                       ...k.a
            GET    /api/v1/catalyseurs                                          vnckha
            GET    /api/v1/catalyseurs/{id}                                     vnckha
            GET    /partenariats                                                vnckha
            GET    /partenariats/{id}                                           vnckha
            GET    /organisations                                               vnckha
            GET    /organisations/{id}                                          vnckha
            GET    /api/v1/partenariats                                         vnckha
            GET    /api/v1/partenariats/{id}                                    vnckha
            GET    /api/v1/organisations/{id}                                   vnckha
            GET    /atelier/partenariats                                        ...k.a
            GET    /atelier/partenariats/nouveau                                ...k.a
            POST   /atelier/partenariats/nouveau                                ...k.a
            GET    /atelier/partenariats/{id}                                   ...k.a
            GET    /atelier/partenariats/{id}/description                       ...k.a
            POST   /atelier/partenariats/{id}/description                       ...k.a
            GET    /atelier/partenariats/{id}/naissance                         ...k.a
            POST   /atelier/partenariats/{id}/naissance                         ...k.a
            GET    /atelier/partenariats/{id}/actes/{kind}                      ...k.a
            POST   /atelier/partenariats/{id}/actes/{kind}                      ...k.a
            GET    /atelier/partenariats/{id}/rature/{act}                      ...k.a
            POST   /atelier/partenariats/{id}/rature/{act}                      ...k.a
            POST   /atelier/partenariats/{id}/cas                               ...k.a
            POST   /atelier/partenariats/{id}/cas/{cas}/retrait                 ...k.a
            GET    /atelier/partenariats/{id}/corbeille                         ...k.a
            POST   /atelier/partenariats/{id}/corbeille                         ...k.a
            POST   /atelier/partenariats/{id}/reprise                           ...k.a
            GET    /atelier/catalyseurs/import                                  ...k.a
            POST   /atelier/catalyseurs/import                                  ...k.a
            GET    /atelier/catalyseurs/import/modele-catalyseurs.csv           ...k.a
            GET    /atelier/catalyseurs/import/{id}                             ...k.a
            POST   /atelier/catalyseurs/import/{id}/abandon                     ...k.a
            POST   /atelier/catalyseurs/import/{id}/application                 ...k.a
            GET    /atelier/catalyseurs/import/{id}/refusees.csv                ...k.a
            GET    /atelier/partenariats/import                                 ...k.a
            POST   /atelier/partenariats/import                                 ...k.a
            GET    /atelier/partenariats/import/modele-partenariats.csv         ...k.a
            GET    /atelier/partenariats/import/{id}                            ...k.a
            POST   /atelier/partenariats/import/{id}/abandon                    ...k.a
            POST   /atelier/partenariats/import/{id}/application                ...k.a
            GET    /atelier/partenariats/import/{id}/refusees.csv               ...k.a
            GET    /selections                                                  vnckha
            GET    /selections/{id}                                             vnckha
            GET    /selections/{id}/editions/{number}                           vnckha
            GET    /atelier/selections                                          ....ha
            POST   /atelier/selections                                          ....ha
            GET    /atelier/selections/nouvelle                                 ....ha
            GET    /atelier/selections/{id}                                     ....ha
            POST   /atelier/selections/{id}                                     ....ha
            POST   /atelier/selections/{id}/cas                                 ....ha
            GET    /atelier/selections/{id}/corbeille                           ....ha
            POST   /atelier/selections/{id}/corbeille                           ....ha
            GET    /atelier/selections/{id}/edition                             ....ha
            POST   /atelier/selections/{id}/edition                             ....ha
            POST   /atelier/selections/{id}/equilibre                           ....ha
            GET    /atelier/selections/{id}/question                            ....ha
            POST   /atelier/selections/{id}/question                            ....ha
            POST   /atelier/selections/{id}/reprise                             ....ha
            GET    /api/v1/selections                                           vnckha
            GET    /api/v1/selections/{id}/editions/{number}                    vnckha
            GET    /impression                                                  vnckha
            GET    /oai                                                         vnckha
            POST   /oai                                                         vnckha
            GET    /selections/{id}/editions/{number}/cas.csv                   vnckha
            GET    /selections/{id}/editions/{number}/diapositives.html         vnckha
            GET    /selections/{id}/editions/{number}/diapositives.pptx         vnckha
            GET    /selections/{id}/editions/{number}/livret.pdf                vnckha
            GET    /selections/{id}/editions/{number}/qr.png                    vnckha
            GET    /selections/{id}/editions/{number}/qr.svg                    vnckha
            GET    /api/v1/etudes-de-cas.xlsx                                   vnckha
            GET    /alertes/demandee                                            vnckha
            GET    /alertes/effacee                                             vnckha
            GET    /alertes/nouvelle                                            vnckha
            POST   /alertes/nouvelle                                            vnckha
            GET    /alertes/{token}                                             vnckha
            POST   /alertes/{token}/effacement                                  vnckha
            GET    /alertes/{token}/{alert}/arret                               vnckha
            POST   /alertes/{token}/{alert}/arret                               vnckha
            POST   /alertes/{token}/{alert}/confirmation                        vnckha
            POST   /alertes/{token}/{alert}/rythme                              vnckha
            GET    /integration                                                 vnckha
            GET    /integration/liste                                           vnckha
            GET    /robots.txt                                                  vnckha
            GET    /sitemap.xml                                                 vnckha
            GET    /sitemap/{file}.xml                                          vnckha
            GET    /api/v1/etudes-de-cas.atom                                   vnckha
            """;

    /** Where errors end inside the application; from outside there is no such address. */
    private static final String ERRORS = "/error";

    private static final int REDIRECTED_TO_SIGN_IN = -1;

    @Autowired
    List<RequestMappingHandlerMapping> mappings;

    @Test
    void every_address_of_the_application_stands_in_the_table_and_no_other() {
        assertThat(mapped()).isEqualTo(new TreeSet<>(table().keySet()));
    }

    @Test
    void by_session_everybody_is_let_in_or_refused_as_the_table_says() {
        List<String> wrong = new ArrayList<>();
        for (Visit visit : Visit.values()) {
            Browser browser = visit.roles == null ? browser() : alone(visit.roles);
            table().forEach((address, letters) -> compare(visit, address, letters, status(browser, address), wrong));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void by_token_the_api_is_as_by_session_and_pages_are_public_or_closed() {
        List<String> wrong = new ArrayList<>();
        for (Visit visit : Visit.values()) {
            if (visit.roles == null) {
                continue;
            }
            String token = token(visit.roles);
            table().forEach((address, letters) -> {
                boolean open = address.contains(" /api") || letters.startsWith("v");
                compare(visit, address, open ? letters : "......", statusByToken(token, address), wrong);
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void what_is_announced_for_the_workshop_is_closed_to_those_who_may_not_come() {
        Map<String, String> announced = lines("""
                GET    /atelier                                       .nckha
                GET    /atelier/cas/1                                 ..ck.a
                GET    /atelier/relecture                             ...k.a
                GET    /atelier/imports                               ...k.a
                POST   /atelier/imports/1/application                 ...k.a
                GET    /atelier/reclassements                         ...k.a
                GET    /atelier/doublons                              ...k.a
                GET    /atelier/qualite                               ...k.a
                GET    /atelier/vocabulaires                          ...k.a
                GET    /atelier/mois                                  ...kha
                GET    /atelier/autre                                 ......
                GET    /api/v1/imports/1                              ...k.a
                POST   /api/v1/imports                                ...k.a
                POST   /api/v1/imports/1/annulation                   ...k.a
                POST   /api/v1/etudes-de-cas                          ..ck.a
                PUT    /api/v1/etudes-de-cas/x/contenu                ..ck.a
                PUT    /api/v1/etudes-de-cas/x/classement             ..ck.a
                POST   /api/v1/etudes-de-cas/x/soumission             ..ck.a
                POST   /api/v1/etudes-de-cas/x/publication            ...k.a
                POST   /api/v1/etudes-de-cas/x/renvoi                 ...k.a
                POST   /api/v1/etudes-de-cas/x/retrait                ...k.a
                POST   /api/v1/etudes-de-cas/x/autre                  ......
                DELETE /api/v1/etudes-de-cas/x                        ......
                """);
        List<String> wrong = new ArrayList<>();
        for (Visit visit : Visit.values()) {
            announced.forEach((address, letters) -> {
                SignedIn person = visit.roles == null ? null : new SignedIn("x", "x", Set.of(visit.roles), 0);
                if (letsIn(address, person) != (letters.charAt(visit.ordinal()) != '.')) {
                    wrong.add(visit + " " + address);
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean letsIn(String line, @Nullable SignedIn person) {
        MockHttpServletRequest request = new MockHttpServletRequest(method(line), address(line));
        return AddressRules.whoMay(request).map(who -> who.includes(person)).orElse(false);
    }

    private static void compare(Visit visit, String address, String letters, int status, List<String> wrong) {
        boolean expected = letters.charAt(visit.ordinal()) != '.';
        boolean refused = status == 401 || status == 403 || status == REDIRECTED_TO_SIGN_IN;
        if (expected == refused || status >= 500) {
            wrong.add(visit + " " + address + " → " + status);
        }
    }

    // A session that the other classes do not share: what these forms leave in it is nobody else's to read.
    private Browser alone(Role... roles) {
        Browser browser = browser();
        Members.Member member = members().with(roles);
        browser.signIn(member.login(), member.password());
        return browser;
    }

    private static int status(Browser browser, String line) {
        String address = address(line);
        HttpResponse<String> answer = line.startsWith("GET")
                ? browser.get(address)
                : browser.send(method(line), address, "application/x-www-form-urlencoded", "");
        return told(answer);
    }

    private int statusByToken(String token, String line) {
        return told(browser().bare(method(line), address(line), "Authorization", "Bearer " + token));
    }

    private static int told(HttpResponse<?> answer) {
        String next = answer.headers().firstValue("Location").orElse("");
        return next.contains("/connexion") ? REDIRECTED_TO_SIGN_IN : answer.statusCode();
    }

    private static String method(String line) {
        return line.substring(0, line.indexOf(' '));
    }

    // An address of nothing: whoever is let in finds that there is no such thing.
    private static String address(String line) {
        return line.substring(line.indexOf(' ') + 1)
                .replaceAll("\\{[a-z]+:([^|}]+)[^}]*}", "$1")
                .replaceAll("\\{[a-z]+}", "rien");
    }

    private Set<String> mapped() {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(AddressRulesTest::addresses)
                .filter(address -> !address.endsWith(" " + ERRORS))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> addresses(RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        return info.getPatternValues().stream()
                .flatMap(pattern -> methods.isEmpty()
                        ? Stream.of("ANY " + pattern)
                        : methods.stream().map(method -> method + " " + pattern));
    }

    private static Map<String, String> table() {
        return lines(TABLE);
    }

    private static Map<String, String> lines(String text) {
        Map<String, String> lines = new LinkedHashMap<>();
        text.lines().map(line -> line.split(" +")).forEach(cells -> lines.put(cells[0] + " " + cells[1], cells[2]));
        return lines;
    }

    /** Who comes, in the order of the letters. */
    private enum Visit {
        VISITOR((Role[]) null),
        NO_ROLE(),
        CONTRIBUTOR(Role.CONTRIBUTOR),
        CURATOR(Role.CURATOR),
        HOST(Role.HOST),
        ADMINISTRATOR(Role.ADMINISTRATOR);

        private final Role @Nullable [] roles;

        Visit(Role @Nullable ... roles) {
            this.roles = roles;
        }
    }
}
