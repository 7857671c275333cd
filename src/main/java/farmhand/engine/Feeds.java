package farmhand.engine;

import farmhand.farm.link.FarmFeed;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** All who read the farm now. */
public final class Feeds {
    private final Set<FarmFeed> open = ConcurrentHashMap.newKeySet();

    /** Tells that one too. */
    public void add(FarmFeed feed) {
        open.add(feed);
    }

    /** There may be something new for each. */
    public void wake() {
        open.removeIf(FarmFeed::isOver);
        open.forEach(FarmFeed::wake);
    }

    /** There is nothing more for any. */
    public void complete() {
        open.forEach(FarmFeed::complete);
        open.clear();
    }
}
