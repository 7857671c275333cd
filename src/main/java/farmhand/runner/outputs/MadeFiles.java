package farmhand.runner.outputs;

import farmhand.engine.port.TaskFiles;
import farmhand.farm.address.When;
import farmhand.farm.link.OutputInfo;
import farmhand.farm.link.OutputPiece;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;
import farmhand.runner.process.Programs;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The files of tasks on the disks of this machine. */
public final class MadeFiles implements TaskFiles {
    private static final int MOST = 1_000;
    private static final int MOST_IN_FOLDER = 10_000;

    private final Thumbnails thumbnails;

    /** With what is found among {@code programs} for pictures that this program cannot read. */
    public MadeFiles(Programs programs) {
        this.thumbnails = new Thumbnails(new PictureHelper(programs));
    }

    @Override
    public List<OutputInfo> list(Of task) {
        JobFolders folders = new JobFolders(task);
        List<String> paths = paths(task, folders);
        List<OutputInfo> found = new ArrayList<>();
        for (String path : paths) {
            found.add(info(found.size(), path, folders));
        }
        return found;
    }

    @Override
    public OutputPiece read(Of task, int index, long offset, int limit) {
        JobFolders folders = new JobFolders(task);
        String path = path(task, folders, index);
        Path real = readable(path, folders);
        try (FileChannel file =
                FileChannel.open(real, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            long size = file.size();
            ByteBuffer bytes = ByteBuffer.allocate(Math.clamp(size - offset, 0, limit));
            long at = offset;
            while (bytes.hasRemaining()) {
                int count = file.read(bytes, at);
                if (count < 0) {
                    break;
                }
                at += count;
            }
            return new OutputPiece(path, size, offset, bytes.flip());
        } catch (IOException unreadable) {
            throw missing(path);
        }
    }

    @Override
    public OutputPiece picture(Of task, int index, int size) {
        JobFolders folders = new JobFolders(task);
        String path = path(task, folders, index);
        ByteBuffer png = thumbnails.png(readable(path, folders), path, size);
        return new OutputPiece(path, png.remaining(), 0, png);
    }

    /** What is declared, folders as what is in them, then what was reported besides. */
    private static List<String> paths(Of task, JobFolders folders) {
        Set<String> paths = new LinkedHashSet<>();
        Stream.concat(task.declared().files(), task.reported().stream())
                .limit(MOST)
                .flatMap(path -> files(path, folders))
                .limit(MOST)
                .forEach(paths::add);
        return List.copyOf(paths);
    }

    private static Stream<String> files(String path, JobFolders folders) {
        Optional<Path> folder =
                folders.path(path)
                        .filter(Files::isDirectory)
                        .filter(found -> real(found).filter(folders::hold).isPresent());
        return folder.map(found -> in(found, path)).orElseGet(() -> Stream.of(path));
    }

    private static Stream<String> in(Path folder, String path) {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, Files::isRegularFile)) {
            for (Path file : all) {
                names.add(String.valueOf(file.getFileName()));
                if (names.size() == MOST_IN_FOLDER) {
                    break;
                }
            }
        } catch (IOException | java.nio.file.DirectoryIteratorException gone) {
            return Stream.of(path);
        }
        String start = path.endsWith("/") ? path : path + "/";
        return names.stream().sorted().map(name -> start + name);
    }

    private OutputInfo info(int index, String path, JobFolders folders) {
        Optional<Path> real = folders.path(path).flatMap(MadeFiles::real);
        if (real.isPresent() && !folders.hold(real.get())) {
            return without(index, path, OutputInfo.State.OUTSIDE);
        }
        return real.flatMap(MadeFiles::seen)
                .filter(BasicFileAttributes::isRegularFile)
                .map(
                        file ->
                                new OutputInfo(
                                        index,
                                        path,
                                        OutputInfo.State.MADE,
                                        file.size(),
                                        When.at(file.lastModifiedTime().toInstant()),
                                        thumbnails.isPicture(path)))
                .orElseGet(() -> without(index, path, OutputInfo.State.MISSING));
    }

    private OutputInfo without(int index, String path, OutputInfo.State state) {
        return new OutputInfo(index, path, state, 0, When.NEVER, thumbnails.isPicture(path));
    }

    private static String path(Of task, JobFolders folders, int index) {
        List<String> paths = paths(task, folders);
        if (index < 0 || index >= paths.size()) {
            throw refused(
                    "not_found",
                    "There is no output " + index + ": the task has " + paths.size() + ".",
                    "List the outputs to see their indexes.");
        }
        return paths.get(index);
    }

    /** The file itself, no link, in a folder of the job; no pipe, which would keep its reader. */
    private static Path readable(String path, JobFolders folders) {
        Path real = folders.path(path).flatMap(MadeFiles::real).orElseThrow(() -> missing(path));
        if (!folders.hold(real)) {
            throw refused(
                    "outside",
                    "The output “" + path + "” is not in a folder of the job.",
                    "Declare it in the outputs of its block, so that it is known where it may be.");
        }
        if (!Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS)) {
            throw missing(path);
        }
        return real;
    }

    private static Optional<Path> real(Path path) {
        try {
            return Optional.of(path.toRealPath());
        } catch (IOException ignored) {
            // There is none, or none that may be seen.
            return Optional.empty();
        }
    }

    private static Optional<BasicFileAttributes> seen(Path file) {
        try {
            return Optional.of(Files.readAttributes(file, BasicFileAttributes.class));
        } catch (IOException ignored) {
            // It went since it was found.
            return Optional.empty();
        }
    }

    private static Refused missing(String path) {
        return refused(
                "not_found",
                "The output “" + path + "” is not there, or cannot be read.",
                "Look into the log of the task; retry it where the file is lost.");
    }

    private static Refused refused(String code, String message, String remedy) {
        return new Refused(Rejection.of(code, message, remedy));
    }
}
