package farmhand.server.afanasy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.JobStatus;
import farmhand.testing.Waiting;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.List;

/** What tasks tell of what they went through. */
final class AfanasyPastTest {
    private static final String ERRORS =
            "[A-Za-z0-9._-]+: %d at [A-Z][a-z]{2} \\d\\d [A-Z][a-z]{2} \\d\\d:\\d\\d\\.\\d\\d";

    @TempDir Path data;
    private Talk talk;

    @BeforeEach
    void open() {
        talk = new Talk(data);
        talk.say(
                """
                {"job":{"name":"shot","user_name":"kim","blocks":[
                {"name":"sim","flags":1,"frame_first":0,"frame_last":2,"command":"exit @#@",
                "errors_retries":1},
                {"name":"comp","flags":1,"frame_first":1,"frame_last":1,"command":"true"}]}}""");
        Waiting.until(() -> talk.job(2).status() == JobStatus.FAILED);
    }

    @AfterEach
    void close() {
        talk.close();
    }

    @Test
    void hostsOnWhichTasksFailedAreToldWithHowOftenAndWhen() {
        assertThat(talk.get("jobs", ",\"ids\":[2],\"mode\":\"error_hosts\""))
                .matches(
                        "\\{\"message\":\\{\"name\":\"shot\",\"type\":\"error_hosts\",\"list\":\\["
                                + "\"Block\\['sim'] error hosts:\",\""
                                + ERRORS.formatted(4)
                                + "\",\"Task\\[1] error hosts: \",\""
                                + ERRORS.formatted(2)
                                + "\",\"Task\\[2] error hosts: \",\""
                                + ERRORS.formatted(2)
                                + "\",\"Block\\['comp'] error hosts:\"]}}");
        assertThat(task(2, "error_hosts"))
                .containsPattern(
                        "\"data\":\"Task\\[2] error hosts: \\\\n" + ERRORS.formatted(2) + "\"}}");
        assertThat(task(0, "error_hosts")).endsWith("\"data\":\"\"}}");
    }

    @ParameterizedTest
    @CsvSource({"skip, ' DON SKP', 272", "done, ' DON', 16"})
    void whatIsSkippedOrSetDoneAfterItRanTellsHowItRanAndNoErrors(
            String operation, String words, int bits) {
        String before = task(1, "info");
        String ran = before.substring(before.indexOf("\"str\""), before.indexOf("\"exec\""));

        talk.act(
                "jobs",
                "\"ids\":[2],\"block_ids\":[0],\"operation\":{\"type\":\"%s\",\"task_ids\":[1]}"
                        .formatted(operation));

        assertThat(ran).startsWith("\"str\":2,\"err\":2,\"tst\":").contains("\"hst\":\"");
        String after = task(1, "info");
        assertThat(after).contains("\"state\":\"%s\",\"st\":%d,".formatted(words, bits));
        assertEquals(
                ran.replace("\"err\":2,", ""),
                after.substring(after.indexOf("\"str\""), after.indexOf("\"exec\"")));
    }

    @Test
    void aJobThatFailedIsNotDoneAtATime() {
        String told = talk.get("jobs", ",\"ids\":[2]");

        assertThat(told.substring(0, told.indexOf("\"blocks\"")))
                .contains("\"time_started\":")
                .doesNotContain("time_done");
    }

    @Test
    void aJobThatIsRestartedHasNotBegunUntilATaskRunsAgain() {
        talk.act("jobs", "\"ids\":[2],\"operation\":{\"type\":\"restart_pause\"}");
        String told = talk.get("jobs", ",\"ids\":[2]");
        assertThat(told.substring(0, told.indexOf("\"blocks\""))).doesNotContain("time_started");

        talk.act("jobs", "\"ids\":[2],\"operation\":{\"type\":\"start\"}");
        Waiting.until(() -> talk.job(2).status() == JobStatus.FAILED);

        String again = talk.get("jobs", ",\"ids\":[2]");
        assertThat(again.substring(0, again.indexOf("\"blocks\""))).contains("time_started");
    }

    @Test
    void aLogTellsWhatHappenedInOrder() {
        talk.act("jobs", "\"ids\":[2],\"operation\":{\"type\":\"pause\"}");

        assertThat(talk.get("jobs", ",\"ids\":[2],\"mode\":\"log\""))
                .containsPattern("Initialized.*submit.*Started.*jobs pause");
    }

    @Test
    void aLogTellsAnActionInOneLineWithWhatItSaid() {
        talk.act("jobs", "\"ids\":[2],\"params\":{\"priority\":77,\"annotation\":\"late\"}");
        talk.act(
                "jobs",
                "\"ids\":[2],\"block_ids\":[-1],\"params\":{\"max_running_tasks\":3,\"hosts_mask\":\"r\"}");
        talk.act("jobs", "\"ids\":[2],\"block_ids\":[-1],\"operation\":{\"type\":\"skip\"}");

        String params =
                "kim@box: jobs params: shot@kim:  \\\"priority\\\" set to 77"
                        + "\\n\\\"annotation\\\" set to \\\"late\\\"\"";
        String blocks = "kim@box: jobs params: shot@kim: ";
        for (String block : List.of("sim", "comp")) {
            blocks +=
                    (block.equals("comp") ? "\\n" : "")
                            + "Block['%s']: \\n\\\"max_running_tasks\\\" set to 3".formatted(block)
                            + "\\n\\\"metadata\\\" set to \\\"…\\\"";
        }
        for (String type : List.of("jobs", "users")) {
            assertThat(talk.get(type, ",\"ids\":[2],\"mode\":\"log\""))
                    .containsOnlyOnce(params)
                    .containsOnlyOnce(blocks + "\"")
                    .containsOnlyOnce("jobs skip: shot@kim: \"");
        }
    }

    private String task(int index, String mode) {
        return talk.get(
                "jobs",
                ",\"ids\":[2],\"block_ids\":[0],\"task_ids\":[%d],\"mode\":\"%s\""
                        .formatted(index, mode));
    }
}
