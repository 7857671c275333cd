package farmhand.dialect.afanasy.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import farmhand.dialect.afanasy.action.Deed;
import farmhand.dialect.afanasy.answer.Info;
import farmhand.dialect.afanasy.json.Fields;
import farmhand.dialect.afanasy.json.Json;
import farmhand.farm.Job;
import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.command.Act;
import farmhand.farm.command.Command;
import farmhand.farm.command.PolicyEdit;
import farmhand.farm.command.PolicyEdit.UserField;
import farmhand.farm.command.Verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An action on a user: the order of their jobs, their priority, how much runs for them. */
final class UserAction {
    private static final int MOST_PRIORITY = 255;
    private static final String MOVE = "move_jobs_";

    /** What an afserver keeps, and a farm of our own does not. */
    private static final List<String> KEPT_THERE =
            List.of(
                    "annotation",
                    "custom_data",
                    "hidden",
                    "paused",
                    "max_running_tasks_per_host",
                    "hosts_mask",
                    "hosts_mask_exclude",
                    "need_os",
                    "need_properties",
                    "need_power",
                    "need_memory",
                    "need_hdd",
                    "errors_retries",
                    "errors_avoid_host",
                    "errors_task_same_host",
                    "errors_forgive_time",
                    "jobs_life_time",
                    "solve_method",
                    "solve_need");

    private UserAction() {}

    static List<Deed> deeds(Fields action, long id, Desk desk) {
        Optional<String> user = desk.users().name(Math.clamp(id, 0, Integer.MAX_VALUE));
        if (user.isEmpty()) {
            return List.of(Deed.said(Info.error("Action node ID not found: " + id + ".")));
        }
        List<Deed> deeds = new ArrayList<>();
        String type = action.object().path("operation").path("type").asText("");
        if (type.startsWith(MOVE)) {
            deeds.add(move(action.object("operation"), type, desk));
        }
        if (action.has("params")) {
            List<UserField> fields = fields(action.object("params"));
            if (!fields.isEmpty()) {
                deeds.add(
                        Deed.of(new Command.EditPolicy(new PolicyEdit.OfUser(user.get(), fields))));
            }
            if (desk.info().link().isForeign()) {
                there(user.get(), action.object("params").object()).ifPresent(deeds::add);
            }
        }
        return deeds;
    }

    private static List<UserField> fields(Fields params) {
        List<UserField> fields = new ArrayList<>();
        long priority = params.number("priority", -1);
        if (priority >= 0) {
            fields.add(new UserField.Priority((int) Math.min(priority, MOST_PRIORITY)));
        }
        if (params.object().path("max_running_tasks").isIntegralNumber()) {
            fields.add(new UserField.MaxRunning(params.limit("max_running_tasks")));
        }
        return fields;
    }

    /** Behind the other params: of {@code hidden} an afserver takes what is not said for false. */
    private static Optional<Deed> there(String user, JsonNode params) {
        ObjectNode kept = Json.object();
        for (String key : KEPT_THERE) {
            if (params.path(key).isValueNode() && !params.path(key).isNull()) {
                kept.set(key, params.get(key));
            }
        }
        return kept.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Deed.of(
                                new Command.EditPolicy(
                                        new PolicyEdit.OfUserThere(user, kept.toString()))));
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
