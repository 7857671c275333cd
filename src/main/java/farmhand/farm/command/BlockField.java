package farmhand.farm.command;

import farmhand.farm.spec.BlockLimits;
import farmhand.farm.spec.Execution;
import farmhand.farm.spec.Metadata;
import farmhand.farm.spec.NeedSpec;

import java.util.List;

/**
 * One part of what is said of a block, to be said otherwise; attempts that run already keep what
 * they began with.
 */
public sealed interface BlockField {
    /** Its name. */
    record Name(String value) implements BlockField {}

    /** Service, command, names, folder and environment together. */
    record How(Execution value) implements BlockField {}

    /** Priority, failures, running, slots, times and pace together. */
    record Limits(BlockLimits value) implements BlockField {}

    /** What it waits for. */
    record Needs(List<NeedSpec> value) implements BlockField {
        public Needs {
            value = List.copyOf(value);
        }
    }

    /** The user's own. */
    record Meta(Metadata value) implements BlockField {}
}
