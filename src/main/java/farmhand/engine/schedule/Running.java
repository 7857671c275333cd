package farmhand.engine.schedule;

import java.util.HashMap;
import java.util.Map;

/** How many tasks of each user and of each service run. */
final class Running {
    private final Map<String, Integer> users = new HashMap<>();
    private final Map<String, Integer> services = new HashMap<>();

    int ofUser(String user) {
        return users.getOrDefault(user, 0);
    }

    int ofService(String service) {
        return services.getOrDefault(service, 0);
    }

    /** So many more, or fewer. */
    void add(String user, String service, int count) {
        if (count != 0) {
            add(users, user, count);
            add(services, service, count);
        }
    }

    private static void add(Map<String, Integer> counts, String name, int count) {
        counts.merge(name, count, Integer::sum);
        counts.computeIfPresent(name, (_, sum) -> sum == 0 ? null : sum);
    }
}
