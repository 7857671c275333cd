package farmhand.viewmodel.scene;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The folder that a scene names when it names its pictures. */
final class OutputPlace {
    /** Begins what lies beside the scene, as Blender writes it. */
    private static final String BESIDE = "//";

    private OutputPlace() {}

    /**
     * That of pictures that are named {@code output}: a folder where it ends like one, else the
     * beginning of their names. None where that says no place on its own.
     */
    static Optional<Path> of(Path scene, String output) {
        try {
            Path folder = scene.toAbsolutePath().getParent();
            boolean beside = output.startsWith(BESIDE);
            if (folder == null || output.isEmpty() || !(beside || Path.of(output).isAbsolute())) {
                return Optional.empty();
            }
            Path named = beside ? folder.resolve(output.substring(2)) : Path.of(output);
            boolean isFolder = output.endsWith("/") || output.endsWith("\\");
            return Optional.ofNullable(isFolder ? named : named.getParent()).map(Path::normalize);
        } catch (InvalidPathException _) {
            return Optional.empty(); // a name of another system
        }
    }
}
