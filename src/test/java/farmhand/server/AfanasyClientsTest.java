package farmhand.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.Block;
import farmhand.farm.Job;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.spec.Work;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** Whole conversations: a client that watches, and what Python's clients were recorded to send. */
final class AfanasyClientsTest {
    private final AfanasyPort port = new AfanasyPort(Duration.ofSeconds(20), Recorded.CLOCK);

    @AfterEach
    void close() {
        port.close();
    }

    @Test
    void appendedBlocksAndTasksArriveAsEvents() throws Exception {
        Recorded farm = new Recorded(port.farm);
        farm.add(3, Recorded.text("18-submit-3-block-job.request.json"), Recorded.NOW);
        port.say("{\"monitor\":{\"user_name\":\"elie\",\"host_name\":\"my_pc\"}}");
        String act =
                "{\"action\":{\"user_name\":\"elie\",\"host_name\":\"my_pc\",\"type\":\"%s\",\"ids\":[%d]%s,\"operation\":%s}}";
        port.say(
                act.formatted(
                        "monitors",
                        1,
                        "",
                        "{\"type\":\"watch\",\"class\":\"jobs\",\"status\":\"subscribe\"}"));
        port.say(
                act.formatted(
                        "monitors",
                        1,
                        "",
                        "{\"type\":\"watch\",\"class\":\"tasks\",\"ids\":[3],\"status\":\"subscribe\"}"));
        String events = "{\"get\":{\"type\":\"monitors\",\"ids\":[1],\"mode\":\"events\"}}";

        port.say(
                act.formatted(
                        "jobs",
                        3,
                        ",\"block_ids\":[1]",
                        "{\"type\":\"append_tasks\",\"tasks\":[{\"command\":\"x\"}]}"));
        assertEquals(
                "{\"events\":{\"jobs_change\":[3],\"block_ids\":{\"job_id\":[3],\"block_num\":[1],\"mode\":[\"full\"]}}}",
                port.say(events));
        port.say(
                act.formatted(
                        "jobs",
                        3,
                        "",
                        "{\"type\":\"append_blocks\",\"blocks\":[{\"flags\":1,\"command\":\"x\"}]}"));
        assertThat(port.say(events))
                .contains("\"block_num\":[3],\"mode\":[\"full\"]", "\"jobs_change\":[3]");
        farm.run("3/1/5", Recorded.NOW);
        assertThat(port.say(events))
                .contains(
                        "\"tasks_progress\":[{\"job_id\":3,\"blocks\":[1],\"tasks\":[5],\"progress\":[{\"state\":\" RUN\",\"st\":2,");
        assertEquals("{\"events\":null}", port.say(events));
    }

    /** The compiled {@code afcmd}: the same texts behind 12 bytes. */
    @Test
    void whatTheCompiledClientSendsIsAnsweredInItsFraming() throws Exception {
        Recorded farm = new Recorded(port.farm);
        farm.add(3, Recorded.text("18-submit-3-block-job.request.json"), Recorded.NOW);

        for (String line : Recorded.text("afcmd.txt").lines().toList()) {
            String there = line.replaceAll("\"mask\":\"(x\\.\\*|kim)\"", "\"mask\":\".*\"");
            byte[] text = there.getBytes(StandardCharsets.UTF_8);
            byte[] message =
                    ByteBuffer.allocate(12 + text.length)
                            .putInt(81)
                            .putInt(24)
                            .putInt(text.length)
                            .put(text)
                            .array();

            ByteBuffer answer = ByteBuffer.wrap(port.exchange(message));

            assertEquals(List.of(81, 24), List.of(answer.getInt(), answer.getInt()), line);
            assertEquals(answer.getInt(), answer.remaining(), line);
            String said = StandardCharsets.UTF_8.decode(answer).toString();
            assertEquals(line.contains("zz"), said.contains("\"kind\":\"error\""), said);
        }
    }

    /** {@code afjob.py} with scenes of four programs, and Blender's add-on, once by layers. */
    @Test
    void whatSubmittersSendBecomesJobs() throws Exception {
        for (String line : Recorded.text("submitters.txt").lines().toList()) {
            assertThat(port.say(line)).startsWith("{\"id\":");
        }

        List<Job> jobs = port.farm.farm().jobs().stream().toList();
        assertThat(jobs)
                .extracting(job -> job.settings().name())
                .containsExactly("light", "a.blend", "a.nk", "may", "a.hip", "light");
        Job light = jobs.getFirst();
        assertEquals(60, light.settings().priority());
        Block frames = light.blocks().getFirst();
        assertEquals("1-25x2", ((Work.Frames) frames.spec().work()).cut().range().toString());
        assertThat(frames.command(1).text()).contains(" -s 7 -e 11 ");
        assertThat(jobs.getLast().blocks())
                .extracting(block -> block.spec().name())
                .containsExactly("layer_fg", "layer_bg");
    }

    /** Behind a gateway, the first job that its afserver was ever given. */
    @Test
    void aJobOfNumberOneIsShownAndSteeredInPlaceOfAfanasysOwn() throws Exception {
        Recorded farm = new Recorded(port.farm);
        farm.add(1, Recorded.text("18-submit-3-block-job.request.json"), Recorded.NOW);
        String get = "{\"get\":{\"type\":\"jobs\"%s}}";

        port.say(
                "{\"action\":{\"user_name\":\"elie\",\"host_name\":\"h\",\"type\":\"jobs\",\"ids\":[1],\"operation\":{\"type\":\"pause\"}}}");

        assertThat(port.say(get.formatted(",\"ids\":[1]")))
                .contains("\"user_name\":\"elie\"", " OFF\"")
                .doesNotContain("afadmin");
        assertThat(port.say(get.formatted(""))).doesNotContain("afadmin");
    }

    @Test
    void ofMonitorsTheirLogIsEmptyAndThoseThatAreNotThereAreNumberNought() throws Exception {
        port.say("{\"monitor\":{\"user_name\":\"elie\",\"host_name\":\"h\"}}");
        String log = "{\"get\":{\"type\":\"monitors\",\"ids\":[%d],\"mode\":\"log\"}}";

        assertThat(port.say(log.formatted(1)))
                .contains("\"name\":\"elie@h\",\"type\":\"log\",\"list\":[]");
        assertEquals("{\"monitor\":{\"id\":0}}", port.say(log.formatted(7)));
        assertThat(
                        port.say(
                                "{\"action\":{\"user_name\":\"elie\",\"host_name\":\"h\",\"type\":\"monitors\",\"ids\":[7],\"operation\":{\"type\":\"foo\"}}}"))
                .contains("Action node ID not found: 7.");
        assertThat(
                        port.say(
                                "{\"action\":{\"user_name\":\"elie\",\"host_name\":\"h\",\"type\":\"monitors\",\"mask\":\"zz\",\"operation\":{\"type\":\"message\",\"text\":\"x\"}}}"))
                .contains("Monitors: No node matches 'zz' found.");
    }

    @Test
    void ofTheSystemsJobAllIsToldThatIsToldOfOthers() throws Exception {
        String get = "{\"get\":{\"type\":\"jobs\",\"ids\":[1]%s}}";

        assertEquals(
                "{\"job_progress\":{\"id\":1,\"progress\":[[{\"state\":\"\",\"st\":0}],"
                        + "[{\"state\":\"\",\"st\":0}],[{\"state\":\"\",\"st\":0}]]}}",
                port.say(get.formatted(",\"mode\":\"progress\"")).replace("\n", ""));
        assertThat(port.say(get.formatted(",\"mode\":\"log\"")))
                .contains("\"name\":\"afanasy\",\"type\":\"log\",\"list\":[]");
        assertThat(port.say(get.formatted(",\"mode\":\"error_hosts\"")))
                .contains("Block['wake-on-lan'] error hosts:");
        assertThat(port.say(get.formatted(",\"block_ids\":[2],\"mode\":[\"progress\"]")))
                .startsWith("{\"blocks\":[")
                .contains("\"block_num\":2,")
                .doesNotContain("capacity");
        assertThat(port.say(get.formatted(",\"mode\":\"full\""))).startsWith("{\"jobs\":[");
    }

    @Test
    void idsOfNothingAreAnsweredByEmptyLists() throws Exception {
        for (String type : List.of("users", "renders", "pools", "branches")) {
            assertEquals(
                    "{\"%s\":[]}".formatted(type),
                    port.say("{\"get\":{\"type\":\"%s\",\"ids\":[99]}}".formatted(type)));
        }
        assertThat(port.say("{\"get\":{\"type\":\"users\",\"ids\":[99],\"mode\":\"log\"}}"))
                .contains("Invalid ID");
    }

    @Test
    void whatATaskWritesIsHeardPieceByPiece() throws Exception {
        Recorded farm = new Recorded(port.farm);
        farm.add(3, Recorded.text("18-submit-3-block-job.request.json"), Recorded.NOW);
        farm.run("3/0/0", Recorded.NOW);
        AttemptAddress attempt = AttemptAddress.parse("3/0/0/1");
        port.say("{\"monitor\":{\"user_name\":\"elie\",\"host_name\":\"my_pc\"}}");
        String listen = Recorded.text("87-monitor-listen.request.json");
        String events = "{\"get\":{\"type\":\"monitors\",\"ids\":[1],\"mode\":\"events\"}}";

        assertEquals(
                Recorded.text("87-monitor-listen.response.json"),
                port.say(listen.replace("\"job\": 6", "\"job\": 3")));
        port.farm.write(attempt, "first\n", false);
        assertThat(port.say(events))
                .contains("\"tasks_listens\":[{\"type\":\"TListen\",\"render_id\":1,\"job_name\"")
                .contains("\"data\":\"first\\n\"");
        port.farm.write(attempt, "last\n", true);

        assertThat(port.say(events)).contains("\"data\":\"last\\n\"");
        assertEquals("{\"events\":null}", port.say(events));
    }

    @Test
    void whatATaskWroteBeforeSomebodyListenedIsNotTold() throws Exception {
        Recorded farm = new Recorded(port.farm);
        farm.add(3, Recorded.text("18-submit-3-block-job.request.json"), Recorded.NOW);
        farm.run("3/0/0", Recorded.NOW);
        AttemptAddress attempt = AttemptAddress.parse("3/0/0/1");
        port.farm.write(attempt, "first\n", false);
        String monitor = "{\"monitor\":{\"user_name\":\"elie\",\"host_name\":\"my_pc\"}}";
        port.say(monitor);
        port.say(monitor);
        String listen = Recorded.text("87-monitor-listen.request.json");
        String events = "{\"get\":{\"type\":\"monitors\",\"ids\":[%d],\"mode\":\"events\"}}";

        port.say(listen.replace("\"job\": 6", "\"job\": 3").replace("   1\n", "   1, 2\n"));
        assertEquals("{\"events\":null}", port.say(events.formatted(1)));
        port.farm.write(attempt, "last\n", true);

        assertThat(port.say(events.formatted(1))).contains("\"data\":\"last\\n\"");
        assertThat(port.say(events.formatted(2))).contains("\"data\":\"last\\n\"");
    }

    @Test
    void monitorsTellTheEventsThatTheyHearAndOthersThatTheyChanged() throws Exception {
        port.say("{\"monitor\":{\"user_name\":\"elie\",\"host_name\":\"my_pc\"}}");
        String watch =
                "{\"action\":{\"user_name\":\"elie\",\"host_name\":\"h\",\"type\":\"monitors\",\"ids\":[1],"
                        + "\"operation\":{\"type\":\"watch\",\"class\":\"%s\",\"status\":\"subscribe\"}}}";
        String get = "{\"get\":{\"type\":\"monitors\"%s}}";
        port.say(watch.formatted("monitors"));
        port.say(watch.formatted("jobs"));

        assertThat(port.say(get.formatted("")))
                .contains(
                        "\"events\":[\"jobs_add\",\"jobs_change\",\"jobs_del\",\"monitors_add\","
                                + "\"monitors_change\",\"monitors_del\"]")
                .containsPattern("\"time_activity\":[1-9]");
        String events = get.formatted(",\"ids\":[1],\"mode\":\"events\"");
        assertThat(port.say(events)).contains("\"monitors_change\":[1]");
        assertEquals("{\"events\":null}", port.say(events));
    }

    @Test
    void whatPythonsClientsSendIsAnswered() throws Exception {
        for (String line : Recorded.text("python-clients.txt").lines().toList()) {
            String answer = port.say(line);

            boolean silent = line.contains("deregister");
            assertEquals(silent, answer.isEmpty(), line);
            assertThat(answer).doesNotContain("error of its own");
        }
        assertEquals(
                "clients",
                port.farm.farm().jobs().find(new JobNumber(2)).orElseThrow().settings().name());
    }
}
