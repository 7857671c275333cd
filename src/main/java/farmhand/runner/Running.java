package farmhand.runner;

import farmhand.farm.task.Account;
import farmhand.farm.task.Exit;
import farmhand.farm.transfer.Transfer;

/** An attempt that runs. */
interface Running {
    /** Wishes its end, which is to be {@code why}. */
    void stop(Exit why);

    /** What it did and used until now. */
    Account account();

    /** Whether it copies the same to the same place. */
    default boolean isCopying(Transfer other) {
        return false;
    }
}
