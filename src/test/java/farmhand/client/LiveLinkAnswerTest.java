package farmhand.client;

import farmhand.farm.link.Linked;
import farmhand.farm.link.OwnAnswerContract;

import java.nio.file.Path;

final class LiveLinkAnswerTest extends OwnAnswerContract {
    @Override
    protected Linked linked(Path data) {
        return TestDoor.linked(data);
    }
}
