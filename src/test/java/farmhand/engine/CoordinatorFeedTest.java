package farmhand.engine;

import farmhand.farm.link.FeedContract;
import farmhand.farm.link.Linked;
import farmhand.farm.link.OwnFarm;

import java.nio.file.Path;

final class CoordinatorFeedTest extends FeedContract {
    @Override
    protected Linked linked(Path data) {
        return OwnFarm.on(data, host -> host);
    }
}
