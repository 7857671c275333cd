package farmhand.architecture.counterexample.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class ServerWritesAFile {
    private ServerWritesAFile() {}

    static void wrong(Path file) throws IOException {
        Files.writeString(file, "");
    }
}
