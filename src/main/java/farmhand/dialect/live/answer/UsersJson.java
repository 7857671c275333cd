package farmhand.dialect.live.answer;

import com.fasterxml.jackson.databind.node.ObjectNode;

import farmhand.farm.Farm;
import farmhand.farm.Job;
import farmhand.farm.policy.Policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Users as they are told: how many jobs they have, how many tasks run, and what holds for them. */
final class UsersJson {
    private record Counts(int jobs, int running) {
        static final Counts NONE = new Counts(0, 0);

        Counts plus(Job job) {
            return new Counts(jobs + 1, running + job.totals().active());
        }
    }

    private UsersJson() {}

    static List<ObjectNode> all(Farm farm) {
        Map<String, Counts> counts = new TreeMap<>();
        farm.policy().users().keySet().forEach(name -> counts.put(name, Counts.NONE));
        for (Job job : (Iterable<Job>) farm.inOrder()::iterator) {
            counts.merge(job.settings().user(), Counts.NONE.plus(job), (old, _) -> old.plus(job));
        }
        List<ObjectNode> users = new ArrayList<>();
        counts.forEach((name, count) -> users.add(print(farm.policy(), name, count)));
        return users;
    }

    static ObjectNode one(Farm farm, String name) {
        Counts counts = Counts.NONE;
        for (Job job : (Iterable<Job>) farm.inOrder()::iterator) {
            counts = job.settings().user().equals(name) ? counts.plus(job) : counts;
        }
        return print(farm.policy(), name, counts);
    }

    private static ObjectNode print(Policy policy, String name, Counts counts) {
        ObjectNode node = PolicyJson.named(name, PolicyJson.print(policy.user(name)));
        return node.put("jobs", counts.jobs()).put("running", counts.running());
    }
}
