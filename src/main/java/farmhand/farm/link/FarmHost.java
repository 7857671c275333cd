package farmhand.farm.link;

import farmhand.farm.Farm;
import farmhand.farm.command.Command;
import farmhand.farm.command.Origin;
import farmhand.farm.command.Outcome;
import farmhand.farm.command.Terms;

import java.util.concurrent.CompletionStage;

/** A link that holds the whole farm in memory: what doors serve. */
public interface FarmHost extends FarmLink {
    /**
     * The newest farm that is durable. Never waits; a consistent value that may be read for as long
     * as wanted.
     */
    Farm farm();

    /**
     * Asks for a change on {@code terms}; else as {@link #send(Command, Origin)}. With a key whose
     * request was decided within the last 24 hours, the answer of then; it is refused with {@code
     * key_reused} when that request was another one.
     */
    CompletionStage<Outcome> send(Command command, Origin origin, Terms terms);

    @Override
    default CompletionStage<Outcome> send(Command command, Origin origin) {
        return send(command, origin, Terms.NONE);
    }

    /** What stands for this farm beside its jobs. */
    FarmInfo info();
}
