package farmhand.server.pyfarm;

import farmhand.farm.link.FarmHost;
import farmhand.farm.link.Question;
import farmhand.farm.service.Service;
import farmhand.server.route.Waiting;

import java.util.List;

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

    /** Throws where there is none of that name. */
    void check(String name) throws InterruptedException {
        if (known().stream().noneMatch(service -> service.name().equals(name))) {
            throw Refusals.notFound("job type “" + name + "”");
        }
    }
}
