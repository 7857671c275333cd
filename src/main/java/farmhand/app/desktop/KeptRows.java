package farmhand.app.desktop;

import farmhand.app.discovery.DataFolder;
import farmhand.app.discovery.PrivateFile;
import farmhand.app.program.Version;
import farmhand.dialect.live.frame.FramePrinter;
import farmhand.dialect.live.frame.FrameReader;
import farmhand.farm.policy.Policy;
import farmhand.farm.view.Update;
import farmhand.farm.view.WholeJob;
import farmhand.viewmodel.Remembered;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rows of the last session on one farm, in a file: a line that says when, then the frames in
 * which a farm would tell them. A file that cannot be read or written costs only that.
 *
 * @param folder made when it is missing
 * @param file in it
 */
record KeptRows(DataFolder folder, Path file) {
    private static final Logger LOG = LoggerFactory.getLogger(KeptRows.class);

    /** Those of the farm of that name. */
    static KeptRows of(DataFolder data, String farm) {
        DataFolder folder = new DataFolder(data.path().resolve("last-rows"));
        String plain = farm.replaceAll("[^A-Za-z0-9.-]", "_");
        String shortened = plain.substring(0, Math.min(60, plain.length()));
        return new KeptRows(
                folder,
                folder.path().resolve(shortened + "-" + Integer.toHexString(farm.hashCode())));
    }

    Optional<Remembered> read() {
        try {
            List<String> lines = Files.readAllLines(file);
            FrameReader frames = new FrameReader();
            String epoch = "";
            List<WholeJob> jobs = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                switch (frames.read(line)) {
                    case Update.Hello hello -> epoch = hello.epoch();
                    case Update.Snapshot part -> jobs.addAll(part.jobs());
                    default -> {} // nothing else is written
                }
            }
            return Optional.of(new Remembered(Instant.parse(lines.getFirst()), epoch, jobs));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (IOException | RuntimeException unreadable) {
            // Whatever an older program wrote there: the farm itself will say better.
            LOG.warn("the rows of the last session cannot be read from {}", file, unreadable);
            return Optional.empty();
        }
    }

    void write(Remembered rows) {
        List<String> lines = new ArrayList<>(List.of(rows.at().toString()));
        lines.addAll(FramePrinter.print(new Update.Hello(rows.epoch(), 0, false, Version.NUMBER)));
        lines.addAll(FramePrinter.print(new Update.Snapshot(0, rows.jobs(), Policy.USUAL, false)));
        try {
            folder.create();
            PrivateFile.write(file, String.join("\n", lines) + "\n");
        } catch (IOException problem) {
            LOG.warn("the rows are not kept for the next session: {}", problem.getMessage());
        }
    }
}
