package farmhand.dialect.afanasy.request;

import com.fasterxml.jackson.databind.JsonNode;

import farmhand.dialect.afanasy.action.Deed;
import farmhand.dialect.afanasy.answer.Info;
import farmhand.dialect.afanasy.json.Fields;
import farmhand.farm.command.Command;
import farmhand.farm.command.PolicyEdit;
import farmhand.farm.command.PolicyEdit.FarmField;
import farmhand.farm.command.WorkerVerb;
import farmhand.farm.spec.Mask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * An action on renders. Of the one machine of an own farm, which may be paused, which pauses the
 * farm, and its tasks ejected; behind a gateway on those of the afserver.
 */
final class RenderAction {
    private static final String NOT_HERE =
            "The farm here is one machine: nothing of the kind can be changed by Afanasy's clients."
                    + " Pause or annotate the render, or steer jobs and users.";
    private static final String NOT_THROUGH_HERE =
            "Through a gateway renders are paused, kept to their users, ejected, healed and annotated,"
                    + " and nothing else. Ask the afserver itself.";
    private static final String NOT_FROM_ALL =
            "Through a gateway a render is kept to its own user (nimby), not from everybody (NIMBY)."
                    + " Pause it, or ask the afserver itself.";
    private static final String FROM_ALL = "NIMBY";

    private RenderAction() {}

    /** Numbers of those that are meant. */
    static List<Long> numbers(Fields action, SortedMap<Integer, String> workers) {
        List<Long> ids = action.numbers("ids");
        if (!ids.isEmpty()) {
            return ids;
        }
        Mask names = new Mask(action.text("mask"));
        return workers.entrySet().stream()
                .filter(one -> names.matches(one.getValue()))
                .map(one -> (long) one.getKey())
                .toList();
    }

    /** What is to be done to that one. */
    static List<Deed> deeds(
            Fields action, long number, SortedMap<Integer, String> workers, Desk desk) {
        String worker = workers.get(Math.clamp(number, 0, Integer.MAX_VALUE));
        if (worker == null) {
            return List.of(Deed.said(Info.error("Action node ID not found: " + number + ".")));
        }
        List<Deed> deeds = new ArrayList<>();
        switch (action.object().path("operation").path("type").asText("")) {
            case "eject_tasks" -> deeds.add(steered(worker, WorkerVerb.EJECT));
            case "heal_sick" -> deeds.add(steered(worker, WorkerVerb.HEAL));
            default -> {}
        }
        JsonNode params = action.object().path("params");
        for (String key : List.of("nimby", FROM_ALL)) {
            if (params.path(key).isBoolean()) {
                deeds.add(kept(worker, key, params.path(key).asBoolean(), desk));
            }
        }
        if (params.path("annotation").isTextual()) {
            String note = params.path("annotation").asText();
            deeds.add(Deed.of(new Command.EditPolicy(new PolicyEdit.NoteWorker(worker, note))));
        }
        if (params.path("paused").isBoolean()) {
            paused(worker, params.path("paused").asBoolean(), desk).ifPresent(deeds::add);
        } else if (deeds.isEmpty()) {
            deeds.add(Deed.said(Info.error(notHere(desk))));
        }
        return deeds;
    }

    /** What is said of what cannot be changed here. */
    static String notHere(Desk desk) {
        return desk.info().link().isForeign() ? NOT_THROUGH_HERE : NOT_HERE;
    }

    private static Deed kept(String worker, String key, boolean kept, Desk desk) {
        return kept && key.equals(FROM_ALL) && desk.info().link().isForeign()
                ? Deed.said(Info.error(NOT_FROM_ALL))
                : steered(worker, kept ? WorkerVerb.NIMBY : WorkerVerb.FREE);
    }

    private static Deed steered(String worker, WorkerVerb verb) {
        return Deed.of(new Command.EditPolicy(new PolicyEdit.SteerWorker(worker, verb)));
    }

    private static Optional<Deed> paused(String worker, boolean paused, Desk desk) {
        if (desk.info().link().isForeign()) {
            return Optional.of(
                    Deed.of(new Command.EditPolicy(new PolicyEdit.OfWorker(worker, paused))));
        }
        return paused == desk.farm().policy().paused()
                ? Optional.empty()
                : Optional.of(
                        Deed.of(
                                new Command.EditPolicy(
                                        new PolicyEdit.OfFarm(
                                                List.of(new FarmField.Paused(paused))))));
    }
}
