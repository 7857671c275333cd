package farmhand.client;

import farmhand.farm.link.FeedContract;
import farmhand.farm.link.Linked;

import java.nio.file.Path;

final class LiveLinkFeedTest extends FeedContract {
    @Override
    protected Linked linked(Path data) {
        return TestDoor.linked(data);
    }
}
