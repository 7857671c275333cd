package farmhand.runner;

import farmhand.runner.process.Programs;
import farmhand.runner.process.Spawner;

import java.util.function.Function;

final class NativeTreeKillTest extends TreeKillContract {
    @Override
    Function<Programs, Spawner> spawner() {
        return Spawner::here;
    }
}
