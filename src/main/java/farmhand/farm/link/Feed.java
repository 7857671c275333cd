package farmhand.farm.link;

import farmhand.farm.view.Watch;

import java.util.concurrent.Flow;

/**
 * One reader's stream. Ask for the next update with {@link #request}; what happens meanwhile is
 * conflated, newest value wins, structure is never dropped. So a slow reader costs no memory and
 * delays nobody.
 */
public interface Feed extends Flow.Subscription {
    /**
     * Watches exactly that from now on. Any thread. What cannot be watched is answered by an
     * update, not thrown.
     */
    void watch(Watch watch);

    /**
     * Does not wait any longer before a lost farm is tried again; without effect while it is there.
     * Any thread.
     */
    void tryNow();
}
