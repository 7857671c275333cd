package farmhand.architecture.counterexample.farm;

import java.util.concurrent.atomic.AtomicInteger;

final class CountsInAStaticField {
    private static final AtomicInteger WRONG = new AtomicInteger();

    private CountsInAStaticField() {}

    static int next() {
        return WRONG.incrementAndGet();
    }
}
