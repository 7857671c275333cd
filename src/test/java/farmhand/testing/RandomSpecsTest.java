package farmhand.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.dialect.live.spec.SpecPrinter;
import farmhand.dialect.live.spec.SpecReader;
import farmhand.farm.spec.JobSpec;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Random;

/** Whatever a user can write is read as it was meant, and written so that it is read again. */
final class RandomSpecsTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatIsPrintedIsReadTheSame(long seed) {
        RandomSpecs specs = new RandomSpecs(new Random(seed));
        for (int i = 0; i < 20; i++) {
            JobSpec spec = specs.spec();

            assertEquals(spec, SpecReader.job(SpecPrinter.print(spec)));
        }
    }
}
