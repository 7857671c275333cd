package farmhand.app.desktop;

import farmhand.client.FarmUnreachable;
import farmhand.farm.address.JobNumber;
import farmhand.farm.command.Command;
import farmhand.farm.command.CommandReader;
import farmhand.farm.frames.FrameRange;
import farmhand.farm.frames.FrameTasks;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.Environment;
import farmhand.farm.spec.Execution;
import farmhand.farm.spec.JobSpec;
import farmhand.farm.spec.Work;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** The sample job: a fractal zoom that the farm compiles, renders and puts on a contact sheet. */
final class Sample {
    private static final String FILE = "sample.json";

    private Sample() {}

    /**
     * The job, for the demo folder that lies beside this program.
     *
     * @param reader of job files
     * @param java folder of the JDK that compiles and runs it
     * @param data folder of the farm that runs it, where its pictures come to lie
     */
    static Command.Submit submit(CommandReader reader, Path java, Path data) {
        Path demo = demo();
        try {
            String text = Files.readString(demo.resolve(FILE));
            Command command = reader.read(text, new CommandReader.Target.NewJob()).getFirst();
            JobSpec job = ((Command.Submit) command).job();
            return new Command.Submit(placed(job, block -> placed(block, demo, java, data)));
        } catch (IOException problem) {
            throw new FarmUnreachable(
                    "The sample cannot be read from "
                            + demo
                            + ": "
                            + problem.getMessage()
                            + ". Install Farmhand again, or run it from its sources.",
                    problem);
        }
    }

    /** Its first three frames alone: whether this computer renders. */
    static Command.Submit test(CommandReader reader, Path java, Path data) {
        JobSpec whole = submit(reader, java, data).job();
        var blocks = whole.blocks().stream().limit(2).map(Sample::threeFrames).toList();
        return new Command.Submit(
                new JobSpec(
                        "Test job",
                        whole.user(),
                        whole.priority(),
                        whole.wishes(),
                        whole.needs(),
                        whole.metadata(),
                        blocks));
    }

    private static BlockSpec threeFrames(BlockSpec block) {
        Work work =
                switch (block.work()) {
                    case Work.Frames _ ->
                            new Work.Frames(new FrameTasks(FrameRange.parse("1-3"), 1));
                    case Work.Listed listed -> listed;
                };
        return new BlockSpec(
                block.name(), work, block.how(), block.needs(), block.limits(), block.metadata());
    }

    /** Where the sample's last block puts the contact sheet. */
    static Path contactSheet(Path data, JobNumber job) {
        return data.resolve("sample").resolve(job.toString()).resolve("contact-sheet.png");
    }

    private static JobSpec placed(JobSpec job, UnaryOperator<BlockSpec> place) {
        var blocks = job.blocks().stream().map(place).toList();
        return new JobSpec(
                job.name(),
                job.user(),
                job.priority(),
                job.wishes(),
                job.needs(),
                job.metadata(),
                blocks);
    }

    private static BlockSpec placed(BlockSpec block, Path demo, Path java, Path data) {
        Execution how = block.how();
        Map<String, String> variables = new TreeMap<>(how.environment().variables());
        variables.replaceAll(
                (_, value) ->
                        value.replace("${demo}", demo.toString())
                                .replace("${java}", java.toString()));
        Execution placed =
                new Execution(
                        how.service(),
                        how.command(),
                        how.taskName(),
                        data.toString(), // what is made in it can be shown
                        new Environment(variables),
                        how.outputs());
        return new BlockSpec(
                block.name(),
                block.work(),
                placed,
                block.needs(),
                block.limits(),
                block.metadata());
    }

    /** {@code demo} of an installed program, {@code assets/demo} of the sources it is built in. */
    private static Path demo() {
        try {
            Path program =
                    Path.of(
                            Sample.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI());
            Path installed = program.resolve("../../demo").normalize();
            for (Path above = program; above != null; above = above.getParent()) {
                Path sources = above.resolve("assets/demo");
                if (!Files.isDirectory(installed) && Files.isDirectory(sources)) {
                    return sources;
                }
            }
            return installed;
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
