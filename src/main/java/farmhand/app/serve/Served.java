package farmhand.app.serve;

import farmhand.farm.link.FarmHost;

import java.time.Duration;

/** What is served: the farm of this machine, or that of an afserver. */
interface Served {
    /** The farm. */
    FarmHost host();

    /** Whether nothing runs that would be lost with this process. */
    boolean isAtRest();

    /** Starts nothing more, or starts again. */
    void rest(boolean on);

    /** Ends it; what runs here may go on that long. */
    void close(Duration drain);
}
