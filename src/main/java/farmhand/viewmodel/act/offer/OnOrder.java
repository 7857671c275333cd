package farmhand.viewmodel.act.offer;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.command.Command;
import farmhand.farm.command.Verb;
import farmhand.farm.task.Turn;
import farmhand.viewmodel.act.send.Commands;
import farmhand.viewmodel.row.JobRow;
import farmhand.viewmodel.row.Row;

import java.util.List;

/** Who goes first: jobs change places with others of the same user, queue and priority. */
public final class OnOrder {
    private final Commands commands;

    public OnOrder(Commands commands) {
        this.commands = commands;
    }

    public List<Offer> offers() {
        return List.of(
                offer("move-top", "Alt+Home", "act.moveTop", Verb.Where.TOP, "said.movedTop"),
                offer("move-up", "Alt+Up", "act.moveUp", Verb.Where.UP, "said.movedUp"),
                offer("move-down", "Alt+Down", "act.moveDown", Verb.Where.DOWN, "said.movedDown"),
                offer(
                        "move-bottom",
                        "Alt+End",
                        "act.moveBottom",
                        Verb.Where.BOTTOM,
                        "said.movedBottom"),
                new Offer(
                        "render-first",
                        "F",
                        chosen -> {
                            String words =
                                    text(areFirst(chosen) ? "act.notFirst" : "act.renderFirst");
                            return chosen.isJobs()
                                    ? Numbered.of(words, chosen.jobs().size(), chosen.rows().size())
                                    : Numbered.of(
                                            words, chosen.tally().waiting(), chosen.tally().all());
                        },
                        OnOrder::missingFirst,
                        this::first));
    }

    /** Jobs go before those they stand among, tasks before the others of their job. */
    private void first(Chosen chosen) {
        if (chosen.isJobs()) {
            move(chosen, Verb.Where.TOP, "said.movedTop");
            return;
        }
        boolean first = !areFirst(chosen);
        int waiting = chosen.tally().waiting();
        commands.send(
                Command.act(new Verb.First(first), chosen.subjects()),
                text(first ? "said.first" : "said.notFirst", waiting));
    }

    private static String missingFirst(Chosen chosen) {
        if (chosen.rows().isEmpty()) {
            return text("act.chooseFirst");
        }
        return chosen.tally().waiting() > 0 ? "" : text("act.nothingToTurn");
    }

    /** As far as the farm told, which is so of what was turned. */
    private static boolean areFirst(Chosen chosen) {
        return !chosen.taskRows().isEmpty()
                && chosen.taskRows().size() == chosen.rows().size()
                && chosen.taskRows().stream()
                        .allMatch(task -> task.view().task().turn() == Turn.FIRST);
    }

    private Offer offer(String id, String key, String label, Verb.Where to, String said) {
        return new Offer(
                id,
                key,
                chosen -> Numbered.of(text(label), chosen.jobs().size(), chosen.rows().size()),
                OnOrder::missing,
                chosen -> move(chosen, to, said));
    }

    private void move(Chosen chosen, Verb.Where to, String said) {
        List<JobRow> jobs = chosen.jobs();
        commands.send(
                Command.act(new Verb.Move(to), jobs.stream().map(Row::subject).toList()),
                text(said, jobs.size(), jobs.getFirst().view().settings().name()));
    }

    private static String missing(Chosen chosen) {
        if (chosen.rows().isEmpty()) {
            return text("act.chooseFirst");
        }
        return chosen.isJobs() ? "" : text("act.jobsOnly");
    }
}
