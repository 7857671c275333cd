package farmhand.engine;

import farmhand.farm.link.FarmHost;
import farmhand.farm.link.FarmLink;
import farmhand.farm.link.OwnFoundContract;

final class CoordinatorFoundTest extends OwnFoundContract {
    @Override
    protected FarmLink linkTo(FarmHost host) {
        return host;
    }
}
