package farmhand.viewmodel.user;

import farmhand.farm.policy.Policy;
import farmhand.farm.view.PolicyFold;
import farmhand.farm.view.Update;

/** What is said of the farm as a whole, folded from its feed. */
public final class FarmPolicy {
    private Policy policy = Policy.USUAL;

    /** As the farm said it last. */
    public Policy now() {
        return policy;
    }

    /** Takes what is new. */
    public void apply(Update update) {
        if (update instanceof Update.Snapshot snapshot) {
            policy = snapshot.policy();
        } else if (update instanceof Update.Changes changes) {
            for (var change : changes.changes()) {
                policy = PolicyFold.apply(policy, change);
            }
        }
    }
}
