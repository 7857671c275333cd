package farmhand.runner;

import farmhand.runner.process.Programs;
import farmhand.runner.process.Spawner;

import java.util.function.Function;

final class PortableRunnerTest extends ProcessRunnerContract {
    @Override
    Function<Programs, Spawner> spawner() {
        return Spawner::portable;
    }
}
