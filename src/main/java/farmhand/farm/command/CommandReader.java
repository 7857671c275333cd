package farmhand.farm.command;

import java.util.List;

/** Reads what a job file asks for, in whichever of the known forms it is written; writes one. */
public interface CommandReader {
    /**
     * The commands of a file, in order; throws {@link farmhand.farm.refusal.Refused} with a
     * position where it cannot be read.
     *
     * @param text of the whole file
     * @param target what the asker names it for
     */
    List<Command> read(String text, Target target);

    /**
     * The text of a file for {@code command}: what it submits or appends. Of an edit of a job or a
     * block the settings, {@code key=value}, in a line each.
     */
    String print(Command command);

    /** What the asker names a file for. */
    sealed interface Target {
        /** A new job. */
        record NewJob() implements Target {}

        /** A job or block on the farm: what is in the file is appended to it. */
        record AppendTo(farmhand.farm.address.Subject subject) implements Target {}

        /** Whatever the file itself addresses. */
        record AsAddressed() implements Target {}
    }
}
