package farmhand.upstream.cgkit;

import farmhand.dialect.cgkit.NewTree;
import farmhand.dialect.cgkit.NewTree.Place;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Writes a tree of jobs into a queue, its root last, so that no worker sees half of it.
 *
 * @param queue the directory
 * @param random for the number of the job
 */
record NewJob(Path queue, RandomGenerator random) {
    /** As cgkit does: room to put others between, and for those who submit at the same time. */
    private static final int LEAST_STEP = 100;

    private static final int MOST_STEP = 1_000;
    private static final int TRIES = 10;

    /** Writes it, all or nothing; its number. */
    int write(NewTree tree, boolean activated) throws IOException {
        Path root = directory();
        try {
            for (Place place : tree.places()) {
                write(root, place);
            }
            if (activated) {
                Files.move(root.resolve(Names.BUILDING), root.resolve(Names.DEFINITION));
            }
            return Names.number(root, Names.JOB).getAsInt();
        } catch (IOException broken) {
            Trees.delete(root);
            throw broken;
        }
    }

    private void write(Path root, Place place) throws IOException {
        Path directory =
                place.path().isEmpty() ? root : root.resolve(String.join("/", place.path()));
        switch (place.what()) {
            case NewTree.Link(var target) -> Files.writeString(directory, target.print());
            case NewTree.Made(String label, var definition) -> {
                if (!place.path().isEmpty()) {
                    Files.createDirectory(directory);
                }
                Files.writeString(directory.resolve(Names.LABEL), label);
                Files.writeString(
                        directory.resolve(
                                place.path().isEmpty() ? Names.BUILDING : Names.DEFINITION),
                        definition.print());
            }
        }
    }

    private Path directory() throws IOException {
        for (int i = 0; ; i++) {
            List<Path> jobs = TreeReader.numbered(queue, Names.JOB);
            int last = jobs.isEmpty() ? 0 : Names.number(jobs.getLast(), Names.JOB).getAsInt();
            Path made =
                    queue.resolve(Names.JOB + (last + random.nextInt(LEAST_STEP, MOST_STEP + 1)));
            try {
                return Files.createDirectory(made);
            } catch (FileAlreadyExistsException taken) {
                if (i == TRIES) {
                    throw taken;
                }
            }
        }
    }
}
