package farmhand.client;

import farmhand.farm.link.FarmHost;
import farmhand.farm.link.FarmLink;
import farmhand.farm.link.OwnAnswerContract;

import org.junit.jupiter.api.AfterEach;

final class LiveLinkAnswerTest extends OwnAnswerContract {
    private final TestDoor door = new TestDoor();

    @Override
    protected FarmLink linkTo(FarmHost host) {
        door.open(host);
        return new LiveLink(door);
    }

    @AfterEach
    void close() {
        door.close();
    }
}
