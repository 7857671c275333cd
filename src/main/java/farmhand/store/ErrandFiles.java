package farmhand.store;

import farmhand.engine.port.Store;
import farmhand.engine.port.StoreException;
import farmhand.farm.address.Subject;
import farmhand.farm.address.When;
import farmhand.farm.command.Origin;
import farmhand.farm.history.Errand;
import farmhand.farm.refusal.Refused;
import farmhand.store.text.DamagedRow;
import farmhand.store.text.Json;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A small file for each errand that is under way: they are begun beside the thread that writes the
 * database, and mostly gone at once.
 *
 * @param folder of the files; made when the first is written
 */
record ErrandFiles(Path folder) implements Store.Begun {
    private static final String ENDING = ".json";

    /** What stands in a file. */
    record Text(
            long at,
            String user,
            String door,
            String host,
            String command,
            List<String> subjects,
            String about) {
        Text {
            subjects = List.copyOf(subjects);
        }
    }

    @Override
    public void add(Errand errand) {
        try {
            write(errand);
        } catch (IOException broken) {
            throw trouble(broken);
        }
    }

    @Override
    public void remove(Errand errand) {
        try {
            Files.deleteIfExists(file(errand));
        } catch (IOException broken) {
            throw trouble(broken);
        }
    }

    @Override
    public List<Errand> all() {
        try {
            return left();
        } catch (IOException broken) {
            throw trouble(broken);
        }
    }

    private StoreException trouble(IOException broken) {
        return new StoreException(
                "%s cannot be written or read: %s. Make it writable for you."
                        .formatted(folder, broken.getMessage()),
                broken);
    }

    private void write(Errand errand) throws IOException {
        PrivateFiles.createFolders(folder);
        Path file = file(errand);
        PrivateFiles.create(file);
        Text text =
                new Text(
                        errand.at().micros(),
                        errand.origin().user(),
                        errand.origin().door(),
                        errand.origin().host(),
                        errand.command(),
                        errand.subjects().stream().map(Subject::toString).toList(),
                        errand.about());
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(Json.print(text));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** Those that an earlier process left; of one that was not written whole nothing was begun. */
    private List<Errand> left() throws IOException {
        List<Errand> left = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ENDING)) {
                for (Path file : files) {
                    Optional<Errand> read = read(file);
                    if (read.isPresent()) {
                        left.add(read.get());
                    } else {
                        Files.deleteIfExists(file);
                    }
                }
            }
        }
        return left;
    }

    private static Optional<Errand> read(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        try {
            Text text = Json.read(Text.class, "errand", Files.readString(file));
            return Optional.of(
                    new Errand(
                            name.substring(0, name.length() - ENDING.length()),
                            new When(text.at()),
                            new Origin(text.user(), text.door(), text.host()),
                            text.command(),
                            text.subjects().stream().map(Subject::parse).toList(),
                            text.about()));
        } catch (DamagedRow | Refused unreadable) {
            return Optional.empty();
        }
    }

    private Path file(Errand errand) {
        return folder.resolve(errand.id() + ENDING);
    }
}
