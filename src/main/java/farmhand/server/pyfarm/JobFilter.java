package farmhand.server.pyfarm;

import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.link.FarmHost;
import farmhand.farm.service.Service;
import farmhand.server.route.Query;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The jobs that {@code GET /jobs/} is asked for. A filter that names a user, queue or job type of
 * which nothing is known is refused, since it is likely misspelt; a queue may be named several
 * times.
 *
 * @param host where they are
 * @param types the job types there are
 */
record JobFilter(FarmHost host, JobTypes types) {
    List<Job> found(Query query) throws InterruptedException {
        query.only("title", "user", "jobqueue", "jobtype");
        Farm farm = host.farm();
        String title = query.text("title").toLowerCase(Locale.ROOT);
        Set<String> users = wanted(query, "user", users(farm));
        Set<String> queues = wanted(query, "jobqueue", queues(farm));
        Set<String> services = wanted(query, "jobtype", services(farm));
        return farm.jobs().stream()
                .filter(Job::isCurrent)
                .filter(job -> job.settings().name().toLowerCase(Locale.ROOT).contains(title))
                .filter(job -> users.isEmpty() || users.contains(job.settings().user()))
                .filter(job -> queues.isEmpty() || queues.contains(job.queue()))
                .filter(job -> services.isEmpty() || services.contains(service(job)))
                .toList();
    }

    private static Set<String> wanted(Query query, String name, Set<String> known) {
        List<String> words = query.texts(name).stream().filter(word -> !word.isEmpty()).toList();
        for (String word : words) {
            if (!known.contains(word)) {
                throw Refusals.notFound(name + " “" + word + "”");
            }
        }
        return Set.copyOf(words);
    }

    private static Set<String> users(Farm farm) {
        return with(farm.policy().users().keySet(), farm, job -> job.settings().user());
    }

    private static Set<String> queues(Farm farm) {
        return with(farm.policy().queues().keySet(), farm, Job::queue);
    }

    private Set<String> services(Farm farm) throws InterruptedException {
        Set<String> types = types().known().stream().map(Service::name).collect(Collectors.toSet());
        return with(types, farm, JobFilter::service);
    }

    private static Set<String> with(Set<String> known, Farm farm, Function<Job, String> of) {
        Set<String> all = new HashSet<>(known);
        farm.jobs().stream().map(of).forEach(all::add);
        return all;
    }

    private static String service(Job job) {
        return job.blocks().getFirst().spec().how().service();
    }
}
