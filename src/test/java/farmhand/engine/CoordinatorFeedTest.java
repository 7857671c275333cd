package farmhand.engine;

import farmhand.farm.link.FarmHost;
import farmhand.farm.link.FarmLink;
import farmhand.farm.link.FeedContract;

final class CoordinatorFeedTest extends FeedContract {
    @Override
    protected FarmLink linkTo(FarmHost host) {
        return host;
    }
}
