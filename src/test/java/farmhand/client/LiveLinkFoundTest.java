package farmhand.client;

import farmhand.farm.link.FarmHost;
import farmhand.farm.link.FarmLink;
import farmhand.farm.link.OwnFoundContract;

import org.junit.jupiter.api.AfterEach;

final class LiveLinkFoundTest extends OwnFoundContract {
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
