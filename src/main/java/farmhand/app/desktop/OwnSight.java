package farmhand.app.desktop;

import com.fasterxml.jackson.databind.ObjectMapper;

import farmhand.app.discovery.DataFolder;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.TaskAddress;
import farmhand.viewmodel.check.FarmSight;
import farmhand.viewmodel.welcome.Renderer;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The farm of this computer, whose tasks look for programs in the folders of the setting {@code
 * path} behind those of a shell.
 *
 * @param data of that farm
 * @param environment of the process
 */
record OwnSight(DataFolder data, Map<String, String> environment) implements FarmSight {
    private static final String PATH = "PATH";

    @Override
    public boolean isHere() {
        return true;
    }

    @Override
    public List<Renderer> renderers() {
        Map<String, String> all = new HashMap<>(environment);
        all.merge(PATH, added(), (shell, more) -> shell + File.pathSeparator + more);
        return Renderers.of(all).all();
    }

    @Override
    public boolean isFolder(String path) {
        try {
            return Files.isDirectory(Path.of(path));
        } catch (InvalidPathException _) {
            return false; // not a name that a folder can have
        }
    }

    @Override
    public Space space(Path folder) {
        Path there = folder.toAbsolutePath();
        while (there.getParent() != null && !Files.exists(there)) {
            there = there.getParent();
        }
        try {
            boolean writable = Files.isDirectory(there) && Files.isWritable(there);
            return new Space(writable, Files.getFileStore(there).getUsableSpace());
        } catch (IOException _) {
            return Space.NONE; // no place that can be looked at
        }
    }

    @Override
    public Optional<Path> log(AttemptAddress attempt) {
        TaskAddress task = attempt.task();
        return Optional.of(
                data.logs()
                        .resolve(task.job().toString())
                        .resolve(Integer.toString(task.block()))
                        .resolve(task.task() + "." + attempt.number() + ".log"));
    }

    private String added() {
        Path settings = data.path().resolve("settings.json");
        try {
            return Files.exists(settings)
                    ? new ObjectMapper()
                            .readTree(Files.readString(settings))
                            .path("path")
                            .asText("")
                    : "";
        } catch (IOException _) {
            return ""; // the farm says so when it starts
        }
    }
}
