package farmhand.viewmodel.path;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.Optional;

final class PathMapsTest {
    private final PathMaps maps = PathMaps.of("P:\\ = /projects\n/Volumes/fast=/mnt/fast/\n");

    @Test
    void whatTheFarmMadeIsFoundUnderItsNameHere() {
        assertEquals("P:\\harbor\\1.png", maps.here("/projects/harbor/1.png"));
        assertEquals("/Volumes/fast/a b.exr", maps.here("/mnt/fast/a b.exr"));
    }

    @Test
    void whatIsSubmittedFromHereHasTheFarmsName() {
        assertEquals("/projects/harbor/sh020.blend", maps.there("p:\\harbor\\sh020.blend"));
        assertEquals("/mnt/fast/x", maps.there("/Volumes/fast/x"));
        assertEquals("/projects/", maps.there("P:\\"));
    }

    @Test
    void aFolderWhoseNameOnlyBeginsAlikeIsAnother() {
        assertEquals("/projects2/1.png", maps.here("/projects2/1.png"));
    }

    @Test
    void whatIsSaidWithoutARootLiesInItsFolder() {
        assertEquals("/shows/harbor/out/1.png", PathMaps.whole("/shows/harbor/", "out/1.png"));
        assertEquals("/out/1.png", PathMaps.whole("/shows/harbor", "/out/1.png"));
        assertEquals("P:\\out\\1.png", PathMaps.whole("/shows", "P:\\out\\1.png"));
        assertEquals("out/1.png", PathMaps.whole("", "out/1.png"));
    }

    @Test
    void aLineThatIsNoPairIsPassedOverAndNamed() {
        assertEquals(PathMaps.NONE, PathMaps.of("nothing\n= /x\n"));
        assertEquals(Optional.of("nothing"), PathMaps.wrongLine("a=b\n\nnothing\n"));
    }
}
