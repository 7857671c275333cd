package farmhand.dialect.cgkit;

import farmhand.farm.service.Service;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** The types that those services are for. */
    public static KnownTypes of(List<Service> services) {
        return new KnownTypes(
                services.stream().map(Service::name).collect(Collectors.toSet()),
                services.stream()
                        .filter(service -> !service.start().command().isBlank())
                        .map(Service::name)
                        .collect(Collectors.toSet()));
    }

    /** Whether jobs of that type can be run, given what they need. */
    public boolean canRun(String type) {
        return able.contains(type)
                || (services.contains(type) && ShippedTypes.NAMES.contains(type));
    }
}
