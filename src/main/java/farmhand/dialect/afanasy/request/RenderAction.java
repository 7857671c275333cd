package farmhand.dialect.afanasy.request;

import farmhand.dialect.afanasy.action.Deed;
import farmhand.dialect.afanasy.answer.Info;
import farmhand.dialect.afanasy.json.Fields;
import farmhand.farm.command.Command;
import farmhand.farm.command.PolicyEdit;
import farmhand.farm.command.PolicyEdit.FarmField;
import farmhand.farm.command.WorkerVerb;

import java.util.List;

/**
 * An action on the one machine there is: it may be paused, which pauses the farm, and its tasks
 * ejected.
 */
final class RenderAction {
    static final String NOT_HERE =
            "The farm here is one machine: nothing of the kind can be changed by Afanasy's clients."
                    + " Pause the render, or steer jobs and users.";

    private RenderAction() {}

    static List<Deed> deeds(Fields action, long id, Desk desk) {
        if (id != 1) {
            return List.of(Deed.said(Info.error("Action node ID not found: " + id + ".")));
        }
        if (action.object().path("operation").path("type").asText("").equals("eject_tasks")) {
            String worker = desk.info().worker();
            return List.of(
                    Deed.of(
                            new Command.EditPolicy(
                                    new PolicyEdit.SteerWorker(worker, WorkerVerb.EJECT))));
        }
        if (!action.object().path("params").path("paused").isBoolean()) {
            return List.of(Deed.said(Info.error(NOT_HERE)));
        }
        boolean paused = action.object("params").flag("paused");
        return paused == desk.farm().policy().paused()
                ? List.of()
                : List.of(
                        Deed.of(
                                new Command.EditPolicy(
                                        new PolicyEdit.OfFarm(
                                                List.of(new FarmField.Paused(paused))))));
    }
}
