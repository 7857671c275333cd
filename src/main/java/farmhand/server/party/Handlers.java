package farmhand.server.party;

import farmhand.farm.link.FarmHost;
import farmhand.farm.link.Question;
import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.service.Service;
import farmhand.farm.spec.TaskSpec;
import farmhand.server.route.Waiting;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The handlers there are: services that say themselves what is run, since a task of Party's brings
 * no command.
 *
 * @param host whose
 */
record Handlers(FarmHost host) {
    /** Throws {@link Refused} at the first task whose handler is not there. */
    void check(List<TaskSpec> tasks) throws InterruptedException {
        Set<String> known =
                Waiting.await(host.ask(new Question.AllServices())).services().stream()
                        .filter(Handlers::isOne)
                        .map(Service::name)
                        .collect(Collectors.toUnmodifiableSet());
        for (int i = 0; i < tasks.size(); i++) {
            String party = tasks.get(i).service();
            if (!known.contains(party)) {
                throw new Refused(
                        Rejection.of(
                                        "unknown_party",
                                        "There is no handler “" + party + "”.",
                                        remedy(known))
                                .within("tasks[" + i + "].party"));
            }
        }
    }

    private static boolean isOne(Service service) {
        return !service.start().command().isEmpty();
    }

    private String remedy(Set<String> known) {
        return host.info().link().isForeign()
                ? "A farm of Afanasy's has none: submit the command itself, as the guide says."
                : "Write a service of that name with a command into the folder given by --services;"
                        + " there are "
                        + names(known)
                        + ".";
    }

    private static String names(Set<String> known) {
        return known.isEmpty() ? "none" : known.stream().sorted().collect(Collectors.joining(", "));
    }
}
