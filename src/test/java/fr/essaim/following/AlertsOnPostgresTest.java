package fr.essaim.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.essaim.WithoutWeb;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.storage.Tables;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DuplicateKeyException;

class AlertsOnPostgresTest {

    private static final Instant NOW = Instant.parse("2026-04-22T05:00:00Z");

    @TempDir
    Path data;

    @Test
    void alerts_live_on_postgresql_as_on_sqlite() throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
                ConfigurableApplicationContext essaim = WithoutWeb.startWithoutImports(
                        data,
                        "--essaim.alertes=non",
                        "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"))) {
            AlertTable table = essaim.getBean(AlertTable.class);
            ToldCases told = essaim.getBean(ToldCases.class);
            Tables tables = essaim.getBean(Tables.class);

            Follower follower = table.follower("Claire@exemple.fr", "secret");
            assertThat(table.follower("claire@exemple.fr", "autre")).isEqualTo(follower);
            table.ask(follower, "q=x", Rhythm.DAILY, NOW);
            table.ask(follower, "q=x", Rhythm.WEEKLY, NOW.plusSeconds(1));
            table.confirm(table.of(follower).getFirst(), NOW);
            table.ask(follower, "q=x", Rhythm.DAILY, NOW.plusSeconds(2));
            Alert alert = table.confirmed().getFirst();
            assertThat(alert.rhythm()).isEqualTo(Rhythm.WEEKLY);
            assertThat(alert.askedAt()).isEqualTo(NOW.plusSeconds(1));

            List<CaseStudyId> cases = List.of(CaseStudyId.of("un"));
            String letter = told.begin(alert, cases, NOW).orElseThrow();
            assertThatExceptionOfType(DuplicateKeyException.class).isThrownBy(() -> told.begin(alert, cases, NOW));
            assertThat(told.unmentioned(alert)).containsExactly(new ToldCases.Doubtful(NOW, cases));
            told.sent(alert, letter);
            assertThat(told.doubtful(alert)).isEmpty();
            assertThat(told.of(alert)).isEqualTo(Set.of("un"));

            AlertLease one = new AlertLease(tables, "un");
            AlertLease other = new AlertLease(tables, "autre");
            assertThat(one.take(NOW)).isTrue();
            assertThat(other.take(NOW)).isFalse();

            essaim.getBean(AlertDesk.class).forget(List.of(alert));
            assertThat(table.byToken("secret")).isEmpty();
            assertThat(told.begin(alert, cases, NOW)).isEmpty();
        }
    }
}
