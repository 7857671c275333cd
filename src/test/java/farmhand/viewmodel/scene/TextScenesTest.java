package farmhand.viewmodel.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import farmhand.dialect.live.spec.LiveJobFiles;
import farmhand.farm.frames.FrameRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Ranges of scenes that are written as text. */
final class TextScenesTest {
    private static final String MAYA =
            """
            //Maya ASCII 2024 scene
            requires maya "2024";
            createNode transform -n "defaultRenderGlobalsLookalike";
            \tsetAttr ".fs" 7;
            createNode script -n "sceneConfigurationScriptNode";
            \tsetAttr ".b" -type "string" "playbackOptions -min 1 -max 120 -ast 1 -aet 200 ";
            """;
    private static final String SETTINGS =
            """
            select -ne :defaultRenderGlobals;
            \tsetAttr ".ren" -type "string" "arnold";
            \tsetAttr -k on ".fs" 101;
            \tsetAttr ".ef" 148.0;
            select -ne :defaultResolution;
            \tsetAttr ".ef" 9;
            """;

    @TempDir private Path folder;

    @Test
    void mayasRangeIsThatOfItsRenderSettings() throws IOException {
        assertEquals(range(101, 148), framesOf("a.ma", MAYA + SETTINGS));
    }

    @Test
    void mayasSettingsTellStepRendererSizeAndNames() throws IOException {
        String more =
                """
                select -ne :defaultRenderGlobals;
                \tsetAttr ".bfs" 2;
                \tsetAttr ".ifp" -type "string" "images/<Scene>";
                select -ne :defaultResolution;
                \tsetAttr ".w" 2048;
                \tsetAttr ".h" 858;
                """;

        assertEquals(
                new SceneFacts(
                        Optional.of(FrameRange.of(101, 148, 2)),
                        "",
                        "arnold",
                        "2048×858",
                        "images/<Scene>"),
                factsOf("a.ma", MAYA + SETTINGS + more));
    }

    @Test
    void nukesRootTellsRateAndSize() throws IOException {
        String root = "Root {\n last_frame 9\n fps 25\n format \"2048 858 0 0 2048 858 1 x\"\n}\n";

        assertEquals(new SceneFacts(range(1, 9), "25", "", "2048×858", ""), factsOf("a.nk", root));
    }

    @Test
    void povRaysOptionsTellTheSize() throws IOException {
        assertEquals("320×180", factsOf("still.pov", "// -w320 +H180\n").size());
    }

    @Test
    void mayasSliderTellsWhereTheSettingsSayNothing() throws IOException {
        assertEquals(range(1, 120), framesOf("a.ma", MAYA));
    }

    @Test
    void nukesRangeIsThatOfItsRoot() throws IOException {
        String nodes = "Read {\n first 1\n last_frame 9\n}\n";
        String root =
                "Root {\n inputs 0\n name \"/a b.nk\"\n%s last_frame 1050\n format \"x\"\n}\n";

        assertEquals(
                range(1001, 1050), framesOf("a.nk", nodes + root.formatted(" first_frame 1001\n")));
        assertEquals(range(1, 1050), framesOf("b.nk", nodes + root.formatted("")));
    }

    @Test
    void nukesPicturesGoWhereItsFirstWriteThatIsNotDisabledPutsThem() throws IOException {
        String script =
                """
                Root {
                 last_frame 9
                }
                Write {
                 file /out/old/comp.%04d.exr
                 disable true
                }
                Write {
                 file "/out/sh 020/comp.%04d.exr"
                 file_type exr
                }
                Write {
                 file /out/mov/comp.mov
                }
                """;

        assertEquals("/out/sh 020/comp.%04d.exr", factsOf("a.nk", script).output());
    }

    @Test
    void povRaysRangeIsInItsOptionsOrInACommentOrItIsOnePicture() throws IOException {
        assertEquals(range(1, 1), framesOf("still.pov", "// a sphere\nsphere { 0, 1 }\n"));
        assertEquals(range(1, 36), framesOf("turn.pov", "// -w320 +KFI1 +KFF36\nsphere {}\n"));
        Files.writeString(
                folder.resolve("walk.ini"), "Initial_Frame = 5\n;Final_Frame=9\nFinal_Frame=48\n");
        assertEquals(range(5, 48), framesOf("walk.pov", "// +KFF36\n"));
    }

    @Test
    void whatCannotBeReadHasNoRange() throws IOException {
        assertEquals(Optional.empty(), framesOf("binary.ma", "FOR4\0\0 playbackOptions"));
        assertEquals(Optional.empty(), framesOf("empty.nk", ""));
        assertEquals(Optional.empty(), framesOf("backwards.nk", "Root {\nlast_frame -5\n}\n"));
        assertEquals(Optional.empty(), framesOf("shot.mb", "FOR8\0\0\0"));
        assertEquals(Optional.empty(), framesOf("shot.hip", "MGC"));
        assertEquals(Optional.empty(), scene(folder.resolve("absent.ma")).frames());
    }

    @Test
    void aLineWithoutAnEndTakesNoMemory() throws IOException {
        String endless = "x".repeat(3_000_000);

        assertEquals(
                range(2, 3),
                framesOf("a.nk", endless + "\nRoot {\nfirst_frame 2\nlast_frame 3\n}"));
    }

    private Optional<FrameRange> framesOf(String name, String text) throws IOException {
        return factsOf(name, text).frames();
    }

    private SceneFacts factsOf(String name, String text) throws IOException {
        return scene(Files.writeString(folder.resolve(name), text)).facts();
    }

    private static Dropped.Scene scene(Path file) {
        return assertInstanceOf(
                Dropped.Scene.class, Dropped.read(List.of(file), new LiveJobFiles()));
    }

    private static Optional<FrameRange> range(long first, long last) {
        return Optional.of(FrameRange.of(first, last, 1));
    }
}
