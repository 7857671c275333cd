package farmhand.dialect.accsyn;

import farmhand.farm.address.JobNumber;
import farmhand.farm.address.TaskAddress;

/** What objects tell that does not stand in the farm; asked for while they are told. */
public interface Records {
    /** Who changed that job last. */
    String modifier(JobNumber job);

    /**
     * The {@link farmhand.farm.task.Attempt#bucket()} of the newest attempt of a task that has one.
     */
    int bucket(TaskAddress task);

    /** Bytes a second that a task copies now; 0 where it does not run. */
    long rate(TaskAddress task);
}
