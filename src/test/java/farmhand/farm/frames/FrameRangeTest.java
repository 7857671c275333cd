package farmhand.farm.frames;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.refusal.Refused;
import farmhand.testing.Property;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

final class FrameRangeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7 | 7",
                "1-4 | 1 2 3 4",
                "1-10x3 | 1 4 7 10",
                "1-10x4 | 1 5 9",
                "1-10:4 | 1 5 9",
                "1-2x5 | 1",
                "1–4 | 1 2 3 4",
                "-3-1 | -3 -2 -1 0 1",
                "-3--1 | -3 -2 -1",
                " 1 - 3 ; 9 | 1 2 3 9",
                "5,1-3 | 5 1 2 3",
                "1-3,2-5 | 1 2 3 4 5",
                "3,1-5 | 3 1 2 4 5",
                "1-9x2,2-10x4 | 1 3 5 7 9 2 6 10",
                "1-6,!3 | 1 2 4 5 6",
                "!3-4,1-6 | 1 2 5 6",
                "1-10,!1-10x2 | 2 4 6 8 10"
            })
    void holdsItsFramesInTheOrderOfTheText(String text, String frames) {
        assertEquals(
                Arrays.stream(frames.split(" ")).map(Long::valueOf).toList(),
                FrameRange.parse(text).frames().boxed().toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1-10,15,20-40x2,!33 | 1-10,15,20-40x2",
                "1-10,15,20-40x2,!30 | 1-10,15,20-28x2,32-40x2",
                "1-10x4 | 1-9x4",
                "1,2,3 | 1,2,3",
                "1-10,!1-10x2 | 2-10x2",
                "-5--5 | -5"
            })
    void printsWhatItHolds(String text, String printed) {
        assertEquals(printed, FrameRange.parse(text).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | bad_frames | No frames are given",
                "'  ' | bad_frames | No frames are given",
                "abc | bad_frames | “abc”",
                "1-10,zwei | bad_frames | “zwei”",
                "1.5 | bad_frames | “1.5”",
                "1-10, | bad_frames | “”",
                "10-1 | bad_frames | the last frame lies before the first",
                "1-10x0 | bad_frames | the step must be 1 or more",
                "1-10x-2 | bad_frames | the step must be 1 or more",
                "!3 | bad_frames | holds no frame",
                "1-3,!1-3 | bad_frames | holds no frame",
                "1-999999999999 | too_many_frames | 1000000",
                "1-1000000,2000001 | too_many_frames | 1000000",
                "1-9999999999999999 | bad_frames | a frame has at most 15 digits"
            })
    void saysWhyItCannotBeRead(String text, String code, String message) {
        Refused refused = assertThrows(Refused.class, () -> FrameRange.parse(text));

        assertEquals(code, refused.rejection().code());
        assertTrue(refused.rejection().message().contains(message), refused.rejection()::message);
    }

    @Test
    void holdsAMillionFramesAndNotOneMore() {
        assertEquals(1_000_000, FrameRange.parse("1-1000000").count());
        assertEquals(1_000_000, FrameRange.parse("1-600000,300001-1000000").count());
        assertThrows(Refused.class, () -> FrameRange.parse("1-600000,300001-1000001"));
    }

    @Test
    void hasTenThousandPartsAndNotOneMore() {
        String parts =
                IntStream.range(0, 10_000)
                        .mapToObj(i -> Integer.toString(2 * i))
                        .collect(Collectors.joining(","));

        assertEquals(10_000, FrameRange.parse(parts).count());
        assertThrows(Refused.class, () -> FrameRange.parse(parts + ",99999"));
        assertThrows(Refused.class, () -> FrameRange.parse("1-1000000,!1-1000000x3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", " ", "1-1000000,", "!1-1000000,", "1-9x2,"})
    void aTextWithoutEndIsRefusedAtOnce(String part) {
        String text = "1" + part.repeat(5_000_000 / part.length()) + "2";

        assertThrows(Refused.class, () -> FrameRange.parse(text));
    }

    @Test
    void manyThatLeaveOutAreRefusedRatherThanTried() {
        String text = "1-1000000" + ",!1-1000000".repeat(9_000);

        Refused refused = assertThrows(Refused.class, () -> FrameRange.parse(text));

        assertEquals("too_many_frames", refused.rejection().code());
    }

    @Test
    void isReadAsItPrintsItself() {
        Property.holdsForAll(
                500,
                8,
                (random, size) -> {
                    FrameRange range = FrameRange.parse(text(random, size));

                    assertEquals(range, FrameRange.parse(range.toString()));
                });
    }

    @Test
    void holdsEachFrameOnceWhereItIsFirstNamed() {
        Property.holdsForAll(
                500,
                8,
                (random, size) -> {
                    String text = text(random, size);
                    Set<Long> expected = new LinkedHashSet<>();
                    List<FrameRange> parts =
                            Arrays.stream(text.split(",")).map(FrameRange::parse).toList();
                    parts.forEach(part -> part.frames().forEach(expected::add));
                    FrameRange left = FrameRange.parse(text(random, 1));
                    left.frames().forEach(expected::remove);
                    expected.add(1_000L);

                    FrameRange range = FrameRange.parse(text + ",1000,!" + left);

                    assertEquals(List.copyOf(expected), range.frames().boxed().toList());
                    assertEquals(expected.size(), range.count());
                });
    }

    @Test
    void knowsHowFarItReaches() {
        FrameRange range = FrameRange.parse("10-20x5,-3");

        assertEquals(-3, range.lowest());
        assertEquals(20, range.highest());
    }

    private static String text(Random random, int parts) {
        return IntStream.range(0, parts)
                .mapToObj(_ -> part(random))
                .collect(Collectors.joining(","));
    }

    private static String part(Random random) {
        int first = random.nextInt(40) - 10;
        int last = first + random.nextInt(12);
        return switch (random.nextInt(3)) {
            case 0 -> Integer.toString(first);
            case 1 -> first + "-" + last;
            default -> first + "-" + last + "x" + (1 + random.nextInt(4));
        };
    }
}
