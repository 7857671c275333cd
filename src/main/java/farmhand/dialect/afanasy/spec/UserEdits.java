package farmhand.dialect.afanasy.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import farmhand.dialect.afanasy.json.Fields;
import farmhand.farm.command.PolicyEdit.UserField;
import farmhand.farm.policy.UserTerms;
import farmhand.farm.spec.Limit;
import farmhand.farm.spec.Metadata;

import java.util.ArrayList;
import java.util.List;

/** Reads what {@code params} say of a user otherwise, and what an afserver tells of one. */
public final class UserEdits {
    private static final int MOST_PRIORITY = 255;
    private static final int USUAL_PRIORITY = 99;
    private static final String PAUSED = "paused";
    private static final String ERRORS = "errors_";

    private UserEdits() {}

    /**
     * What is said otherwise; all but priority and limit is kept.
     *
     * @param there whether an afserver acts on it; else a user who is paused has a limit of no task
     *     at all here, and what was said of it is kept until then
     */
    public static List<UserField> read(Fields params, UserTerms terms, boolean there) {
        List<UserField> fields = new ArrayList<>();
        long priority = params.number("priority", -1);
        if (priority >= 0) {
            fields.add(new UserField.Priority((int) Math.min(priority, MOST_PRIORITY)));
        }
        Metadata kept = Kept.with(terms.metadata(), said(params.object()), KeptKeys.OF_USERS);
        Limit limit =
                params.object().path("max_running_tasks").isIntegralNumber()
                        ? params.limit("max_running_tasks")
                        : NeverRun.told(kept, terms.maxRunning());
        if (!there && flag(kept, PAUSED)) {
            kept = NeverRun.with(kept, limit);
            limit = NeverRun.NONE_AT_ALL;
        } else {
            kept = NeverRun.without(kept);
        }
        if (!limit.equals(terms.maxRunning())) {
            fields.add(new UserField.MaxRunning(limit));
        }
        if (!kept.equals(terms.metadata())) {
            fields.add(new UserField.Meta(kept));
        }
        return fields;
    }

    /** What holds for a user of whom an afserver tells that. */
    public static UserTerms told(JsonNode user) {
        int priority = Math.clamp(user.path("priority").asLong(USUAL_PRIORITY), 0, MOST_PRIORITY);
        JsonNode most = user.path("max_running_tasks");
        boolean limited = most.isIntegralNumber() && most.asInt() >= 0;
        Metadata kept = Kept.with(Metadata.NONE, user, KeptKeys.OF_USERS);
        return new UserTerms(
                priority,
                limited ? new Limit(most.asInt()) : Limit.NONE,
                Kept.with(kept, user, KeptKeys.OF_USERS_TOLD));
    }

    /** Whether nothing of them is started, for that reason. */
    public static boolean isPaused(UserTerms terms) {
        return flag(terms.metadata(), PAUSED)
                && (NeverRun.said(terms.metadata()).isEmpty()
                        || terms.maxRunning().equals(NeverRun.NONE_AT_ALL));
    }

    /** Counts of errors below 0 say nothing: an afserver makes large numbers of them. */
    private static JsonNode said(JsonNode params) {
        if (!(params instanceof ObjectNode whole)) {
            return params;
        }
        ObjectNode said = whole.deepCopy();
        whole.properties()
                .forEach(
                        field -> {
                            if (field.getKey().startsWith(ERRORS)
                                    && field.getValue().asLong() < 0) {
                                said.remove(field.getKey());
                            }
                        });
        return said;
    }

    private static boolean flag(Metadata kept, String key) {
        return Kept.in(kept).said().path(key).asBoolean();
    }
}
