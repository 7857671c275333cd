package farmhand.dialect.afanasy.mirror;

import com.fasterxml.jackson.databind.node.ObjectNode;

import farmhand.dialect.afanasy.spec.Kept;
import farmhand.dialect.afanasy.spec.KeptOf;
import farmhand.farm.FarmEvent;
import farmhand.farm.policy.UserTerms;
import farmhand.farm.spec.Limit;
import farmhand.farm.spec.Metadata;

import java.util.List;

/** What a user is to be, in Afanasy's words. */
final class UserText {
    private static final List<String> ONLY_TOLD = List.of("host_name", "time_register");

    /** The server makes large numbers of those below. */
    private static final List<String> NEVER_BELOW_0 =
            List.of("errors_retries", "errors_avoid_host", "errors_task_same_host");

    private UserText() {}

    /** What has to be said otherwise; refused where the server could not tell of it any more. */
    static ObjectNode params(FarmEvent.UserSet set, UserTerms was) {
        String subject = "User " + set.user();
        UnkeptMetadata.refuse(subject, set.terms().metadata());
        Misread.refuseEdit(subject, KeptOf.USER, was.metadata(), set.terms().metadata());
        ObjectNode kept = said(set.terms().metadata());
        ObjectNode params = Params.between(said(was.metadata()), kept);
        NEVER_BELOW_0.forEach(key -> withoutNegative(params, key));
        if (was.priority() != set.terms().priority()) {
            Impossible.priority(set.terms().priority(), subject);
            params.put("priority", set.terms().priority());
        }
        Limit most = set.terms().maxRunning();
        if (!was.maxRunning().equals(most)) {
            params.put("max_running_tasks", most.isNone() ? -1 : most.most());
        }
        if (!params.isEmpty() && kept.path("hidden").asBoolean()) {
            params.put("hidden", true); // what is not said of this the server takes for false
        }
        Unescaped.refuseUser(params);
        return params;
    }

    private static void withoutNegative(ObjectNode params, String key) {
        if (params.path(key).asLong() < 0) {
            params.remove(key);
        }
    }

    private static ObjectNode said(Metadata metadata) {
        return Kept.in(metadata).said().without(ONLY_TOLD);
    }
}
