package farmhand.viewmodel.act.offer;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.address.AttemptAddress;
import farmhand.farm.address.Subject;
import farmhand.viewmodel.act.send.Commands;
import farmhand.viewmodel.act.send.Said;
import farmhand.viewmodel.form.steer.TasksText;
import farmhand.viewmodel.row.BlockRow;
import farmhand.viewmodel.row.FoldRow;
import farmhand.viewmodel.row.JobRow;
import farmhand.viewmodel.row.Row;
import farmhand.viewmodel.row.TaskRow;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What of the chosen is copied: names, ranges, where logs lie. Needs no farm that answers. */
public final class OnCopies {
    private final Copies copies;
    private final Commands commands;

    public OnCopies(Copies copies, Commands commands) {
        this.copies = copies;
        this.commands = commands;
    }

    public List<Offer> offers() {
        return List.of(
                new Offer(
                        "copy-name",
                        "Shortcut+C",
                        chosen -> counted("act.copyName", chosen),
                        OnCopies::missing,
                        chosen -> copy(chosen.rows().stream().map(OnCopies::name).toList())),
                new Offer(
                        "copy-range",
                        "Shortcut+Shift+C",
                        chosen -> counted("act.copyRange", chosen),
                        OnCopies::missing,
                        chosen -> copy(ranges(chosen))),
                new Offer(
                        "copy-log-path",
                        "",
                        chosen -> counted("act.copyLogPath", chosen),
                        this::missingLog,
                        chosen -> copy(logs(chosen).map(Path::toString).toList())));
    }

    /** Those that nothing is asked of the farm for. */
    public static boolean isOne(String action) {
        return switch (action) {
            case "copy-name", "copy-range", "copy-log-path" -> true;
            default -> false;
        };
    }

    private void copy(List<String> lines) {
        copies.clipboard().accept(String.join("\n", lines));
        commands.say(new Said(text("said.copied", lines.size(), lines.getFirst()), ""));
    }

    private static String counted(String key, Chosen chosen) {
        return Numbered.of(text(key), chosen.rows().size(), chosen.rows().size());
    }

    private static String missing(Chosen chosen) {
        return chosen.rows().isEmpty() ? text("act.chooseFirst") : "";
    }

    private String missingLog(Chosen chosen) {
        List<AttemptAddress> attempts = attempts(chosen).toList();
        if (attempts.isEmpty()) {
            return text("act.noLogYet");
        }
        return logs(chosen).findAny().isPresent()
                ? ""
                : text("act.logElsewhere", attempts.getFirst().task());
    }

    private Stream<Path> logs(Chosen chosen) {
        return attempts(chosen).map(copies.logs()).flatMap(Optional::stream);
    }

    /** The newest of each chosen task. */
    private static Stream<AttemptAddress> attempts(Chosen chosen) {
        return chosen.taskRows().stream()
                .filter(task -> task.view().task().tries() > 0)
                .map(task -> task.address().attempt(task.view().task().tries()));
    }

    private static String name(Row row) {
        return switch (row) {
            case JobRow job -> job.view().settings().name();
            case BlockRow block -> block.view().name();
            case FoldRow fold -> fold.facts().get().name();
            case TaskRow task -> task.view().name();
        };
    }

    /** Of chosen tasks those, of a block all its own, of a job those of its blocks. */
    private static List<String> ranges(Chosen chosen) {
        return chosen.subjects().stream()
                .flatMap(
                        subject ->
                                switch (subject) {
                                    case Subject.OfJob(var job) ->
                                            chosen.jobs().stream()
                                                    .filter(row -> row.job().equals(job))
                                                    .flatMap(row -> row.blocksLeft().stream())
                                                    .map(OnCopies::all);
                                    case Subject.OfBlock(var block) ->
                                            blocks(chosen)
                                                    .filter(row -> row.address().equals(block))
                                                    .map(OnCopies::all);
                                    case Subject.OfTasks(var block, var tasks) ->
                                            blocks(chosen)
                                                    .filter(row -> row.address().equals(block))
                                                    .limit(1)
                                                    .map(row -> TasksText.print(row.view(), tasks));
                                })
                .distinct()
                .toList();
    }

    private static Stream<BlockRow> blocks(Chosen chosen) {
        return chosen.rows().stream()
                .flatMap(
                        row ->
                                switch (row) {
                                    case JobRow _ -> Stream.of();
                                    case BlockRow block -> Stream.of(block);
                                    case FoldRow fold -> Stream.of(fold.parent());
                                    case TaskRow task -> Stream.of(task.parent());
                                });
    }

    private static String all(BlockRow block) {
        return TasksText.print(block.view(), block.left());
    }
}
