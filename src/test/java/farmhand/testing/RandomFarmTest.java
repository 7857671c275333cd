package farmhand.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.Farm;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RandomFarmTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aSeedIsALife(long seed) {
        assertEquals(lived(seed), lived(seed));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whatIsCountedAnewIsWhatWasKeptCounted(long seed) {
        Farm farm = lived(seed);

        Farm restored =
                Farm.restored(farm.revision(), farm.jobs().stream().toList(), farm.nextNumber())
                        .withPolicy(farm.policy(), farm.policyChanged())
                        .withPurged(farm.purged());

        assertEquals(farm, restored);
    }

    private static Farm lived(long seed) {
        RandomFarm life = new RandomFarm(seed);
        for (int i = 0; i < 300; i++) {
            life.step();
        }
        return life.farm();
    }
}
