package farmhand.farm.link;

import farmhand.farm.Farm;

/** A link that holds the whole farm in memory: what doors serve. */
public interface FarmHost extends FarmLink {
    /**
     * The newest farm that is durable. Never waits; a consistent value that may be read for as long
     * as wanted.
     */
    Farm farm();

    /** What stands for this farm beside its jobs. */
    FarmInfo info();
}
