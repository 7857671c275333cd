package farmhand.dialect.afanasy.request;

import farmhand.dialect.afanasy.action.Deed;
import farmhand.dialect.afanasy.answer.Info;
import farmhand.dialect.afanasy.json.Fields;
import farmhand.dialect.afanasy.monitor.Monitor;
import farmhand.dialect.afanasy.spec.UserEdits;
import farmhand.farm.Job;
import farmhand.farm.address.JobNumber;
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

/** An action on a user: the order of their jobs, their priority, how much runs for them. */
final class UserAction {
    private static final String MOVE = "move_jobs_";

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
            deeds.add(move(action.object("operation"), type, desk));
        }
        if (action.has("params")) {
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

    /** An afserver tells it after each move, also after one that moves nothing. */
    private static void tellOrder(int user, Desk desk) {
        for (Monitor monitor : desk.monitors().all()) {
            if (monitor.uid() == user) {
                desk.monitors().change(monitor.id(), Monitor::ordered);
            }
        }
    }

    private static Deed move(Fields operation, String type, Desk desk) {
        Optional<Verb.Where> where =
                switch (type.substring(MOVE.length())) {
                    case "up" -> Optional.of(Verb.Where.UP);
                    case "down" -> Optional.of(Verb.Where.DOWN);
                    case "top" -> Optional.of(Verb.Where.TOP);
                    case "bottom" -> Optional.of(Verb.Where.BOTTOM);
                    default -> Optional.empty();
                };
        List<Subject> jobs = new ArrayList<>();
        for (long id : operation.numbers("jids")) {
            if (id > 1 && id <= Integer.MAX_VALUE) {
                Optional<Job> job = desk.farm().job(new JobNumber((int) id));
                job.ifPresent(one -> jobs.add(new Subject.OfJob(one.number())));
            }
        }
        return where.isEmpty() || jobs.isEmpty()
                ? Deed.nothing()
                : Deed.of(new Command.Acts(List.of(new Act(new Verb.Move(where.get()), jobs))));
    }
}
