package farmhand.server.afanasy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.testing.RunningFarm;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** In which order jobs are listed, as an afserver lists them. */
final class AfanasyOrderTest {
    private static final Pattern JOB =
            Pattern.compile("\"name\":\"([^\"]+)\",\"id\":\\d+,\"priority\"");

    @TempDir Path data;
    private RunningFarm farm;
    private AfanasyAnswers answers;

    @BeforeEach
    void open() throws Exception {
        farm = RunningFarm.on(data);
        answers = new AfanasyAnswers(farm.coordinator(), InstantSource.system());
        submit("low", "kim", 50);
        submit("usual", "kim", 99);
        submit("high", "elie", 120);
        submit("usual2", "elie", 99);
        submit("higher", "kim", 200);
        submit("usual3", "kim", 99);
    }

    @AfterEach
    void close() {
        farm.close();
    }

    @Test
    void thoseOfTheHighestPriorityComeFirstAndAfanasysOwnIsTheFirstOfTheUsual() throws Exception {
        assertEquals("higher high afanasy usual usual2 usual3 low", listed(""));
    }

    @Test
    void aMaskLeavesTheOrderAsItIs() throws Exception {
        assertEquals("higher high usual usual2 usual3", listed(",\"mask\":\"usual|hi\""));
        assertEquals("higher high afanasy low", listed(",\"mask\":\"afa,high|low\""));
    }

    @Test
    void serialsAreListedAlike() throws Exception {
        assertEquals("high usual low", listed(",\"serials\":[2,3,4]"));
        assertEquals("high afanasy", listed(",\"serials\":[0,4]"));
    }

    @Test
    void movesAmongTheJobsOfAUserAreSeenInListsOfUsersAlone() throws Exception {
        say(
                """
                {"action":{"user_name":"kim","host_name":"box","type":"users","mask":"kim",
                  "operation":{"type":"move_jobs_top","jids":[7]}}}
                """);

        assertEquals("higher usual3 usual low", listed(",\"users\":[\"kim\"]"));
        assertEquals("higher high afanasy usual usual2 usual3 low", listed(""));
    }

    /** Measured: what was the first of all stays, and the others are put before it in turn. */
    @Test
    void severalAreMovedToTheTopAsAnAfserverDoesIt() throws Exception {
        for (String name : List.of("0", "1", "2", "3")) {
            submit(name, "ann", 99);
        }
        submit("l0", "ann", 50);
        submit("l1", "ann", 50);
        submit("l2", "ann", 50);

        top("8,10");
        assertEquals("2 0 1 3 l0 l1 l2", listed(",\"users\":[\"ann\"]"));
        top("9,11");
        assertEquals("3 1 2 0 l0 l1 l2", listed(",\"users\":[\"ann\"]"));
        top("12,14");
        assertEquals("3 1 2 0 l0 l2 l1", listed(",\"users\":[\"ann\"]"));
    }

    private void top(String jobs) throws Exception {
        say(
                """
                {"action":{"user_name":"ann","host_name":"box","type":"users","mask":"ann",
                  "operation":{"type":"move_jobs_top","jids":[%s]}}}
                """
                        .formatted(jobs));
    }

    private void submit(String name, String user, int priority) throws Exception {
        say(
                """
                {"job":{"name":"%s","user_name":"%s","priority":%d,"offline":true,"blocks":[
                  {"name":"b","service":"generic","flags":1,"frame_first":1,"frame_last":2,"command":"true"}]}}
                """
                        .formatted(name, user, priority));
    }

    private String listed(String which) throws Exception {
        return JOB.matcher(say("{\"get\":{\"type\":\"jobs\"%s}}".formatted(which)))
                .results()
                .map(job -> job.group(1))
                .collect(Collectors.joining(" "));
    }

    private String say(String text) throws Exception {
        return answers.answer(text).orElseThrow();
    }
}
