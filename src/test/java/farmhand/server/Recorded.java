package farmhand.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import farmhand.dialect.afanasy.AfanasyJobFile;
import farmhand.farm.FarmEvent;
import farmhand.farm.JobSettings;
import farmhand.farm.Need;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.TaskSet;
import farmhand.farm.address.When;
import farmhand.farm.command.Command;
import farmhand.farm.command.CommandReader.Target;
import farmhand.farm.spec.JobSpec;
import farmhand.farm.spec.NeedSpec;
import farmhand.farm.task.End;
import farmhand.farm.task.Exit;
import farmhand.farm.task.TaskState;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The farm on which a real afserver was recorded, as far as it matters, and what it answered. */
final class Recorded {
    /** When it was recorded, in seconds since 1970. */
    static final long NOW = 1_795_222_858L;

    static final InstantSource CLOCK = InstantSource.fixed(Instant.ofEpochSecond(NOW));
    private static final ObjectMapper JSON = new ObjectMapper();

    private final FakeFarm farm;

    Recorded(FakeFarm farm) {
        this.farm = farm;
    }

    static String text(String name) throws IOException {
        try (InputStream in = Recorded.class.getResourceAsStream("/golden/afanasy-wire/" + name)) {
            return new String(
                    Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The tree of a text, without what must differ: serials, times of now, a leaked bit. */
    static JsonNode tree(String text) throws IOException {
        JsonNode tree = JSON.readTree(text);
        strip(tree);
        return tree;
    }

    private static void strip(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(List.of("serial", "time_start"));
            if (object.path("st").isIntegralNumber()) {
                object.put("st", object.path("st").longValue() & 0x3FFFFF);
            }
        }
        node.forEach(Recorded::strip);
    }

    /** A job as its text submits it. */
    void add(int number, String text, long at) {
        Command.Submit submit =
                (Command.Submit) AfanasyJobFile.read(text, new Target.NewJob()).getFirst();
        JobSpec job = submit.job();
        JobSettings settings =
                new JobSettings(
                        job.name(),
                        job.user(),
                        job.priorityOr(JobSpec.USUAL_PRIORITY),
                        job.wishes(),
                        job.needs().stream().flatMap(Recorded::need).toList(),
                        job.metadata());
        farm.happen(
                new FarmEvent.JobAdded(
                        new JobNumber(number),
                        settings.at(number),
                        job.blocks().stream()
                                .map(
                                        spec ->
                                                new FarmEvent.NewBlock(
                                                        spec,
                                                        spec.needs().stream()
                                                                .flatMap(Recorded::blockNeed)
                                                                .toList()))
                                .toList(),
                        when(at)));
    }

    /** An attempt, the first unless its number stands behind the task. */
    void run(String task, long from) {
        AttemptAddress attempt = attempt(task);
        farm.happen(
                new FarmEvent.AttemptAssigned(attempt, "rnode1", "x", when(from)),
                new FarmEvent.AttemptStarted(attempt));
    }

    void end(String task, boolean well, long at) {
        farm.happen(
                new FarmEvent.AttemptEnded(
                        attempt(task),
                        Exit.of(well ? End.DONE : End.FAILED, well ? "" : "broken"),
                        well ? TaskState.DONE : TaskState.FAILED,
                        when(at)));
    }

    /** It failed and is to be tried again. */
    void failedOnce(String task, long at) {
        farm.happen(
                new FarmEvent.AttemptEnded(
                        attempt(task), Exit.of(End.FAILED, "broken"), TaskState.OPEN, when(at)));
    }

    /** It came to so many percent and was done. */
    void ran(String task, long from, long to, int percent) {
        run(task, from);
        farm.happen(new FarmEvent.AttemptProgressed(attempt(task), percent, ""));
        end(task, true, to);
    }

    void ran(String task, long from, long to) {
        run(task, from);
        end(task, true, to);
    }

    void move(String task, TaskState to) {
        AttemptAddress attempt = attempt(task);
        farm.happen(
                new FarmEvent.TasksMoved(
                        attempt.task().inBlock(),
                        TaskSet.of(attempt.task().task()),
                        to,
                        when(NOW)));
    }

    static When when(long seconds) {
        return new When(seconds * 1_000_000);
    }

    private static AttemptAddress attempt(String task) {
        String[] parts = task.split("/", -1);
        return new BlockAddress(
                        new JobNumber(Integer.parseInt(parts[0])), Integer.parseInt(parts[1]))
                .task(Integer.parseInt(parts[2]))
                .attempt(parts.length < 4 ? 1 : Integer.parseInt(parts[3]));
    }

    private static Stream<Need.OfJobs> need(NeedSpec.OnJobs need) {
        return need instanceof NeedSpec.JobsMatching(var mask, var whose)
                ? Stream.of(new Need.JobsMatching(mask, whose))
                : Stream.empty();
    }

    private static Stream<Need> blockNeed(NeedSpec need) {
        return need instanceof NeedSpec.BlocksMatching(var mask, var by)
                ? Stream.of(new Need.BlocksMatching(mask, by, List.of()))
                : Stream.empty();
    }
}
