package farmhand.engine;

import farmhand.farm.link.AnswerContract;
import farmhand.farm.link.FarmHost;
import farmhand.farm.link.FarmLink;

final class CoordinatorAnswerTest extends AnswerContract {
    @Override
    protected FarmLink linkTo(FarmHost host) {
        return host;
    }
}
