package farmhand.viewmodel.form.submit;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.frames.FrameRange;
import farmhand.viewmodel.scene.Dropped;
import farmhand.viewmodel.scene.Shell;

import java.nio.file.Path;
import java.util.function.Function;

/** The command that renders some frames of a scene, to be changed before it is submitted. */
final class SceneCommand {
    private SceneCommand() {}

    /** That of the scene, with files as {@code there} names them. */
    static String of(Dropped.Scene scene, Function<Path, String> there) {
        String file = Shell.quoted(there.apply(scene.file()));
        return switch (scene.kind()) {
            case BLENDER -> text("dialog.submit.blender", file);
            case MAYA -> text("dialog.submit.maya", file);
            case NUKE -> text("dialog.submit.nuke", file);
            case HOUDINI -> text("dialog.submit.houdini", file);
            case POVRAY ->
                    scene.frames()
                            .filter(range -> range.count() > 1)
                            .map(range -> animation(range, files(scene, there)))
                            .orElseGet(() -> text("dialog.submit.povray", files(scene, there)));
        };
    }

    /** Of some frames only, the clock of the scene runs over all of them. */
    private static String animation(FrameRange range, String files) {
        long first = range.runs().getFirst().first();
        return text(
                "dialog.submit.povrayFrames",
                files,
                Long.toString(first),
                Long.toString(first + range.count() - 1));
    }

    /** Options come first, so that the scene is that which was dropped. */
    private static String files(Dropped.Scene scene, Function<Path, String> there) {
        String file = there.apply(scene.file());
        return scene.options()
                .map(
                        options ->
                                Shell.quoted(there.apply(options))
                                        + " "
                                        + Shell.quoted("+I" + file))
                .orElseGet(() -> Shell.quoted(file));
    }
}
