package farmhand.app.files;

import farmhand.app.discovery.DataFolder;
import farmhand.runner.process.Programs;
import farmhand.viewmodel.Preferences;
import farmhand.viewmodel.keep.Keepsake;
import farmhand.viewmodel.path.PathMaps;
import farmhand.viewmodel.picture.LocalFiles;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Files that a farm made, on this computer: found by the same name or by the path maps of that
 * farm, else copied into a folder of the user's, from which copies go after a day.
 */
public final class OutputFiles implements LocalFiles {
    private static final Duration KEPT = Duration.ofDays(1);
    private static final String FILE = "{file}";

    private final DataFolder folder;
    private final String farm;
    private final Keepsake keepsake;
    private final Programs programs;

    /**
     * Files of the farm of that name.
     *
     * @param data copies lie in a folder of it
     * @param keepsake holds what the user set
     * @param environment says where programs are
     */
    public OutputFiles(
            DataFolder data, String farm, Keepsake keepsake, Map<String, String> environment) {
        this.folder = new DataFolder(data.path().resolve("copies"));
        this.farm = farm;
        this.keepsake = keepsake;
        this.programs = new Programs(environment.getOrDefault("PATH", ""));
    }

    @Override
    public Optional<Path> find(String path, long size) throws IOException {
        try {
            Path file = Path.of(PathMaps.of(keepsake.read(Preferences.maps(farm))).here(path));
            return file.isAbsolute() && Files.isRegularFile(file) && Files.size(file) == size
                    ? Optional.of(file)
                    : Optional.empty();
        } catch (InvalidPathException _) {
            return Optional.empty(); // no name of a file here
        }
    }

    @Override
    public Copy create(String path) throws IOException {
        folder.create();
        sweep();
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        Path place = Files.createTempDirectory(folder.path(), "copy");
        Path file = place.resolve(name.isBlank() || name.startsWith(".") ? "output" : name);
        return new Copy(file, Files.newOutputStream(file));
    }

    @Override
    public void drop(Copy copy) throws IOException {
        delete(folderOf(copy.file()));
    }

    private void sweep() throws IOException {
        FileTime old = FileTime.from(Instant.now().minus(KEPT));
        try (Stream<Path> places = Files.list(folder.path())) {
            for (Path place : places.toList()) {
                if (Files.getLastModifiedTime(place).compareTo(old) < 0) {
                    delete(place);
                }
            }
        }
    }

    private static void delete(Path place) throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(place);
    }

    @Override
    public void open(Path file, With with) throws IOException {
        List<String> command = command(file, with);
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(FileSystems.getDefault().getPath("/dev/null").toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** The command that opens it, without a shell. */
    List<String> command(Path file, With with) throws IOException {
        String viewer = keepsake.read(Preferences.VIEWER).strip();
        return switch (with) {
            case VIEWER -> {
                if (viewer.isEmpty()) {
                    throw new IOException(
                            "No viewer is set. Set its command under Edit, Preferences.");
                }
                yield filled(viewer, file);
            }
            case USUAL -> List.of(opener(), file.toString());
            case FOLDER -> List.of(opener(), folderOf(file).toString());
        };
    }

    private static Path folderOf(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file : parent;
    }

    private static List<String> filled(String viewer, Path file) {
        List<String> words = new ArrayList<>();
        for (String word : viewer.split("\\s+", -1)) {
            words.add(word.replace(FILE, file.toString()));
        }
        if (!viewer.contains(FILE)) {
            words.add(file.toString());
        }
        return words;
    }

    private String opener() throws IOException {
        String name = File.separatorChar == '\\' ? "explorer" : "xdg-open";
        return programs.find(name)
                .or(() -> programs.find("open"))
                .orElseThrow(
                        () ->
                                new IOException(
                                        "No program here opens files (xdg-open is missing). Set a"
                                                + " viewer under Edit, Preferences."));
    }

    @Override
    public void write(Path file, String text) throws IOException {
        try {
            Files.writeString(file, text);
        } catch (IOException problem) {
            throw new IOException(
                    "Choose a folder that you may write into, with room for it.", problem);
        }
    }

    @Override
    public void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
