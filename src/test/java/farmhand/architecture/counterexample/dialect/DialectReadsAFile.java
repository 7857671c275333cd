package farmhand.architecture.counterexample.dialect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class DialectReadsAFile {
    private DialectReadsAFile() {}

    static String wrong(Path file) throws IOException {
        return Files.readString(file);
    }
}
