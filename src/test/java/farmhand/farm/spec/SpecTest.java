package farmhand.farm.spec;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.refusal.Refused;
import farmhand.testing.Specs;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What cannot be submitted is refused by its constructor, with a place and a remedy. */
final class SpecTest {
    private static final BlockSpec BLOCK = Specs.frames("render", "1-10");

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("impossible")
    void whatCannotBeIsRefused(String code, String at, Executable made) {
        Refused refused = assertThrows(Refused.class, made);

        assertEquals(code, refused.rejection().code());
        assertEquals(at, refused.rejection().at());
    }

    static Stream<Arguments> impossible() {
        return Stream.of(
                refused("empty_name", "name", () -> Specs.job(" ", BLOCK)),
                refused("empty_name", "name", () -> Specs.frames("", "1")),
                refused("too_long", "name", () -> Specs.job("x".repeat(1_001), BLOCK)),
                refused("too_long", "name", () -> TaskSpec.of("x".repeat(1_001), "")),
                refused("control_character", "name", () -> Specs.job("a\nb", BLOCK)),
                refused("control_character", "name", () -> TaskSpec.of("a\u001b[31m", "")),
                refused("no_blocks", "blocks", () -> Specs.job("job")),
                refused("too_many_blocks", "blocks", () -> job(Collections.nCopies(1_001, BLOCK))),
                refused("no_command", "command", () -> numeric("")),
                refused("too_long", "command", () -> Execution.of("x".repeat(65_537))),
                refused("zero_character", "command", () -> TaskSpec.of("one", "a\0b")),
                refused("no_tasks", "tasks", () -> new Work.Listed(List.of())),
                refused("too_many_tasks", "tasks", () -> listed(100_001)),
                refused("bad_priority", "priority", () -> limits(1_001, Limit.NONE, 0)),
                refused("bad_priority", "priority", () -> limits(-1_001, Limit.NONE, 0)),
                refused("bad_limit", "max_failures", () -> limits(0, new Limit(0), 0)),
                refused("bad_slots", "slots", () -> limits(0, Limit.NONE, -1)),
                refused("bad_limit", "", () -> new Limit(-1)),
                refused("bad_environment", "", () -> new Environment(Map.of("A=B", "c"))),
                refused("bad_environment", "", () -> new Environment(Map.of("", "c"))),
                refused("bad_environment", "", () -> new Environment(Map.of("A", "b\0"))),
                refused("metadata_too_large", "", () -> metadata(32_769)));
    }

    @Test
    void whatIsJustWithinItsLimitsIsTaken() {
        assertDoesNotThrow(() -> job(Collections.nCopies(1_000, BLOCK)));
        assertDoesNotThrow(() -> listed(100_000));
        assertDoesNotThrow(() -> Execution.of("x".repeat(65_536)));
        assertDoesNotThrow(() -> limits(-1_000, new Limit(1), 100_000));
        assertDoesNotThrow(() -> metadata(32_768));
    }

    @Test
    void aBlockOfFramesWithAServiceNeedsNoCommand() {
        Execution blender = new Execution("blender", "", "", "", Environment.NONE);

        assertDoesNotThrow(() -> block(BLOCK.work(), blender));
    }

    @Test
    void aServiceThatIsNotSaidIsTheGenericOne() {
        assertEquals("generic", new Execution("", "a", "", "", Environment.NONE).service());
    }

    @Test
    void aLimitAllowsUpToItself() {
        assertTrue(new Limit(2).allowsMoreThan(1));
        assertFalse(new Limit(2).allowsMoreThan(2));
        assertTrue(Limit.NONE.allowsMoreThan(1_000_000) && Limit.NONE.isNone());
    }

    @Test
    void variablesAreSortedByName() {
        Environment environment = new Environment(Map.of("B", "1", "A", "2", "C", "3"));

        assertEquals(List.of("A", "B", "C"), List.copyOf(environment.variables().keySet()));
    }

    private static Arguments refused(String code, String at, Executable made) {
        return Arguments.of(code, at, made);
    }

    private static JobSpec job(List<BlockSpec> blocks) {
        return JobSpec.of("job", blocks);
    }

    private static BlockSpec numeric(String command) {
        return block(BLOCK.work(), Execution.of(command));
    }

    private static BlockSpec block(Work work, Execution how) {
        return new BlockSpec("a", work, how, List.of(), BlockLimits.USUAL, Metadata.NONE);
    }

    private static Work listed(int count) {
        return new Work.Listed(Collections.nCopies(count, TaskSpec.of("one", "echo")));
    }

    private static BlockLimits limits(int priority, Limit maxFailures, int slots) {
        return new BlockLimits(priority, maxFailures, Limit.NONE, slots);
    }

    /** That many characters of two bytes each. */
    private static Metadata metadata(int characters) {
        return new Metadata("ä".repeat(characters));
    }
}
