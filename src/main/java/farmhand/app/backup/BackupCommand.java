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
import java.util.concurrent.Callable;

/** {@code farmhand backup FILE}: the farm of this machine as one file, also while it runs. */
@CommandLine.Command(
        name = "backup",
        description =
                "Copy the farm of this machine to one file, also while it runs. Logs and frames are"
                        + " no part of it.",
        mixinStandardHelpOptions = true)
public final class BackupCommand implements Callable<Integer> {
    private final PrintStream out;
    private final PrintStream err;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "",
            description = "Folder of the farm.")
    private String data = "";

    @Parameters(paramLabel = "FILE", description = "Where to; must not be there yet.")
    private Path file = Path.of("");

    /** Says what it did to {@code out}, and why not to {@code err}. */
    public BackupCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        try {
            Path to = file.toAbsolutePath();
            Backup.write(DataFolder.of(data).path(), to);
            out.println(to);
            return ExitCode.DONE;
        } catch (StoreException problem) {
            err.println(problem.getMessage());
            return ExitCode.REFUSED;
        }
    }
}
