package farmhand.client;

import farmhand.farm.link.AnswerContract;
import farmhand.farm.link.FarmHost;
import farmhand.farm.link.FarmLink;

import org.junit.jupiter.api.AfterEach;

final class LiveLinkAnswerTest extends AnswerContract {
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
