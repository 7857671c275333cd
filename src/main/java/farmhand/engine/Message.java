package farmhand.engine;

import farmhand.engine.before.Beforehand;
import farmhand.engine.port.Mirror;
import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.BlockAddress;
import farmhand.farm.address.When;
import farmhand.farm.command.Command;
import farmhand.farm.command.Origin;
import farmhand.farm.command.Outcome;
import farmhand.farm.command.Terms;
import farmhand.farm.task.Account;
import farmhand.farm.task.Exit;
import farmhand.farm.transfer.Parcel;

import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** What others tell the writer. */
sealed interface Message {
    /**
     * Someone asks for a change.
     *
     * @param before what came of it already; {@code command} is the rest
     * @param answer completed once the change is durable or refused
     */
    record Asked(
            Command command,
            Origin origin,
            Terms terms,
            Beforehand before,
            CompletableFuture<Outcome> answer)
            implements Message {}

    /** What is true already, and is kept until it could be folded. */
    sealed interface Told extends Message {}

    /** Something was seen of a job that is kept elsewhere. */
    record Sighted(Mirror.Sight sight) implements Told {}

    /** The runner tells of an attempt. */
    sealed interface Report extends Told {
        /** Which. */
        AttemptAddress attempt();
    }

    /** Its process is there. */
    record Started(AttemptAddress attempt) implements Report {}

    /** It came further. */
    record Progressed(AttemptAddress attempt, int percent, String line) implements Report {}

    /** Its process is gone. */
    record Ended(AttemptAddress attempt, Exit exit, Account account, When at) implements Report {}

    /**
     * It was found out how large transfers of a block are.
     *
     * @param found by the index of their tasks
     */
    record Measured(BlockAddress block, Map<Integer, Parcel> found) implements Message {
        public Measured {
            found = Map.copyOf(found);
        }
    }

    /**
     * Start nothing more.
     *
     * @param idle completed once nothing runs
     */
    record Drain(CompletableFuture<Void> idle) implements Message {}

    /**
     * Start nothing more for a while, or start again.
     *
     * @param on whether to rest
     */
    record Rest(boolean on) implements Message {}

    /** Do what was asked before this, and end. */
    record Finish() implements Message {}
}
