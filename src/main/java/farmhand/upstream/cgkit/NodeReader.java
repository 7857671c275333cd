package farmhand.upstream.cgkit;

import farmhand.dialect.cgkit.DamagedFile;
import farmhand.dialect.cgkit.ProcDef;
import farmhand.dialect.cgkit.QueueConfig;
import farmhand.dialect.cgkit.SeenNode;
import farmhand.dialect.cgkit.SeenNode.Run;
import farmhand.dialect.cgkit.SeenNode.Stage;
import farmhand.farm.address.When;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads the files of one job directory.
 *
 * @param root of its tree, a real path
 * @param config of its queue
 */
record NodeReader(Path root, QueueConfig config) {
    /** Whether the root of a tree was not activated yet. */
    static boolean isBuilding(Path root) {
        return !Files.exists(root.resolve(Names.FINISHED))
                && !Files.exists(root.resolve(Names.RUNNING))
                && !Files.exists(root.resolve(Names.DEFINITION));
    }

    String key(Path directory) {
        return directory.equals(root)
                ? SeenNode.ROOT
                : root.relativize(directory).toString().replace('\\', '/');
    }

    SeenNode read(Path directory, List<String> needs, String circle, boolean activated) {
        Stage stage = stage(directory, activated);
        Path file =
                directory.resolve(
                        directory.equals(root) && !activated ? Names.BUILDING : Names.DEFINITION);
        Optional<ProcDef> definition = Optional.empty();
        String damage = circle;
        try {
            definition = Optional.of(ProcDef.parse(SmallFile.bytes(file)).with(config));
        } catch (DamagedFile bad) {
            damage = bad.sentence();
        } catch (IOException missing) {
            damage = activated ? "It has no definition that can be read." : circle;
        }
        return new SeenNode(
                key(directory),
                SmallFile.beginning(directory.resolve(Names.LABEL)),
                definition,
                stage,
                run(directory, stage),
                needs,
                damage);
    }

    private static Stage stage(Path directory, boolean activated) {
        if (Files.exists(directory.resolve(Names.FINISHED))) {
            return Stage.FINISHED;
        }
        if (Files.exists(directory.resolve(Names.RUNNING))) {
            return Stage.RUNNING;
        }
        return activated ? Stage.WAITING : Stage.BUILDING;
    }

    private static Run run(Path directory, Stage stage) {
        if (stage != Stage.RUNNING && stage != Stage.FINISHED) {
            return Run.NONE;
        }
        Path running = directory.resolve(Names.RUNNING);
        boolean error = Files.exists(running.resolve(Names.ERROR));
        When pid = SmallFile.changed(running.resolve(Names.PID));
        return new Run(
                SmallFile.beginning(running.resolve(Names.HOST)),
                pid(running),
                percent(running),
                SmallFile.beginning(running.resolve(Names.STATUS)),
                error,
                error ? complaint(running) : "",
                pid.isNever() ? SmallFile.changed(running) : pid,
                stage == Stage.FINISHED
                        ? SmallFile.changed(directory.resolve(Names.FINISHED))
                        : When.NEVER);
    }

    static long pid(Path running) {
        String text = SmallFile.beginning(running.resolve(Names.PID));
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }

    /** The percent are the bytes of the file. */
    private static int percent(Path running) {
        try {
            return (int) Math.clamp(Files.size(running.resolve(Names.PROGRESS)), 0L, 100L);
        } catch (IOException ignored) {
            return 0; // none said
        }
    }

    /** A traceback ends with what went wrong; else the errors may, else the status line. */
    private static String complaint(Path running) {
        String traceback = SmallFile.lastLine(running.resolve(Names.TRACEBACK));
        String errors =
                traceback.isEmpty() ? SmallFile.lastLine(running.resolve(Names.STDERR)) : traceback;
        return errors.isEmpty() ? SmallFile.beginning(running.resolve(Names.STATUS)) : errors;
    }
}
