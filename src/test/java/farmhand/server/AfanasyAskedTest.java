package farmhand.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;

import farmhand.farm.address.AttemptAddress;
import farmhand.farm.task.Attempt;
import farmhand.farm.task.End;
import farmhand.farm.task.Exit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a real afserver answered to single questions is answered here, each on a farm as it was. */
final class AfanasyAskedTest {
    private static final String COMMAND =
            "render -s @#@ -e @#@ -pad @####@ @####@ again @#@ @##@ lone@ @x@ @@";
    private static final String HELLO =
            """
            {"job":{"name":"hello","user_name":"elie","host_name":"vm","priority":99,"branch":"/tmp",
            "blocks":[{"name":"frames","service":"generic","parser":"generic","capacity":1000,
            "flags":1,"command":"echo frames @#@-@#@; sleep 0.2","working_directory":"/tmp",
            "frame_first":1,"frame_last":10,"frames_per_task":5}]}}""";
    private static final String BLOCK =
            "{\"name\":\"%s\",\"service\":\"generic\",\"parser\":\"none\",\"working_directory\":\"/tmp\",%s}";
    private static final String JOB =
            "{\"job\":{\"name\":\"%s\",\"user_name\":\"elie\",\"host_name\":\"my_pc\",\"priority\":99,%s\"blocks\":[%s]}}";

    private final AfanasyPort port = new AfanasyPort(Duration.ofSeconds(20), Recorded.CLOCK);
    private final Recorded farm = new Recorded(port.farm);

    @AfterEach
    void close() {
        port.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "181-get-task-info-inc2",
                "182-get-task-info-negative",
                "183-get-task-info-nonnumeric"
            })
    void tasksOfFramesAndOfNames(String name) throws IOException {
        StringBuilder blocks = new StringBuilder();
        for (int i = 0; i < 19; i++) {
            blocks.append(i == 0 ? "" : ",").append(block(i));
        }
        farm.add(8, JOB.formatted("frames", "", blocks), Recorded.NOW);

        assertRecorded(name);
    }

    private static String block(int index) {
        String frames =
                "\"command\":\""
                        + COMMAND
                        + "\",\"flags\":1,\"frame_first\":%d,\"frame_last\":%d,"
                        + "\"frames_per_task\":%d,\"frames_inc\":%d";
        return switch (index) {
            case 4 -> BLOCK.formatted("1..100 inc 2 per 10", frames.formatted(1, 100, 10, 2));
            case 6 -> BLOCK.formatted("-3..3 per 2", frames.formatted(-3, 3, 2, 1));
            case 18 ->
                    BLOCK.formatted(
                            "nn-names",
                            "\"command\":\"run @#@ now\",\"tasks_name\":\"shot @#@ (@#@)\","
                                    + "\"tasks\":[{\"name\":\"A\",\"command\":\"cmdA\"}]");
            default -> BLOCK.formatted("b" + index, frames.formatted(1, 2, 1, 1));
        };
    }

    @Test
    void tasksAndBlocksThatWait() throws IOException {
        String frames =
                "\"command\":\"x\",\"flags\":1,\"frame_first\":1,\"frame_last\":%d,%s\"capacity\":1000";
        farm.add(
                9,
                JOB.formatted(
                        "dep",
                        "",
                        String.join(
                                ",",
                                BLOCK.formatted("A", frames.formatted(4, "")),
                                BLOCK.formatted(
                                        "B", frames.formatted(4, "\"tasks_depend_mask\":\"A\",")),
                                BLOCK.formatted("C", frames.formatted(2, "\"depend_mask\":\"A\",")),
                                BLOCK.formatted(
                                        "D",
                                        frames.formatted(
                                                4,
                                                "\"tasks_depend_mask\":\"A\",\"frames_per_task\":2,")))),
                1_795_223_267);
        farm.run("9/0/0", 1_795_223_268);
        farm.run("9/0/1", 1_795_223_268);

        // Tasks that run tell the time at which they are asked for.
        String now = Long.toString(Recorded.NOW);
        assertEquals(
                Recorded.tree(
                        Recorded.text("185-get-job-progress-depends.response.json")
                                .replace("\"tdn\":1795223268", "\"tdn\":" + now)),
                ask("185-get-job-progress-depends"));
    }

    @Test
    void theListOfJobsWithTheServersOwn() throws IOException {
        hello();
        String opened = Long.toString(Recorded.NOW);

        // Here the server's own job is not counted among its user's.
        assertEquals(
                Recorded.tree(
                        Recorded.text("01-get-jobs-list.response.json")
                                .replace("1795222443", opened)),
                ask("01-get-jobs-list"));
    }

    @Test
    void logsAndOutputs() throws IOException {
        hello();
        port.farm.write(AttemptAddress.parse("2/0/1/1"), "frames 6-10\n", true);
        farm.add(3, Recorded.text("18-submit-3-block-job.request.json"), 1_795_222_844);
        AttemptAddress broken = AttemptAddress.parse("3/1/1/1");
        farm.run("3/1/1", 1_795_222_853);
        farm.end("3/1/1", false, 1_795_222_855);
        port.farm.write(broken, "broken\n", true);
        port.farm.tried(
                broken.task(),
                new Attempt(
                        broken,
                        "rnode1",
                        "x",
                        Recorded.when(1_795_222_853),
                        Recorded.when(1_795_222_855),
                        Exit.of(End.FAILED, "")));

        assertRecorded("13-get-task-output");
        assertRecorded("43-get-task-output-error");
        for (String log : new String[] {"10-get-job-log", "42-get-task-log-error"}) {
            assertEquals(
                    Recorded.tree(inThisZone(Recorded.text(log + ".response.json"))), ask(log));
        }
    }

    /** Of pools and branches nothing is noted: there is one of each. */
    @ParameterizedTest
    @ValueSource(strings = {"46-get-branch-log", "47-get-pool-log"})
    void logsOfWhatThereIsOneOfAreEmpty(String name) throws IOException {
        hello();
        String recorded = Recorded.text(name + ".response.json");

        assertEquals(
                Recorded.tree(
                        Pattern.compile("\"list\":\\[.*]", Pattern.DOTALL)
                                .matcher(recorded)
                                .replaceFirst("\"list\":[]")),
                ask(name));
    }

    @Test
    void thePoolHasTheSlotsOfTheMachine() throws IOException {
        String opened = Long.toString(Recorded.NOW);

        // Two of its eight slots are busy.
        assertEquals(
                Recorded.tree(
                        Recorded.text("07-get-pools.response.json")
                                .replace("1795222443", opened)
                                .replace("1795222475", opened)
                                .replace("\"renders_busy\":0", "\"renders_busy\":1")
                                .replace("\"renders_ready\":1", "\"renders_ready\":0")
                                .replace("1100", "8000")
                                .replace("\"max_tasks_host\":4", "\"max_tasks_host\":8")),
                ask("07-get-pools"));
    }

    @Test
    void aUserIsMade() throws IOException {
        hello();

        assertEquals(
                Recorded.tree(
                        Recorded.text("201-user-add.response.json")
                                .replace("\"priority\":99", "\"priority\":50") // as of all here
                                .replace("1795223296", Long.toString(Recorded.NOW))),
                ask("201-user-add"));
    }

    @Test
    void aBlockThatIsNotThere() throws IOException {
        String blocks =
                BLOCK.formatted("nn", "\"command\":\"x\",\"tasks\":[{\"name\":\"a\"}]")
                        + ","
                        + BLOCK.formatted(
                                "n",
                                "\"command\":\"x\",\"flags\":1,\"frame_first\":1,\"frame_last\":2");
        farm.add(5, JOB.formatted("base-1", "\"offline\":true,", blocks), 1_795_223_341);

        // There it had not been looked at by the server when it was asked for.
        assertEquals(
                Recorded.tree(
                        Recorded.text("211-get-blocks-out-of-range.response.json")
                                .replace("\"st\":516", "\"st\":513")
                                .replace(" OFF WDP", " RDY OFF")
                                .replace("\"user_list_order\":2,", "\"user_list_order\":0,")
                                .replace("\"blocks\":[", "\"tasks_ready\":3,\"blocks\":[")
                                .replace("\"st\":0", "\"st\":1,\"state\":\" RDY\"")
                                .replaceFirst("\"job_id\":5", "\"job_id\":5,\"p_tasks_ready\":1")
                                .replaceAll(
                                        "\"job_id\":5(?!,\"p_t)",
                                        "\"job_id\":5,\"p_tasks_ready\":2")
                                .replace(" ".repeat(128), "r".repeat(128))),
                ask("211-get-blocks-out-of-range"));
    }

    @Test
    void aJobThatWasDoneAndRunsWhatWasAppended() throws IOException {
        String block = BLOCK.formatted("nn", "\"tasks\":[{\"name\":\"t0\",\"command\":\"true\"}]");
        farm.add(7, JOB.formatted("donejob", "", block), 1_795_223_097);
        farm.ran("7/0/0", 1_795_223_097, 1_795_223_099);
        ask("162-append_tasks-to-done-job");
        farm.run("7/0/1", 1_795_223_100);
        farm.run("7/0/2", 1_795_223_100);

        // There counts ran ahead of the tasks, and a block that goes on keeps when it was done.
        assertEquals(
                Recorded.tree(
                        Recorded.text("163-append_tasks-after.response.json")
                                .replace("\"st\":3", "\"st\":2")
                                .replace(" RDY RUN", " RUN")
                                .replace("\"st\":1", "\"st\":2")
                                .replace("\" RDY\"", "\" RUN\"")
                                .replace("\"tasks_ready\":2,", "")
                                .replace("\"p_tasks_ready\":2,", "")
                                .replace("\"user_list_order\":5", "\"user_list_order\":0")
                                .replace("\"time_done\":1795223099,", "")
                                .replace("r".repeat(86), "R".repeat(86))),
                ask("163-append_tasks-after"));
    }

    private void hello() {
        farm.add(2, HELLO, 1_795_222_470);
        farm.ran("2/0/0", 1_795_222_471, 1_795_222_473);
        farm.ran("2/0/1", 1_795_222_473, 1_795_222_475);
    }

    /** The recordings were made in the zone UTC. */
    private static String inThisZone(String text) {
        DateTimeFormatter form =
                DateTimeFormatter.ofPattern("EEE dd MMM HH:mm.ss uuuu", Locale.ENGLISH);
        return Pattern.compile("[A-Z][a-z]{2} \\d\\d [A-Z][a-z]{2} \\d\\d:\\d\\d\\.\\d\\d")
                .matcher(text)
                .replaceAll(
                        time -> {
                            String here =
                                    form.format(
                                            LocalDateTime.parse(time.group() + " 2026", form)
                                                    .atOffset(ZoneOffset.UTC)
                                                    .atZoneSameInstant(ZoneId.systemDefault()));
                            return here.substring(0, here.length() - " 2026".length());
                        });
    }

    private JsonNode ask(String name) throws IOException {
        return Recorded.tree(port.say(Recorded.text(name + ".request.json")));
    }

    private void assertRecorded(String name) throws IOException {
        assertEquals(Recorded.tree(Recorded.text(name + ".response.json")), ask(name));
    }
}
