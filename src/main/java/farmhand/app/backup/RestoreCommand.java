package farmhand.app.backup;

import farmhand.app.discovery.DataFolder;
import farmhand.cli.part.ExitCode;
import farmhand.engine.port.StoreException;
import farmhand.store.Backup;

import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;

/** {@code farmhand restore-backup FILE}: a backup in the place of this machine's farm. */
@CommandLine.Command(
        name = "restore-backup",
        description =
                "Put a backup in the place of the farm of this machine, which must not run. The"
                        + " earlier farm is kept beside it.",
        mixinStandardHelpOptions = true)
public final class RestoreCommand implements Callable<Integer> {
    private final PrintStream out;
    private final PrintStream err;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "",
            description = "Folder of the farm.")
    private String data = "";

    @Parameters(paramLabel = "FILE", description = "What “farmhand backup” wrote.")
    private Path file = Path.of("");

    /** Says what it did to {@code out}, and why not to {@code err}. */
    public RestoreCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        try {
            Path folder = DataFolder.of(data).path();
            LocalDateTime now = LocalDateTime.now(Clock.system(ZoneId.systemDefault()));
            Optional<Path> earlier = Backup.restore(file.toAbsolutePath(), folder, now);
            out.println("The farm in " + folder + " is as in " + file + ".");
            earlier.ifPresent(old -> out.println("The earlier one is kept as " + old + "."));
            return ExitCode.DONE;
        } catch (StoreException problem) {
            err.println(problem.getMessage());
            return ExitCode.REFUSED;
        }
    }
}
