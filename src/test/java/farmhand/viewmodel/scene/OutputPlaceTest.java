package farmhand.viewmodel.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;

final class OutputPlaceTest {
    @ParameterizedTest
    @CsvSource({
        "//render/, /proj/sh010/render",
        "//render/shot_####, /proj/sh010/render",
        "//../out/####.exr, /proj/out",
        "//####, /proj/sh010",
        "/mnt/out/, /mnt/out",
        "/mnt/out/a.####.exr, /mnt/out",
        "images, ''",
        "/, /",
        "'', ''"
    })
    void theFolderIsReadFromHowPicturesAreNamed(String output, String folder) {
        assertEquals(
                folder,
                OutputPlace.of(Path.of("/proj/sh010/sh010.blend"), output)
                        .map(Path::toString)
                        .orElse(""));
    }
}
