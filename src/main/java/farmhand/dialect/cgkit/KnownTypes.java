package farmhand.dialect.cgkit;

import java.util.Set;

/**
 * The types of jobs that a farm can run: a service of the same name says how.
 *
 * @param services names of all services
 * @param able names of those that have a command of their own
 */
public record KnownTypes(Set<String> services, Set<String> able) {
    public KnownTypes {
        services = Set.copyOf(services);
        able = Set.copyOf(able);
    }

    /** Whether jobs of that type can be run, given what they need. */
    public boolean canRun(String type) {
        return able.contains(type)
                || (services.contains(type) && ShippedTypes.NAMES.contains(type));
    }
}
