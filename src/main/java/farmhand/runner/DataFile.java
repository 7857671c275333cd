package farmhand.runner;

import farmhand.farm.task.End;
import farmhand.farm.task.Exit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The data of a task as a file, named by {@code FARMHAND_TASK_DATA_FILE}, there while it runs. */
final class DataFile {
    private static final Logger LOG = LoggerFactory.getLogger(DataFile.class);

    private DataFile() {}

    /** Nothing where there is no data. */
    static void write(String data, Path file) throws CannotStart {
        if (data.isEmpty()) {
            return;
        }
        try {
            Files.writeString(file, data);
        } catch (IOException broken) {
            throw new CannotStart(
                    Exit.of(
                            End.FAILED,
                            "The data of the task cannot be written to "
                                    + file
                                    + ": "
                                    + broken.getMessage()
                                    + ". Make room there, and retry."));
        }
    }

    static void remove(Path file) {
        try {
            boolean ignored = Files.deleteIfExists(file);
        } catch (IOException broken) {
            LOG.debug("data {} stays", file, broken);
        }
    }
}
