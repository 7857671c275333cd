package farmhand.viewmodel.act.offer;

import farmhand.farm.spec.Metadata;

import java.util.Set;

/** How a block says that it keeps off machines; in the words of the farm's server. */
@FunctionalInterface
public interface Avoiding {
    /** Nobody says so. */
    Avoiding NOTHING = (_, block, _) -> block;

    /**
     * What is kept of a block that keeps off these, too.
     *
     * @param job what is kept of its job
     * @param block what is kept of it now
     */
    Metadata with(Metadata job, Metadata block, Set<String> workers);
}
