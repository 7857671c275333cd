package farmhand.farm.view;

import farmhand.farm.policy.Policy;
import farmhand.farm.spec.Limit;

import java.util.Map;

/** What each change does to what a reader knows of the farm as a whole. */
public final class PolicyFold {
    private PolicyFold() {}

    /** {@code policy} after {@code change}; what is no change of it changes nothing. */
    public static Policy apply(Policy policy, ViewChange change) {
        return change instanceof ViewChange.OfPolicy said ? apply(policy, said) : policy;
    }

    private static Policy apply(Policy policy, ViewChange.OfPolicy change) {
        return switch (change) {
            case ViewChange.FarmSet(boolean paused, Map<String, Limit> services) ->
                    policy.withFarm(paused, services);
            case ViewChange.PolicyRestated(Policy all) -> all;
            case ViewChange.QueueSet(String name, var queue) -> policy.withQueue(name, queue);
            case ViewChange.QueueOrdered _ -> policy;
            case ViewChange.QueueRemoved(String name) -> policy.withoutQueue(name);
            case ViewChange.WorkerSet(String name, boolean paused) ->
                    policy.withWorker(name, paused);
            case ViewChange.WorkerNoted(String name, String note) ->
                    policy.withWorkerNote(name, note);
            case ViewChange.UserSet(String name, var terms) -> policy.withUser(name, terms);
        };
    }
}
