package farmhand.viewmodel.scene;

import farmhand.farm.command.Command;
import farmhand.farm.command.CommandReader;
import farmhand.farm.frames.FrameRange;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What somebody dropped on the window, as far as it could be read. */
public sealed interface Dropped {
    /** How names of RIB files end. */
    String RIB = ".rib";

    /**
     * A scene of a program that is known.
     *
     * @param file where it is
     * @param kind whose it is
     * @param facts what it says of how it is rendered, as far as it could be read
     * @param options the file beside it that says how it is rendered, if any
     */
    record Scene(Path file, SceneKind kind, SceneFacts facts, Optional<Path> options)
            implements Dropped {
        /** Its range, where it could be read. */
        public Optional<FrameRange> frames() {
            return facts.frames();
        }

        private static Scene read(Path file, SceneKind kind) {
            boolean hasOptions = kind == SceneKind.POVRAY;
            return new Scene(
                    file,
                    kind,
                    kind.facts(file),
                    hasOptions ? PovFile.options(file) : Optional.empty());
        }
    }

    /**
     * A job file.
     *
     * @param file where it is
     * @param commands what it asks for
     */
    record JobFile(Path file, List<Command> commands) implements Dropped {
        public JobFile {
            commands = List.copyOf(commands);
        }
    }

    /**
     * A job file that cannot be read.
     *
     * @param file where it is
     * @param why and what to do
     */
    record Unreadable(Path file, Rejection why) implements Dropped {}

    /**
     * Files to be worked on one by one.
     *
     * @param files in the order in which they were dropped, one at least
     */
    record Several(List<Path> files) implements Dropped {
        public Several {
            files = List.copyOf(files);
        }

        /** Whether all of them are RIB files, each a frame that any of several renderers reads. */
        public boolean areRibs() {
            return files.stream().allMatch(file -> ends(file, RIB));
        }

        /** Whether all of them are Blender scenes. */
        public boolean areScenes() {
            return files.stream()
                    .allMatch(file -> SceneKind.of(file).equals(Optional.of(SceneKind.BLENDER)));
        }
    }

    /** Reads what is there of {@code files}, one at least; may take as long as their disk does. */
    static Dropped read(List<Path> files, CommandReader reader) {
        Path first = files.getFirst().toAbsolutePath();
        if (files.size() == 1 && TextFile.isJson(first)) {
            try {
                String text = TextFile.read(first);
                return new JobFile(first, reader.read(text, new CommandReader.Target.NewJob()));
            } catch (Refused refused) {
                return new Unreadable(first, refused.rejection());
            }
        }
        Optional<SceneKind> kind = SceneKind.of(first);
        if (files.size() == 1 && kind.isPresent()) {
            return Scene.read(first, kind.get());
        }
        return new Several(files.stream().map(Path::toAbsolutePath).toList());
    }

    /** The files that tasks work on; none of job files, which say by themselves. */
    default List<Path> work() {
        return switch (this) {
            case Scene scene -> List.of(scene.file());
            case Several several -> several.files();
            case JobFile _, Unreadable _ -> List.of();
        };
    }

    /** The folder where a scene says that its pictures go. */
    default Optional<Path> output() {
        return this instanceof Scene scene
                ? OutputPlace.of(scene.file(), scene.facts().output())
                : Optional.empty();
    }

    private static boolean ends(Path file, String extension) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(extension);
    }
}
