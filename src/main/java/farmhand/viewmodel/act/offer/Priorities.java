package farmhand.viewmodel.act.offer;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.command.Act;
import farmhand.farm.command.Command;
import farmhand.farm.command.Verb;
import farmhand.viewmodel.act.send.Commands;
import farmhand.viewmodel.row.BlockRow;
import farmhand.viewmodel.row.FoldRow;
import farmhand.viewmodel.row.JobRow;
import farmhand.viewmodel.row.Row;
import farmhand.viewmodel.row.TaskRow;

import java.util.List;

/** Priority of jobs and blocks: by steps, or as it was typed into the table. */
public final class Priorities {
    private static final int STEP = 5;
    static final int MOST = 1_000;

    private final Commands commands;

    public Priorities(Commands commands) {
        this.commands = commands;
    }

    public List<Offer> offers() {
        return List.of(
                new Offer(
                        "priority-up",
                        "Close Bracket",
                        chosen -> counted(text("act.priorityUp", STEP), chosen),
                        Priorities::missing,
                        chosen -> by(chosen, STEP)),
                new Offer(
                        "priority-down",
                        "Open Bracket",
                        chosen -> counted(text("act.priorityDown", STEP), chosen),
                        Priorities::missing,
                        chosen -> by(chosen, -STEP)));
    }

    private static String counted(String words, Chosen chosen) {
        return Numbered.of(words, chosen.rows().size(), chosen.rows().size());
    }

    /** Somebody begins to type another priority into the row. */
    public TypedPriority begin(Row row) {
        return new TypedPriority(row, this, commands);
    }

    private void by(Chosen chosen, int step) {
        List<Act> acts =
                chosen.rows().stream()
                        .map(
                                row ->
                                        new Act(
                                                new Verb.Priority(moved(row, step)),
                                                List.of(row.subject())))
                        .toList();
        commands.send(
                new Command.Acts(acts),
                chosen.rows().size() == 1
                        ? text(
                                "said.priorityOf",
                                chosen.rows().getFirst().facts().get().name(),
                                moved(chosen.rows().getFirst(), step))
                        : text("said.priorityBy", chosen.rows().size(), step));
    }

    private int moved(Row row, int step) {
        return Math.clamp(of(row) + step, -MOST, MOST);
    }

    /** The one that waits for the farm, if there is one: what comes next goes on from it. */
    int of(Row row) {
        return commands.outbox().priorities().get().getOrDefault(row.subject(), told(row));
    }

    private static int told(Row row) {
        return switch (row) {
            case JobRow job -> job.view().settings().priority();
            case BlockRow block -> block.view().limits().priority();
            case FoldRow fold -> fold.parent().view().limits().priority();
            case TaskRow task -> task.parent().view().limits().priority();
        };
    }

    private static String missing(Chosen chosen) {
        if (chosen.rows().isEmpty()) {
            return text("act.chooseFirst");
        }
        return chosen.rows().stream()
                        .anyMatch(row -> row instanceof TaskRow || row instanceof FoldRow)
                ? text("act.noTaskPriority")
                : "";
    }
}
