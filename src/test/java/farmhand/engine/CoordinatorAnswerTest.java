package farmhand.engine;

import farmhand.farm.link.Linked;
import farmhand.farm.link.OwnAnswerContract;
import farmhand.farm.link.OwnFarm;

import java.nio.file.Path;

final class CoordinatorAnswerTest extends OwnAnswerContract {
    @Override
    protected Linked linked(Path data) {
        return OwnFarm.on(data, host -> host);
    }
}
