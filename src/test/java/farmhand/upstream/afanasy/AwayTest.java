package farmhand.upstream.afanasy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.server.afanasy.AfanasyAnswers;
import farmhand.testing.Waiting;

import org.junit.jupiter.api.Test;

import java.time.InstantSource;

/** What clients of a gateway's Afanasy port are answered while the afserver is away. */
final class AwayTest {
    @Test
    void aJobThatCannotBeSentIsNotCalledInvalid() throws Exception {
        ScriptedServer server = new ScriptedServer();
        try (AfanasyLink link = server.linked()) {
            AfanasyAnswers answers = new AfanasyAnswers(link, InstantSource.system());
            server.close();
            Waiting.until(() -> link.info().link().isAway());

            String answer =
                    answers.answer(
                                    """
                                    {"job":{"name":"shot","user_name":"kim","blocks":[
                                    {"flags":1,"command":"true"}]}}""")
                            .orElseThrow();

            assertThat(answer)
                    .contains("\"id\":0", "does not answer", "nothing was sent")
                    .doesNotContain("Invalid job");
            assertTrue(link.farm().jobs().stream().findAny().isEmpty());
        }
    }
}
