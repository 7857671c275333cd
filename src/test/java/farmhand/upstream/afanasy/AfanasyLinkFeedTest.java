package farmhand.upstream.afanasy;

import farmhand.farm.link.FarmHost;
import farmhand.farm.link.FarmLink;
import farmhand.farm.link.FeedContract;

import org.junit.jupiter.api.AfterEach;

final class AfanasyLinkFeedTest extends FeedContract {
    private final TestGateway gateway = new TestGateway();

    @Override
    protected FarmLink linkTo(FarmHost host) {
        return gateway.open(host);
    }

    @Override
    protected FarmHost truth() {
        return gateway.link();
    }

    @AfterEach
    void close() {
        gateway.close();
    }
}
