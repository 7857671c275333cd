package farmhand.client;

import farmhand.farm.link.Linked;
import farmhand.farm.link.OwnFoundContract;

import java.nio.file.Path;

final class LiveLinkFoundTest extends OwnFoundContract {
    @Override
    protected Linked linked(Path data) {
        return TestDoor.linked(data);
    }
}
