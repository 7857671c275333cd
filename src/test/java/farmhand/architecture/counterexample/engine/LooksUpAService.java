package farmhand.architecture.counterexample.engine;

import java.util.ServiceLoader;

final class LooksUpAService {
    private LooksUpAService() {}

    static Iterable<Runnable> wrong() {
        return ServiceLoader.load(Runnable.class);
    }
}
