package farmhand.upstream.afanasy;

import farmhand.dialect.afanasy.mirror.Ask;
import farmhand.dialect.afanasy.mirror.told.Told;
import farmhand.dialect.afanasy.mirror.told.ToldJob;
import farmhand.farm.task.Task;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads jobs. A name with a quote in it breaks the whole answer, so an answer that cannot be read
 * is asked for again in halves, until only the broken job is missing.
 */
final class JobsThere {
    private static final Logger LOG = LoggerFactory.getLogger(JobsThere.class);

    private final Server server;
    private final Ask ask;
    private final Set<Integer> complained = new TreeSet<>();

    JobsThere(Server server, Ask ask) {
        this.server = server;
        this.ask = ask;
    }

    /** Nothing is known of the server's jobs: of each that cannot be read is complained again. */
    void begin() {
        complained.clear();
    }

    /** These ids are free: jobs that get them are others. */
    void freed(Collection<Integer> ids) {
        complained.removeAll(ids);
    }

    /** All jobs in full, the server's own apart. */
    List<Told> all(Collection<Integer> users) throws IOException {
        try {
            return jobs(server.ask(ask.jobs()));
        } catch (Server.Broken broken) {
            LOG.info("The list of all jobs cannot be read ({}): it is read in parts", said(broken));
            Set<Integer> ids = new TreeSet<>();
            for (int user : users) {
                ids.addAll(of(user));
            }
            return some(ids, true);
        }
    }

    /** Ids of those of a user, in their order. */
    List<Integer> of(int user) throws IOException {
        return server.ask(ask.order(user)).order();
    }

    /** These, in no order; those that are not there are missing. */
    List<Told> some(Collection<Integer> ids, boolean full) throws IOException {
        if (ids.isEmpty()) {
            return List.of();
        }
        try {
            return jobs(server.ask(ask.jobs(ids, full)));
        } catch (Server.Broken broken) {
            List<Integer> all = List.copyOf(ids);
            if (all.size() == 1) {
                complain("Job {} of the afserver is left out: {}", all.getFirst(), broken);
                return List.of();
            }
            int half = all.size() / 2;
            List<Told> found = new ArrayList<>(some(all.subList(0, half), full));
            found.addAll(some(all.subList(half, all.size()), full));
            return found;
        }
    }

    /** How the tasks of a job stand; none when it is gone, or where that cannot be read. */
    List<List<Task>> progress(int id) throws IOException {
        try {
            return server.ask(ask.progress(id)).progress();
        } catch (Server.Broken broken) {
            complain("The tasks of job {} of the afserver cannot be told: {}", id, broken);
            return List.of();
        }
    }

    private void complain(String sentence, int id, Server.Broken broken) {
        if (complained.add(id)) {
            LOG.warn(sentence, id, said(broken));
        }
    }

    private static List<Told> jobs(Told answer) {
        return answer.objects("jobs").stream().filter(job -> job.id() > ToldJob.SYSTEM).toList();
    }

    private static String said(Server.Broken broken) {
        return String.valueOf(broken.getMessage());
    }
}
