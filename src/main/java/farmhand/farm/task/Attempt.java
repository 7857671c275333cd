package farmhand.farm.task;

import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.When;

import java.util.List;

/**
 * One try to run a task.
 *
 * @param address which
 * @param worker where
 * @param command what was run, patterns filled
 * @param started when it was assigned
 * @param ended when its process was gone, or never
 * @param exit how it ended
 * @param account what it did and used; of one that runs, so far
 * @param bucket index of the first of the tasks that ran one after another in its slot; {@link
 *     #ALONE} when there was no other
 */
public record Attempt(
        AttemptAddress address,
        String worker,
        String command,
        When started,
        When ended,
        Exit exit,
        Account account,
        int bucket) {
    /** The bucket of an attempt that had a slot for itself. */
    public static final int ALONE = -1;

    /** Of a task that is run by itself. */
    public Attempt(
            AttemptAddress address,
            String worker,
            String command,
            When started,
            When ended,
            Exit exit) {
        this(address, worker, command, started, ended, exit, Account.NONE, ALONE);
    }

    /** The same as lists of many tasks tell it: without what can be long. */
    public Attempt listed() {
        Account brief = account.said(List.of(), account.next());
        return new Attempt(address, worker, "", started, ended, exit, brief, bucket);
    }

    /** The same with what is known of it by now. */
    public Attempt with(Account other) {
        return new Attempt(address, worker, command, started, ended, exit, other, bucket);
    }
}
