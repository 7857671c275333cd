package farmhand.viewmodel.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A computer without the farm's files: copies go to a folder, and what is opened is noted. */
public final class FolderFiles implements LocalFiles {
    private final Path folder;
    private final List<String> opened = new ArrayList<>();

    /** With copies in {@code folder}. */
    public FolderFiles(Path folder) {
        this.folder = folder;
    }

    @Override
    public Optional<Path> find(String path, long size) {
        return Optional.empty();
    }

    @Override
    public Copy create(String path) throws IOException {
        Path file = folder.resolve(path.substring(path.lastIndexOf('/') + 1));
        return new Copy(file, Files.newOutputStream(file));
    }

    @Override
    public void drop(Copy copy) throws IOException {
        Files.delete(copy.file());
    }

    @Override
    public synchronized void open(Path file, With with) {
        opened.add(with + " " + file.getFileName());
    }

    @Override
    public void write(Path file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    @Override
    public synchronized void copy(String text) {
        opened.add("copied " + text);
    }

    /** What was done, in order. */
    public synchronized List<String> opened() {
        return List.copyOf(opened);
    }
}
