package farmhand.viewmodel.act;

import farmhand.farm.address.Subject;
import farmhand.farm.command.Command;
import farmhand.viewmodel.act.send.Outbox;

/** What would help something that does not go on, and can be done from here. */
public sealed interface Helping {
    /** Whether it waits here while the farm is away, and is done later. */
    default boolean canWait() {
        return this instanceof Ask(var command, _) && Outbox.canWait(command);
    }

    /**
     * The farm is asked for it.
     *
     * @param command what for
     * @param said what is told once it is done
     */
    record Ask(Command command, String said) implements Helping {}

    /** The settings of a job or block are opened, to be said otherwise. */
    record Edit(Subject subject) implements Helping {}

    /** Somebody is to say where these are copied to. */
    record Choose(Subject.OfTasks transfers) implements Helping {}
}
