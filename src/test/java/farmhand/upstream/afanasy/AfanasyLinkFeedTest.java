package farmhand.upstream.afanasy;

import farmhand.farm.link.FeedContract;
import farmhand.farm.link.Linked;

import java.nio.file.Path;

final class AfanasyLinkFeedTest extends FeedContract {
    @Override
    protected Linked linked(Path data) {
        return new ScriptedFarm();
    }
}
