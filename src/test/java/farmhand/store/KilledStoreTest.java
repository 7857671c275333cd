package farmhand.store;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.engine.port.StoreException;
import farmhand.farm.Farm;
import farmhand.farm.FarmEvent;
import farmhand.testing.BriefJava;
import farmhand.testing.RandomFarm;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A process that commits without end is killed; what it said was committed is there. */
final class KilledStoreTest {
    private static final int ENOUGH = 25;

    @TempDir Path folder;

    @Test
    void keepsWhatWasAcknowledgedAndLetsTheNextOneIn() throws Exception {
        Process child = commitWithoutEnd();
        try (BufferedReader acknowledged = child.inputReader()) {
            int count = 0;
            while (count < ENOUGH) {
                count = Integer.parseInt(Objects.requireNonNull(acknowledged.readLine()));
            }
            StoreException refused =
                    assertThrows(StoreException.class, () -> SqliteStore.open(folder));
            assertTrue(refused.toString().contains("process " + child.pid() + "."));

            child.toHandle().destroyForcibly(); // leaves the output open
            count = acknowledged.lines().mapToInt(Integer::parseInt).max().orElse(count);
            child.waitFor();
            assertHolds(count);
        } finally {
            child.destroyForcibly();
        }
    }

    /** The last commit may have been made without having been told. */
    private void assertHolds(int count) {
        try (SqliteStore store = SqliteStore.open(folder)) {
            List<String> held = changed(store.load().farm());
            List<String> told = changed(Committing.lived(count));
            List<String> untold = changed(Committing.lived(count + 1));

            assertTrue(held.equals(told) || held.equals(untold), held + " after " + count);
        }
    }

    private Process commitWithoutEnd() throws IOException {
        List<String> command = new ArrayList<>(BriefJava.command());
        command.addAll(
                List.of(
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Committing.class.getName(),
                        folder.toString()));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private static List<String> changed(Farm farm) {
        return farm.jobs().stream().map(job -> job.number() + "@" + job.stamp()).toList();
    }

    /** Commits step by step and says so, until it is killed. */
    static final class Committing {
        static final long SEED = 11;

        public static void main(String[] arguments) {
            SqliteStore store = SqliteStore.open(Path.of(arguments[0]));
            Farm farm = store.load().farm();
            RandomFarm life = new RandomFarm(SEED, farm);
            for (int count = 1; ; count++) {
                List<FarmEvent> events = life.step();
                store.commit(farm, life.farm(), events);
                farm = life.farm();
                System.out.println(count);
            }
        }

        /** The farm after so many steps. */
        static Farm lived(int steps) {
            RandomFarm life = new RandomFarm(SEED, Farm.EMPTY.at(1));
            for (int i = 0; i < steps; i++) {
                life.step();
            }
            return life.farm();
        }
    }
}
