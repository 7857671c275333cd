package farmhand.architecture.counterexample.dialect;

import java.time.Instant;
import java.util.function.Supplier;

final class DialectReadsTheClock {
    private DialectReadsTheClock() {}

    static Supplier<Instant> wrong() {
        return Instant::now;
    }
}
