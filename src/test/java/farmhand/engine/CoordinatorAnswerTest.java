package farmhand.engine;

import farmhand.farm.link.FarmHost;
import farmhand.farm.link.FarmLink;
import farmhand.farm.link.OwnAnswerContract;

final class CoordinatorAnswerTest extends OwnAnswerContract {
    @Override
    protected FarmLink linkTo(FarmHost host) {
        return host;
    }
}
