package farmhand.viewmodel.scene;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Programs whose scenes are known by the ends of their names. */
public enum SceneKind {
    /** Blender. */
    BLENDER("blender", ".blend"),

    /** Maya; only what it writes as text can be read. */
    MAYA("maya", ".ma .mb"),

    /** Nuke. */
    NUKE("nuke", ".nk"),

    /** POV-Ray. */
    POVRAY("povray", ".pov"),

    /** Houdini, whose scenes are not read. */
    HOUDINI("houdini", ".hip .hiplc .hipnc");

    private final String service;
    private final String ends;

    SceneKind(String service, String ends) {
        this.service = service;
        this.ends = ends;
    }

    /** The service that renders them. */
    public String service() {
        return service;
    }

    /** What the names of their files may end with, such as {@code .blend}. */
    public List<String> ends() {
        return List.of(ends.split(" ", -1));
    }

    /** What names of scenes and job files look like, such as {@code *.blend}. */
    public static List<String> patterns() {
        Stream<String> scenes = Arrays.stream(values()).flatMap(kind -> kind.ends().stream());
        return Stream.concat(Stream.of(".json", Dropped.RIB), scenes)
                .map(end -> "*" + end)
                .toList();
    }

    /** The kind of that file; empty where it is no scene that is known. */
    static Optional<SceneKind> of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.ends().stream().anyMatch(name::endsWith))
                .findFirst();
    }

    /** What the scene says, where it can be read. Takes as long as its disk does. */
    SceneFacts facts(Path file) {
        return switch (this) {
            case BLENDER -> BlendFile.facts(file);
            case MAYA -> MayaFile.facts(file);
            case NUKE -> NukeFile.facts(file);
            case POVRAY -> PovFile.facts(file);
            case HOUDINI -> SceneFacts.NONE;
        };
    }
}
