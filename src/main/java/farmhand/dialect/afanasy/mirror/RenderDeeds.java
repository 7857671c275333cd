package farmhand.dialect.afanasy.mirror;

import com.fasterxml.jackson.databind.node.BooleanNode;

import farmhand.dialect.afanasy.json.JsonOut;
import farmhand.farm.command.PolicyEdit;
import farmhand.farm.command.WorkerVerb;

import java.util.List;
import java.util.Set;

/** What is done to a render beside pausing it; no event of ours tells of it, the server does. */
public final class RenderDeeds {
    private RenderDeeds() {}

    /** The request; refused for a render that the server does not know. */
    public static Deed of(PolicyEdit.SteerWorker steer, Nodes nodes, Ask ask) {
        String text =
                ask.action(
                        "renders",
                        List.of(nodes.render(steer.worker())),
                        out -> say(out, steer.verb()));
        return new Deed.Act(text, Set.of());
    }

    private static void say(JsonOut out, WorkerVerb verb) {
        switch (verb) {
            case EJECT -> out.object("operation", _ -> out.text("type", "eject_tasks"));
            case HEAL -> out.object("operation", _ -> out.text("type", "heal_sick"));
            case NIMBY, FREE -> {
                boolean nimby = verb == WorkerVerb.NIMBY;
                out.object("params", _ -> out.tree("nimby", BooleanNode.valueOf(nimby)));
            }
        }
    }
}
