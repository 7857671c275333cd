package farmhand.farm.service;

import java.util.List;

/**
 * The services of a farm, or of some files.
 *
 * @param services ascending by name
 * @param problems what was wrong with files; the services in them are left out
 */
public record ServiceList(List<Service> services, List<Problem> problems) {
    public ServiceList {
        services = List.copyOf(services);
        problems = List.copyOf(problems);
    }
}
