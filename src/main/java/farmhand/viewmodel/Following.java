package farmhand.viewmodel;

import farmhand.farm.link.FarmLink;
import farmhand.farm.link.Feed;
import farmhand.farm.link.Since;
import farmhand.farm.view.Watch;

import org.jspecify.annotations.Nullable;

/** The feed of a farm, from when it is opened until it ends; before that, asking has no effect. */
final class Following {
    private final FarmLink link;
    private @Nullable Feed feed;
    private @Nullable Watch wanted;

    Following(FarmLink link) {
        this.link = link;
    }

    /** Begins, from nothing; again, if it was begun before. */
    void open(FeedReader reader) {
        end();
        feed = link.open(Since.NOTHING, reader);
        if (wanted != null) {
            feed.watch(wanted);
        }
    }

    /** Wants exactly that told from now on. */
    void watch(Watch watch) {
        wanted = watch;
        if (feed != null) {
            feed.watch(watch);
        }
    }

    /** Does not wait any longer for a lost farm. */
    void tryNow() {
        if (feed != null) {
            feed.tryNow();
        }
    }

    /** Ends it. */
    void end() {
        if (feed != null) {
            feed.cancel();
        }
    }
}
