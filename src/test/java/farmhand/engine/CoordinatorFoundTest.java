package farmhand.engine;

import farmhand.farm.link.Linked;
import farmhand.farm.link.OwnFarm;
import farmhand.farm.link.OwnFoundContract;

import java.nio.file.Path;

final class CoordinatorFoundTest extends OwnFoundContract {
    @Override
    protected Linked linked(Path data) {
        return OwnFarm.on(data, host -> host);
    }
}
