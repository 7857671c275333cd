package farmhand.runner.services;

import farmhand.farm.service.Problem;
import farmhand.farm.service.Service;
import farmhand.farm.service.ServiceList;
import farmhand.farm.spec.Execution;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The services this farm knows. */
public final class Services {
    private static final List<String> BUILT_IN =
            List.of(
                    Execution.GENERIC,
                    "blender",
                    "ffmpeg",
                    "houdini",
                    "maya",
                    "nuke",
                    "povray",
                    "python",
                    "renderrib",
                    "transfer");

    private final Map<String, Service> byName;
    private final Service generic;
    private final List<Problem> problems;

    private Services(Map<String, Service> byName, List<Problem> problems) {
        this.byName = Map.copyOf(byName);
        this.generic = Objects.requireNonNull(byName.get(Execution.GENERIC));
        this.problems = List.copyOf(problems);
    }

    /**
     * Ours, and those in the {@code .json} files of the user's folder, which replace ours; it may
     * be a single file too.
     */
    public static Services load(Optional<Path> userFolder) {
        Map<String, Service> byName = new HashMap<>();
        BUILT_IN.forEach(name -> byName.put(name, builtIn(name)));
        List<Problem> problems = new ArrayList<>();
        userFolder.ifPresent(folder -> readInto(byName, folder, problems));
        return new Services(byName, problems);
    }

    /** The service of that name; one without a definition is as {@code generic}. */
    public Service of(String name) {
        return byName.getOrDefault(name, generic);
    }

    /** Whether there is a definition of that name. */
    public boolean knows(String name) {
        return byName.containsKey(name);
    }

    /** The names there are, sorted. */
    public List<String> names() {
        return byName.keySet().stream().sorted().toList();
    }

    /** All of them. */
    public ServiceList list() {
        return new ServiceList(names().stream().map(this::of).toList(), problems);
    }

    /** What was wrong with the user's files; the services in them are left out. */
    public List<Problem> problems() {
        return problems;
    }

    private static Service builtIn(String name) {
        String file = name + ".json";
        try (InputStream resource = Services.class.getResourceAsStream(file)) {
            if (resource == null) {
                throw new IllegalStateException("no resource " + file);
            }
            return ServiceReader.read(file, true, resource.readAllBytes());
        } catch (IOException | BadService broken) {
            throw new IllegalStateException("built-in service " + name, broken);
        }
    }

    private static void readInto(Map<String, Service> byName, Path folder, List<Problem> problems) {
        Map<String, Path> origins = new HashMap<>();
        for (Path file : files(folder, problems)) {
            try {
                Service service =
                        ServiceReader.read(file.toString(), false, Files.readAllBytes(file));
                Path earlier = origins.putIfAbsent(service.name(), file);
                if (earlier == null) {
                    byName.put(service.name(), service);
                } else {
                    problems.add(
                            new Problem(
                                    file.toString(),
                                    0,
                                    "The service “%s” is already defined in %s. Rename one of them."
                                            .formatted(service.name(), earlier.getFileName())));
                }
            } catch (BadService bad) {
                problems.add(bad.problem());
            } catch (IOException broken) {
                problems.add(unreadable(file, broken));
            }
        }
    }

    private static List<Path> files(Path folder, List<Problem> problems) {
        if (Files.isRegularFile(folder)) {
            return List.of(folder);
        }
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.json")) {
            List<Path> result = new ArrayList<>();
            found.forEach(result::add);
            Collections.sort(result);
            return result;
        } catch (NotDirectoryException | NoSuchFileException none) {
            String message = "There is no such file or folder. Create it or name another.";
            problems.add(new Problem(folder.toString(), 0, message));
            return List.of();
        } catch (IOException | DirectoryIteratorException broken) {
            problems.add(unreadable(folder, broken));
            return List.of();
        }
    }

    private static Problem unreadable(Path path, Exception broken) {
        return new Problem(
                path.toString(),
                0,
                "It cannot be read (" + broken.getMessage() + "). Correct its rights.");
    }
}
