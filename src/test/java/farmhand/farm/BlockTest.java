package farmhand.farm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.spec.BlockLimits;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.Environment;
import farmhand.farm.spec.Execution;
import farmhand.farm.spec.Metadata;
import farmhand.farm.spec.TaskSpec;
import farmhand.farm.spec.Work;
import farmhand.testing.Specs;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** Names and commands are those that afserver of CGRU 3.4.1 was seen to make. */
final class BlockTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "echo pre  | post | echo prepost",
                "echo <@#@> | post | echo <post>",
                "echo <@#@> | '' | echo <@#@>",
                "echo pre | '' | echo pre",
                "'' | post | post",
                "a @#@ b @#@ | x | a x b x"
            })
    void aListedCommandGoesIntoTheBlocksOrBehindIt(String block, String task, String expected) {
        Block listed = listed(block.strip(), "", TaskSpec.of("one", task));

        assertEquals(expected, listed.command(0).text());
    }

    @ParameterizedTest
    @CsvSource({"'', one", "shot @#@ of @#@, shot one of one", "always the same, always the same"})
    void aListedNameGoesIntoTheBlocks(String pattern, String expected) {
        Block listed = listed("echo", pattern, TaskSpec.of("one", "1"));

        assertEquals(expected, listed.taskName(0));
    }

    @Test
    void aNumericBlockFillsInItsFrames() {
        Block render = numeric("render -s @#@ -e @###@", "frames @#@-@#@");

        assertEquals("render -s 4 -e 006", render.command(1).text());
        assertEquals("frames 4-6", render.taskName(1));
        assertEquals("frames 10-10", render.taskName(3));
        assertEquals("4-6", render.frames(1));
        assertEquals("10", render.frames(3));
    }

    @Test
    void aNumericTaskWithoutAPatternIsNamedByItsFrames() {
        assertEquals("4-6", numeric("render @#@", "").taskName(1));
    }

    @Test
    void aListedTaskMayHaveAServiceOfItsOwn() {
        TaskSpec own = TaskSpec.of("film", "").with("ffmpeg", Environment.NONE);
        Block listed = listed("echo", "", TaskSpec.of("one", "1"), own);

        assertEquals("generic", listed.service(0));
        assertEquals("ffmpeg", listed.service(1));
        assertEquals("", listed.frames(0));
    }

    private static Block numeric(String command, String taskName) {
        return block(Specs.frames("render", "1-10", 3).work(), command, taskName);
    }

    private static Block listed(String command, String taskName, TaskSpec... tasks) {
        return block(new Work.Listed(List.of(tasks)), command, taskName);
    }

    private static Block block(Work work, String command, String taskName) {
        Execution how = new Execution(Execution.GENERIC, command, taskName, "", Environment.NONE);
        BlockSpec spec = new BlockSpec("a", work, how, List.of(), BlockLimits.USUAL, Metadata.NONE);
        return Story.of(Specs.block(spec)).block(0);
    }
}
