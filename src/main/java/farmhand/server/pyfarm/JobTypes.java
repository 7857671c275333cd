package farmhand.server.pyfarm;

import farmhand.farm.link.FarmHost;
import farmhand.farm.link.Question;
import farmhand.farm.refusal.Refused;
import farmhand.farm.service.Service;
import farmhand.server.route.Waiting;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The job types there are: services that say themselves what is run, since a job of pyfarm's brings
 * no command.
 *
 * @param host whose
 */
record JobTypes(FarmHost host) {
    List<Service> known() throws InterruptedException {
        return Waiting.await(host.ask(new Question.AllServices())).services().stream()
                .filter(service -> !service.start().command().isEmpty())
                .toList();
    }

    /** Throws {@link Refused} on a farm that can have none. */
    void refuseWhereNone() {
        if (host.info().link().isForeign()) {
            throw Refused.of(
                    "not_on_afanasy",
                    "A farm of Afanasy's has no job types, which would say what is run.",
                    "Submit the command itself, as the guide says.");
        }
    }

    /** What is run for a task of each. */
    Map<String, String> commands() throws InterruptedException {
        return known().stream()
                .collect(Collectors.toMap(Service::name, service -> service.start().command()));
    }
}
