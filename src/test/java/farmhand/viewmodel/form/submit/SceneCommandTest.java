package farmhand.viewmodel.form.submit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.frames.FrameRange;
import farmhand.viewmodel.scene.Dropped;
import farmhand.viewmodel.scene.SceneFacts;
import farmhand.viewmodel.scene.SceneKind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.Optional;

/** How scenes are rendered. */
final class SceneCommandTest {
    private static final Optional<FrameRange> RANGE = Optional.of(FrameRange.of(5, 48, 1));

    @ParameterizedTest
    @CsvSource({
        "BLENDER, blender -b \"/p/a b\" -s @#@ -e @#@ -a",
        "MAYA, Render -s @#@ -e @#@ \"/p/a b\"",
        "NUKE, nuke -F @#@-@#@ -x \"/p/a b\"",
        "HOUDINI, hrender -e -f @#@ @#@ -d mantra1 \"/p/a b\""
    })
    void framesAreRenderedByTheProgramOfTheScene(SceneKind kind, String command) {
        assertEquals(command, command(kind, RANGE, Optional.empty()));
    }

    @Test
    void povRayRendersSomeFramesOfAll() {
        assertEquals(
                "povray \"/p/a b\" +KFI5 +KFF48 +SF@#@ +EF@#@ -D",
                command(SceneKind.POVRAY, RANGE, Optional.empty()));
        assertEquals(
                "povray \"/p/a.ini\" \"+I/p/a b\" +KFI5 +KFF48 +SF@#@ +EF@#@ -D",
                command(SceneKind.POVRAY, RANGE, Optional.of(Path.of("/h/a.ini"))));
    }

    @Test
    void aSinglePictureOfPovRayHasNoClock() {
        assertEquals(
                "povray \"/p/a b\" -D",
                command(SceneKind.POVRAY, Optional.of(FrameRange.of(1, 1, 1)), Optional.empty()));
    }

    private static String command(
            SceneKind kind, Optional<FrameRange> frames, Optional<Path> options) {
        return SceneCommand.of(
                new Dropped.Scene(
                        Path.of("/h/a b"), kind, new SceneFacts(frames, "", "", "", ""), options),
                file -> file.toString().replace("/h/", "/p/"));
    }
}
