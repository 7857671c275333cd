package farmhand.server.afanasy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.Job;
import farmhand.farm.JobStatus;
import farmhand.farm.policy.UserTerms;
import farmhand.farm.spec.Limit;
import farmhand.testing.Waiting;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.regex.Pattern;

/** What is said of users, on a farm of our own. */
final class AfanasyUsersTest {
    private static final String SAID =
            "\"annotation\":\"away\",\"custom_data\":\"{}\",\"max_tasks_per_second\":5,"
                    + "\"max_running_tasks_per_host\":2,\"hosts_mask\":\"r.*\",\"hosts_mask_exclude\":\"r1\","
                    + "\"need_os\":\"linux\",\"need_properties\":\"gpu\",\"need_power\":1,\"need_memory\":2,"
                    + "\"need_hdd\":3,\"pools\":{\"/a\":7},\"solve_method\":\"solve_priority\","
                    + "\"solve_need\":\"solve_tasksnum\",\"hosts_mask_type\":\"regex\","
                    + "\"errors_retries\":1,\"errors_avoid_host\":0,\"errors_task_same_host\":5,"
                    + "\"errors_forgive_time\":60,\"jobs_life_time\":9";

    @TempDir Path data;
    private Talk talk;

    @BeforeEach
    void open() {
        talk = new Talk(data);
        talk.say(
                """
                {"job":{"name":"shot","user_name":"kim","offline":true,"blocks":[
                {"name":"sim","command":"true","tasks":[{"name":"1"}]}]}}""");
    }

    @AfterEach
    void close() {
        talk.close();
    }

    @Test
    void whatIsKeptOfAUserIsToldAlsoAfterARestart() {
        assertThat(params(SAID + ",\"hidden\":true")).contains("Action processed.");
        talk.close();
        talk = new Talk(data);

        assertThat(told()).contains("\"hidden\":true");
        Pattern.compile(",(?=\")")
                .splitAsStream(SAID)
                .forEach(one -> assertThat(told()).contains(one));

        params("\"annotation\":\"\",\"hidden\":false,\"jobs_life_time\":0,\"pools\":{}");
        assertThat(told()).doesNotContain("annotation", "hidden", "life_time", "pools");
        assertThat(told()).contains("\"hosts_mask\":\"r.*\"");
    }

    @Test
    void whoWatchesAUserHearsThatAJobBecameAnothersAndOfMovesThatMoveNothing() {
        talk.say(
                """
                {"job":{"name":"other","user_name":"elie","offline":true,"blocks":[
                {"name":"sim","command":"true","tasks":[{"name":"1"}]}]}}""");
        int elie = monitor("elie");
        int kim = monitor("kim");
        talk.act("jobs", "\"ids\":[2],\"params\":{\"user_name\":\"elie\"}");

        assertThat(events(elie)).contains("\"jobs_add\":[2]").doesNotContain("jobs_change");
        assertThat(events(kim)).contains("\"jobs_del\":[2]");

        talk.act(
                "users",
                "\"mask\":\"elie\",\"operation\":{\"type\":\"move_jobs_up\",\"jids\":[2]}");

        assertThat(events(elie)).contains("{\"jobs_order_ids\":[2,3]}");
        assertThat(events(kim)).contains("null");
    }

    @Test
    void countsOfErrorsBelowNoughtSayNothingAndLargeOnesAreAsLargeAsCanBe() {
        params("\"errors_retries\":2");

        params("\"errors_retries\":-1,\"errors_task_same_host\":300");

        assertThat(told())
                .contains("\"errors_retries\":2,\"errors_avoid_host\":3")
                .contains("\"errors_task_same_host\":255");
    }

    @Test
    void nothingOfAPausedUserStarts() {
        params("\"max_running_tasks\":3,\"paused\":true");
        assertEquals(new Limit(0), terms().maxRunning());
        assertThat(told()).contains("\"max_running_tasks\":3", "\"paused\":true");
        talk.act("jobs", "\"ids\":[2],\"operation\":{\"type\":\"start\"}");
        params("\"max_running_tasks\":2");
        assertEquals(new Limit(0), terms().maxRunning());
        assertEquals(0, job().totals().active() + job().totals().done());

        params("\"paused\":false");

        assertEquals(new Limit(2), terms().maxRunning());
        assertThat(told()).contains("\"max_running_tasks\":2").doesNotContain("paused");
        Waiting.until(() -> job().status() == JobStatus.DONE);
    }

    @Test
    void whoIsThereIsNotMadeAgainAndWhoHasNoJobsIsDeleted() {
        String made = talk.say("{\"user\":{\"name\":\"zoe\"}}");
        assertThat(talk.say("{\"user\":{\"name\":\"zoe\"}}"))
                .isEqualTo(made.replaceFirst("\\{", "{\"error\":\"exists\","));
        talk.act("users", "\"mask\":\"zoe\",\"params\":{\"priority\":7}");
        int monitor = monitor("kim", "users");

        String answer = talk.act("users", "\"ids\":[2,3],\"operation\":{\"type\":\"delete\"}");

        assertThat(answer).contains("Action processed.");
        assertThat(events(monitor)).contains("\"users_del\":[3]");
        assertThat(talk.get("users", "")).contains("kim").doesNotContain("zoe");
        assertThat(talk.act("users", "\"ids\":[3],\"params\":{\"priority\":7}"))
                .contains("Action node ID not found: 3.");
        assertThat(talk.say("{\"user\":{\"name\":\"zoe\"}}")).contains("\"id\":4,\"priority\":50");
    }

    @Test
    void aUserIsThereFromTheFirstJobOnAndActiveWithEachAction() {
        long since = talk.job(2).created().micros() / 1_000_000;
        assertThat(told()).contains("\"time_register\":" + since);
        talk.act("jobs", "\"ids\":[2],\"operation\":{\"type\":\"delete\"}");

        assertThat(told())
                .contains("\"time_register\":" + since)
                .containsPattern("\"time_activity\":" + since / 1_000);
    }

    private Job job() {
        return talk.job(2);
    }

    private UserTerms terms() {
        return talk.farm.coordinator().farm().policy().user("kim");
    }

    private String params(String params) {
        return talk.act("users", "\"mask\":\"kim\",\"params\":{" + params + "}");
    }

    private int monitor(String user) {
        return monitor(user, "jobs");
    }

    private int monitor(String user, String kind) {
        String said =
                talk.say(
                        "{\"monitor\":{\"user_name\":\"%s\",\"host_name\":\"box\"}}"
                                .formatted(user));
        int id = Integer.parseInt(said.replaceAll("(?s).*?\"id\":(\\d+).*", "$1"));
        talk.act(
                "monitors",
                "\"ids\":[%d],\"operation\":{\"type\":\"watch\",\"class\":\"%s\",\"status\":\"subscribe\"}"
                        .formatted(id, kind));
        events(id);
        return id;
    }

    private String events(int monitor) {
        return talk.get("monitors", ",\"ids\":[%d],\"mode\":\"events\"".formatted(monitor));
    }

    private String told() {
        return talk.get("users", ",\"mask\":\"kim\"");
    }
}
