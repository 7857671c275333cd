package farmhand.upstream.afanasy;

import static org.assertj.core.api.Assertions.assertThat;

import farmhand.farm.Job;
import farmhand.farm.JobSettings;
import farmhand.testing.Waiting;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;

/** Moves made by others are seen, and what that costs the afserver. */
final class OrdersTest {
    private ScriptedServer server;
    private AfanasyLink link;

    @BeforeEach
    void begin() throws IOException {
        server = new ScriptedServer();
        submit("elie", "a");
        submit("elie", "b");
        submit("elie", "c");
        link = server.linked();
    }

    @AfterEach
    void end() throws IOException {
        link.close();
        server.close();
    }

    @Test
    void whereOneUserHasJobsMovesAreToldAndNothingIsAskedBesidesTheEvents() throws IOException {
        int polls = server.polls.get() + 3; // till then the monitor becomes his
        Waiting.until(() -> server.polls.get() >= polls);
        int connections = server.connections.get();
        int first = server.polls.get();
        Waiting.until(() -> server.polls.get() >= first + 20);
        int asked = server.connections.get() - connections;
        int polled = server.polls.get() - first;

        act(
                "{\"type\":\"users\",\"ids\":[2],\"operation\":{\"type\":\"move_jobs_top\",\"jids\":[5]}}");

        assertThat(asked - polled).isLessThanOrEqualTo(2); // the cycle is looked for now and then
        Waiting.until(() -> order("elie").equals(List.of("c", "a", "b")));
    }

    @Test
    void aJobOfAnotherUserIsSeenAndWhatBecomesOfItToo() throws IOException {
        submit("ann", "other");
        Waiting.until(() -> order("ann").equals(List.of("other")));

        act("{\"type\":\"jobs\",\"ids\":[6],\"params\":{\"priority\":7}}");

        Waiting.until(
                () -> link.farm().jobs().stream().anyMatch(job -> job.settings().priority() == 7));
    }

    @Test
    void whereSeveralHaveJobsAMoveIsSeenWithWhateverElseBecomesOfOne() throws IOException {
        submit("ann", "other");
        Waiting.until(() -> order("ann").equals(List.of("other")));

        act(
                "{\"type\":\"users\",\"ids\":[2],\"operation\":{\"type\":\"move_jobs_top\",\"jids\":[5]}}");
        act("{\"type\":\"jobs\",\"ids\":[3],\"params\":{\"annotation\":\"look\"}}");

        Waiting.until(() -> order("elie").equals(List.of("c", "a", "b")));
    }

    @Test
    void whereSeveralHaveJobsAMoveIsFoundThoughNothingElseHappens() throws IOException {
        submit("ann", "other");
        Waiting.until(() -> order("ann").equals(List.of("other")));

        act(
                "{\"type\":\"users\",\"ids\":[2],\"operation\":{\"type\":\"move_jobs_bottom\",\"jids\":[3]}}");

        Waiting.until(() -> order("elie").equals(List.of("b", "c", "a")));
    }

    private void submit(String user, String name) throws IOException {
        String job = ScriptedServer.requested("19-submit-paused-job");
        server.asked()
                .ask(
                        job.replace("\"elie\"", "\"" + user + "\"")
                                .replace("\"paused\"", "\"" + name + "\""));
    }

    private void act(String action) throws IOException {
        server.asked().ask("{\"action\":" + action + "}");
    }

    private List<String> order(String user) {
        return link.farm().jobs().stream()
                .map(Job::settings)
                .filter(job -> job.user().equals(user))
                .sorted(Comparator.comparingInt(JobSettings::position))
                .map(JobSettings::name)
                .toList();
    }
}
