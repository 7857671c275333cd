package farmhand.engine;

import farmhand.farm.link.FarmHost;
import farmhand.farm.link.FarmLink;
import farmhand.farm.link.FoundContract;

final class CoordinatorFoundTest extends FoundContract {
    @Override
    protected FarmLink linkTo(FarmHost host) {
        return host;
    }
}
