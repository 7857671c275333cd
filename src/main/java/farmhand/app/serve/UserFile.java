package farmhand.app.serve;

import farmhand.app.discovery.PrivateFile;
import farmhand.farm.address.When;
import farmhand.server.afanasy.KnownUser;
import farmhand.server.afanasy.UserNames;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Users in order of number, a line each: when they were met first, and behind a tab the name. A
 * time of 0 was not noted, and a dash before it stands where the user was deleted. Lines of a name
 * alone are from before.
 *
 * @param file in the data folder
 */
record UserFile(Path file) implements UserNames {
    private static final Logger LOG = LoggerFactory.getLogger(UserFile.class);
    private static final Pattern LINE = Pattern.compile("(-?)(\\d{1,18})\\t(.*)");

    @Override
    public List<KnownUser> kept() {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .map(UserFile::user)
                    .toList();
        } catch (NoSuchFileException _) {
            return List.of();
        } catch (IOException problem) {
            LOG.warn("{} cannot be read, so users get other numbers: {}", file, problem.toString());
            return List.of();
        }
    }

    @Override
    public void keep(List<KnownUser> users) {
        try {
            PrivateFile.write(
                    file, users.stream().map(UserFile::line).collect(Collectors.joining()));
        } catch (IOException problem) {
            LOG.warn("{} cannot be written: {}", file, problem.toString());
        }
    }

    private static KnownUser user(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            return new KnownUser(line, When.NEVER);
        }
        long micros = Long.parseLong(parts.group(2));
        return new KnownUser(
                parts.group(3),
                micros == 0 ? When.NEVER : new When(micros),
                !parts.group(1).isEmpty());
    }

    private static String line(KnownUser user) {
        long micros = user.registered().isNever() ? 0 : user.registered().micros();
        return (user.isGone() ? "-" : "")
                + micros
                + "\t"
                + user.name().replaceAll("\\R", " ")
                + "\n";
    }
}
