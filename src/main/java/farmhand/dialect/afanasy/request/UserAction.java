package farmhand.dialect.afanasy.request;

import farmhand.dialect.afanasy.action.Deed;
import farmhand.dialect.afanasy.answer.Info;
import farmhand.dialect.afanasy.answer.JobList;
import farmhand.dialect.afanasy.answer.Users;
import farmhand.dialect.afanasy.json.Fields;
import farmhand.dialect.afanasy.monitor.Monitor;
import farmhand.dialect.afanasy.spec.UserEdits;
import farmhand.farm.Job;
import farmhand.farm.address.Subject;
import farmhand.farm.command.Act;
import farmhand.farm.command.Command;
import farmhand.farm.command.PolicyEdit;
import farmhand.farm.command.PolicyEdit.UserField;
import farmhand.farm.command.Verb;
import farmhand.farm.policy.UserTerms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An action on a user: the order of their jobs, their priority, how much runs for them. */
final class UserAction {
    private static final String MOVE = "move_jobs_";
    private static final String DELETE = "delete";
    private static final List<UserField> NOTHING_SAID =
            List.of(
                    new UserField.Priority(UserTerms.USUAL.priority()),
                    new UserField.MaxRunning(UserTerms.USUAL.maxRunning()),
                    new UserField.Meta(UserTerms.USUAL.metadata()));
    private static final String NOT_THROUGH_HERE =
            "Through a gateway no user is deleted. Ask the afserver itself.";

    private UserAction() {}

    static List<Deed> deeds(Fields action, long id, Desk desk) {
        Optional<String> user = desk.users().name(Math.clamp(id, 0, Integer.MAX_VALUE));
        if (user.isEmpty()) {
            return List.of(Deed.said(Info.error("Action node ID not found: " + id + ".")));
        }
        List<Deed> deeds = new ArrayList<>();
        String type = action.object().path("operation").path("type").asText("");
        if (type.startsWith(MOVE)) {
            tellOrder(Math.toIntExact(id), desk);
            deeds.add(move(user.get(), action.object("operation"), type, desk));
        }
        if (type.equals(DELETE)) {
            deeds.addAll(delete(user.get(), desk));
        } else if (action.has("params")) {
            UserTerms terms = desk.farm().policy().user(user.get());
            boolean there = desk.info().link().isForeign();
            List<UserField> fields = UserEdits.read(action.object("params"), terms, there);
            if (!fields.isEmpty()) {
                deeds.add(
                        Deed.of(new Command.EditPolicy(new PolicyEdit.OfUser(user.get(), fields))));
            }
        }
        return deeds;
    }

    /** As on an afserver nothing becomes of it, nor is it said, while the user has jobs. */
    private static List<Deed> delete(String user, Desk desk) {
        if (desk.info().link().isForeign()) {
            return List.of(Deed.said(Info.error(NOT_THROUGH_HERE)));
        }
        boolean hasJobs =
                desk.farm().jobs().stream()
                        .anyMatch(
                                job -> JobList.isListed(job) && job.settings().user().equals(user));
        if (hasJobs || user.equals(Users.ADMIN)) {
            return List.of();
        }
        List<Deed> deeds = new ArrayList<>();
        if (!desk.farm().policy().user(user).equals(UserTerms.USUAL)) {
            deeds.add(Deed.of(new Command.EditPolicy(new PolicyEdit.OfUser(user, NOTHING_SAID))));
        }
        deeds.add(Deed.last(() -> desk.users().remove(user)));
        return deeds;
    }

    /** An afserver tells it after each move, also after one that moves nothing. */
    private static void tellOrder(int user, Desk desk) {
        for (Monitor monitor : desk.monitors().all()) {
            if (monitor.uid() == user) {
                desk.monitors().change(monitor.id(), Monitor::ordered);
            }
        }
    }

    /** Of the jobs of that user alone, in the order of its list. */
    private static Deed move(String user, Fields operation, String type, Desk desk) {
        Optional<Verb.Where> where =
                switch (type.substring(MOVE.length())) {
                    case "up" -> Optional.of(Verb.Where.UP);
                    case "down" -> Optional.of(Verb.Where.DOWN);
                    case "top" -> Optional.of(Verb.Where.TOP);
                    case "bottom" -> Optional.of(Verb.Where.BOTTOM);
                    default -> Optional.empty();
                };
        List<Job> all =
                new JobList(desk.farm())
                        .inOrder().stream()
                                .filter(job -> job.settings().user().equals(user))
                                .toList();
        Set<Long> ids = Set.copyOf(operation.numbers("jids"));
        List<Job> jobs = all.stream().filter(job -> ids.contains(id(job))).toList();
        if (where.isEmpty() || jobs.isEmpty()) {
            return Deed.nothing();
        }
        List<Act> acts =
                where.get() == Verb.Where.TOP && jobs.size() > 1
                        ? toTop(all.getFirst(), jobs)
                        : List.of(act(where.get(), jobs));
        return acts.isEmpty() ? Deed.nothing() : Deed.of(new Command.Acts(acts));
    }

    /**
     * An afserver puts them one after another before the job that was the first of all, which stays
     * where it is; those of a lower priority it puts first, the last of them first.
     *
     * @see <a href="https://github.com/CGRU/cgru">afanasy/src/server, moveNodes of aflist.cpp</a>
     */
    private static List<Act> toTop(Job first, List<Job> jobs) {
        int highest = first.settings().priority();
        List<Job> inTurn = new ArrayList<>(jobs.reversed());
        inTurn.removeIf(job -> job.settings().priority() == highest);
        jobs.stream()
                .filter(job -> job.settings().priority() == highest)
                .filter(job -> !job.number().equals(first.number()))
                .forEach(inTurn::add);
        return inTurn.stream().map(job -> act(Verb.Where.TOP, List.of(job))).toList();
    }

    private static Act act(Verb.Where where, List<Job> jobs) {
        return new Act(
                new Verb.Move(where),
                jobs.stream().map(job -> (Subject) new Subject.OfJob(job.number())).toList());
    }

    private static long id(Job job) {
        return job.number().value();
    }
}
