package farmhand.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.dialect.afanasy.AfanasyJobFile;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.command.Command;
import farmhand.farm.command.CommandReader.Target;
import farmhand.farm.task.End;
import farmhand.farm.task.Exit;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * The job that Afanasy's example of rendering in tiles submits: ten scenes are written, each is
 * rendered in six tiles, and these are stitched to a picture.
 */
final class TileRenderTest {
    private static final int STITCH = 0;
    private static final int RENDER = 1;
    private static final int TILES = 6;
    private static final int FRAMES = 10;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void noPictureIsStitchedBeforeItsTilesAreDone(int seed) throws Exception {
        try (TestFarm farm = TestFarm.withSlots(8)) {
            farm.done(submit());
            Random random = new Random(seed);
            List<AttemptAddress> done = new ArrayList<>();

            while (done.size() < FRAMES * (TILES + 2)) {
                TestFarm.await(() -> !farm.runner.running().isEmpty());
                farm.runner.running().forEach(begun -> assertHasWhatItNeeds(farm, begun));
                List<AttemptAddress> running = farm.runner.running();
                AttemptAddress next = running.get(random.nextInt(running.size()));
                farm.runner.ends(next, Exit.of(End.DONE, ""));
                TestFarm.await(() -> farm.task(next.task().toString()).state().isMet());
                done.add(next);
            }

            assertEquals(0, farm.runner.running().size());
        }
    }

    private static void assertHasWhatItNeeds(TestFarm farm, AttemptAddress begun) {
        int block = begun.task().inBlock().block();
        int task = begun.task().task();
        int frame = block == RENDER ? task / TILES : task;
        if (block == STITCH) {
            IntStream tiles = IntStream.range(frame * TILES, (frame + 1) * TILES);
            assertThat(tiles).allMatch(tile -> isDone(farm, RENDER, tile));
        } else if (block == RENDER) {
            assertThat(isDone(farm, RENDER + 1, frame)).isTrue();
        }
    }

    private static boolean isDone(TestFarm farm, int block, int task) {
        return farm.task("2/" + block + "/" + task).state().isMet();
    }

    private static Command submit() throws IOException {
        try (InputStream in =
                TileRenderTest.class.getResourceAsStream("/golden/afanasy-wire/tile-render.json")) {
            String text =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return AfanasyJobFile.read(text, new Target.NewJob()).getFirst();
        }
    }
}
