package farmhand.app.desktop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import farmhand.app.discovery.AppFarms;
import farmhand.app.discovery.DataFolder;
import farmhand.app.discovery.FarmFile;
import farmhand.app.discovery.LeaveRequest;
import farmhand.client.Endpoint;
import farmhand.client.FarmUnreachable;
import farmhand.farm.command.Command;
import farmhand.farm.command.CommandReader;
import farmhand.farm.command.Origin;
import farmhand.farm.link.FarmLink;
import farmhand.farm.link.Question;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A farm to look at: jobs of a studio that follow a script, of which nothing renders. Its tasks are
 * shell lines that wait and say what renderers say, so all of it is as on a farm that works. It
 * begins anew each time.
 */
final class SampleFarm implements Supplier<Endpoint> {
    private static final Logger LOG = LoggerFactory.getLogger(SampleFarm.class);
    private static final String SCRIPT = "sample-farm.json";
    private static final List<String> SHOTS = List.of("sh010", "sh020", "sh030", "sh040");
    private static final List<String> OPTIONS = List.of("--slots", "24", "--name", "sample");

    private final DataFolder data;
    private final OwnFarm farm;
    private boolean begun;

    /** One that keeps its data below those of this computer's own farm. */
    SampleFarm(AppFarms farms, DataFolder own) {
        this.data = new DataFolder(own.path().resolve("sample-farm"));
        this.farm = new OwnFarm(farms, data, InstantSource.system(), OPTIONS);
    }

    @Override
    public synchronized Endpoint get() {
        if (!begun) {
            begun = true;
            clear();
        }
        return farm.get();
    }

    /** Asks it to end. */
    void end() {
        farm.leave(LeaveRequest.STOP);
    }

    /** How many jobs it begins with. */
    static int size() {
        return SHOTS.size() * script().size();
    }

    /** Its jobs, in the order in which they are to be submitted. */
    static List<Command.Submit> jobs(CommandReader reader) {
        List<Command.Submit> jobs = new ArrayList<>();
        for (String shot : SHOTS) {
            for (JsonNode one : script()) {
                String text = one.toString().replace("@shot@", shot);
                jobs.add(
                        (Command.Submit)
                                reader.read(text, new CommandReader.Target.NewJob()).getFirst());
            }
        }
        return jobs;
    }

    /**
     * Submits its jobs in order to {@code farm}, unless it has some: one that still runs is looked
     * at as it is. Nobody asked for them one by one, so that no undo takes one back.
     */
    static CompletionStage<Void> begin(FarmLink farm, Origin origin, List<Command.Submit> jobs) {
        return farm.ask(new Question.JobsWhere("", new Question.Part(origin.user(), 0, 1)))
                .thenCompose(
                        page ->
                                page.total() > 0
                                        ? CompletableFuture.completedStage(null)
                                        : submit(farm, origin.byItself(), jobs))
                .exceptionally(
                        problem -> {
                            LOG.warn("the sample farm has no jobs", problem);
                            return null;
                        });
    }

    private static CompletionStage<Void> submit(
            FarmLink farm, Origin origin, List<Command.Submit> jobs) {
        CompletionStage<?> all = CompletableFuture.completedStage(null);
        for (Command.Submit job : jobs) {
            all = all.thenCompose(_ -> farm.send(job, origin));
        }
        return all.thenRun(() -> {});
    }

    private static JsonNode script() {
        try (InputStream in = SampleFarm.class.getResourceAsStream(SCRIPT)) {
            return new ObjectMapper().readTree(Objects.requireNonNull(in, SCRIPT));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What an earlier one left; one that still runs is looked at as it is. */
    private void clear() {
        try {
            if (FarmFile.read(data.farmFile()).filter(FarmFile::isAlive).isEmpty()) {
                delete(data.path());
            }
        } catch (IOException problem) {
            throw new FarmUnreachable(
                    "The sample farm cannot begin anew in "
                            + data.path()
                            + ": "
                            + problem.getMessage()
                            + ". Take that folder away.",
                    problem);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }
}
