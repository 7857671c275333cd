package farmhand.app.serve;

import farmhand.app.discovery.PrivateFile;
import farmhand.server.afanasy.UserNames;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Users in order of number, a line each.
 *
 * @param file in the data folder
 */
record UserFile(Path file) implements UserNames {
    private static final Logger LOG = LoggerFactory.getLogger(UserFile.class);

    @Override
    public List<String> kept() {
        try {
            return Files.readAllLines(file).stream()
                    .filter(name -> !name.isBlank())
                    .distinct()
                    .toList();
        } catch (NoSuchFileException _) {
            return List.of();
        } catch (IOException problem) {
            LOG.warn("{} cannot be read, so users get other numbers: {}", file, problem.toString());
            return List.of();
        }
    }

    @Override
    public void keep(List<String> names) {
        try {
            PrivateFile.write(
                    file,
                    names.stream()
                            .map(name -> name.replaceAll("\\R", " ") + "\n")
                            .collect(Collectors.joining()));
        } catch (IOException problem) {
            LOG.warn("{} cannot be written: {}", file, problem.toString());
        }
    }
}
