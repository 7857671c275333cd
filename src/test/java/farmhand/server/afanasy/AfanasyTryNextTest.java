package farmhand.server.afanasy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.Block;
import farmhand.farm.task.Turn;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** Tasks that are to be tried next. */
final class AfanasyTryNextTest {
    private static final String JOB =
            """
            {"job":{"name":"shot","user_name":"kim","offline":true,%s"blocks":[
              {"name":"sim","flags":1,"frame_first":1,"frame_last":4,"command":"true"},
              {"name":"comp","flags":1,"frame_first":1,"frame_last":2,"command":"true"}]}}
            """;

    @TempDir Path data;
    private Talk talk;

    @BeforeEach
    void open() {
        talk = new Talk(data);
    }

    @AfterEach
    void close() {
        talk.close();
    }

    @Test
    void tasksThatAreToBeTriedAreSoFromTheirSubmission() {
        talk.say(JOB.formatted("\"try_this_blocks_num\":[0,0,7],\"try_this_tasks_num\":[3,1,0],"));

        Block sim = talk.job(2).blocks().getFirst();
        assertThat(sim.tasks().task(3).turn()).isNotEqualTo(Turn.USUAL);
        assertThat(sim.tasks().task(1).turn()).isNotEqualTo(Turn.USUAL);
        assertEquals(Turn.USUAL, sim.tasks().task(0).turn());
    }

    @Test
    void whatIsFirstAlreadyIsNoValidTaskToTryNext() {
        talk.say(JOB.formatted(""));
        String next = "{\"type\":\"trynext\",\"mode\":\"%s\",\"task_ids\":[1]}";

        assertThat(operate(next.formatted("remove"))).contains("Unable to find valid tasks.");
        assertThat(operate(next.formatted("append"))).contains("Tasks to try next processed.");
        assertThat(operate(next.formatted("append"))).contains("Unable to find valid tasks.");
        assertThat(operate(next.formatted("remove"))).contains("Tasks to try next processed.");
    }

    @Test
    void whatIsSuspendedIsTriedNextOnceItIsContinued() {
        talk.say(JOB.formatted("\"try_this_blocks_num\":[1],\"try_this_tasks_num\":[1],"));
        operate("{\"type\":\"suspend\",\"task_ids\":[1,2]}");
        String next = "{\"type\":\"trynext\",\"mode\":\"%s\",\"task_ids\":[1,2]}";

        assertThat(operate(next.formatted("append"))).contains("Tasks to try next processed.");
        assertThat(told("progress")).contains(" TRY SUS");
        operate("{\"type\":\"continue\",\"task_ids\":[1]}");
        assertThat(told("progress")).contains(" RDY TRY", " TRY SUS");
        assertThat(told("full")).contains("\"try_this_tasks_num\":[1,2,1]");

        assertThat(operate(next.formatted("remove"))).contains("Tasks to try next processed.");
        assertThat(told("full")).contains("\"try_this_tasks_num\":[1]");
    }

    private String operate(String operation) {
        return talk.act("jobs", "\"ids\":[2],\"block_ids\":[0],\"operation\":" + operation);
    }

    private String told(String mode) {
        return talk.get("jobs", ",\"ids\":[2],\"mode\":\"%s\"".formatted(mode));
    }
}
