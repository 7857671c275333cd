package farmhand.runner.services;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.engine.port.TaskRunner.Frames;
import farmhand.farm.service.Service;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Our services read samples of what the real programs write. */
final class BuiltInServicesTest {
    private static final Frames ONE_AND_TWO = new Frames(1, 2, 1);

    /** What a service is to find in {@code services/<sample>.log}. */
    record Reading(
            String service,
            String sample,
            Frames frames,
            List<Integer> percents,
            String activity,
            String error) {}

    static Stream<Reading> readings() {
        return Stream.of(
                new Reading(
                        "generic",
                        "generic",
                        Frames.NONE,
                        List.of(25, 50, 75),
                        "compressing",
                        "error: disk of /scratch is full"),
                new Reading(
                        "python",
                        "python",
                        Frames.NONE,
                        List.of(50),
                        "writing caches",
                        "ValueError: frame 7 holds no points"),
                new Reading(
                        "blender",
                        "blender",
                        ONE_AND_TWO,
                        List.of(25, 50, 62),
                        "Saved: '/projects/forest/out/0001.png'",
                        "Render error: cannot save: \"/projects/forest/out/0002.png\" (No space left"
                                + " on device)"),
                new Reading(
                        "blender",
                        "blender5",
                        new Frames(11, 12, 1),
                        List.of(3, 25, 50, 62),
                        "Saved: '/projects/forest/out/0011.png'",
                        ""),
                new Reading(
                        "blender",
                        "blender3",
                        ONE_AND_TWO,
                        List.of(50, 100),
                        "Saved: '/projects/forest/out/c0002.png'",
                        "Render error (Invalid argument) cannot save:"
                                + " '/projects/forest/gone/e0001.png'"),
                new Reading(
                        "ffmpeg",
                        "ffmpeg5",
                        new Frames(1, 200, 1),
                        List.of(10, 48, 100),
                        "",
                        "Unknown encoder 'nosuch'"),
                new Reading(
                        "povray",
                        "povray37",
                        new Frames(5, 7, 1),
                        List.of(10, 17, 18, 33, 43, 50, 52),
                        "Rendering frame 2 of 3",
                        "Parse Error: Cannot find file 'missing.pov', even after trying to"),
                new Reading(
                        "ffmpeg",
                        "ffmpeg",
                        Frames.NONE,
                        List.of(25, 75),
                        "",
                        "[out#0/mp4 @ 0x5581] Error writing trailer: No space left on device"),
                new Reading(
                        "renderrib",
                        "renderrib",
                        ONE_AND_TWO,
                        List.of(12, 50, 75),
                        "",
                        "R08005 {ERROR} Could not open texture \"bark.tex\" (check permissions)"),
                new Reading(
                        "maya",
                        "maya",
                        ONE_AND_TWO,
                        List.of(25, 50, 60),
                        "writing file `/projects/forest/images/forest.0001.exr'",
                        "[texture] could not open \"/projects/forest/bark.tx\""),
                new Reading(
                        "houdini",
                        "houdini",
                        ONE_AND_TWO,
                        List.of(30, 50, 55),
                        "Generating Image: /projects/forest/ifd/forest.0002.exr",
                        "mantra: Unable to load geometry"
                                + " \"/projects/forest/geo/tree.0002.bgeo\""),
                new Reading(
                        "nuke",
                        "nuke",
                        new Frames(1, 4, 1),
                        List.of(25, 50),
                        "Writing /projects/forest/comp/forest.0002.exr",
                        "Read1: Error reading pixel data from"
                                + " \"/projects/forest/out/0003.exr\"."),
                new Reading(
                        "povray",
                        "povray",
                        ONE_AND_TWO,
                        List.of(12, 50),
                        "",
                        "File 'trees.inc' line 12: Parse Error: No matching end of comment found"));
    }

    @ParameterizedTest
    @MethodSource("readings")
    void aServiceReadsItsProgram(Reading expected) throws IOException {
        Service service = Services.load(Optional.empty()).of(expected.service());
        OutputReader reader = new OutputReader(service.reading(), expected.frames());
        List<Integer> percents = new ArrayList<>();

        Files.readAllLines(Path.of("src/test/resources/services", expected.sample() + ".log"))
                .forEach(
                        line -> {
                            reader.line(line);
                            percents.add(reader.percent());
                        });

        assertEquals(
                expected,
                new Reading(
                        service.name(),
                        expected.sample(),
                        expected.frames(),
                        percents.stream().filter(percent -> percent > 0).distinct().toList(),
                        reader.activity(),
                        reader.error().orElse("")));
    }

    @ParameterizedTest
    @CsvSource({
        "blender, blender, /projects/forest/out/0001.png",
        "blender, blender5, /projects/forest/out/0011.png",
        "blender, blender3, /projects/forest/out/c0002.png",
        "nuke, nuke, /projects/forest/comp/forest.0002.exr",
        "maya, maya, /projects/forest/images/forest.0001.exr",
        "houdini, houdini, /projects/forest/ifd/forest.0002.exr"
    })
    void aServiceTellsWhichFilesItsProgramWrites(String name, String sample, String last)
            throws IOException {
        Service service = Services.load(Optional.empty()).of(name);
        OutputReader reader = new OutputReader(service.reading(), ONE_AND_TWO);

        Files.readAllLines(Path.of("src/test/resources/services", sample + ".log"))
                .forEach(reader::line);

        assertEquals(last, reader.outputs().getLast());
    }
}
