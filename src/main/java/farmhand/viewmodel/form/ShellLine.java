package farmhand.viewmodel.form;

import farmhand.farm.address.Subject;
import farmhand.farm.command.Act;
import farmhand.farm.command.Command;
import farmhand.farm.command.PolicyEdit;
import farmhand.farm.command.TaskEdit;
import farmhand.farm.command.TaskField;
import farmhand.farm.command.Verb;
import farmhand.viewmodel.scene.Shell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What to type into a shell for the same, so that every dialog teaches the command line. */
final class ShellLine {
    private static final String END = "FARMHAND_END";
    private static final Pattern PLAIN = Pattern.compile("[\\w.,:/=@%+-]+");

    private ShellLine() {}

    /** Lines for {@code commands}; nothing where one of them cannot be typed. */
    static Optional<String> of(List<Command> commands, Function<Command, String> file) {
        StringBuilder lines = new StringBuilder();
        for (Command command : commands) {
            Optional<String> line = of(command, file);
            if (line.isEmpty()) {
                return Optional.empty();
            }
            lines.append(line.get()).append('\n');
        }
        return Optional.of(lines.toString());
    }

    private static Optional<String> of(Command command, Function<Command, String> file) {
        return switch (command) {
            case Command.Submit _ -> Optional.of(fed("submit", file.apply(command)));
            case Command.AppendBlocks(var job, _) ->
                    Optional.of(fed("append " + job, file.apply(command)));
            case Command.AppendTasks(var block, _) ->
                    Optional.of(fed("append " + block, file.apply(command)));
            case Command.Acts(var acts) ->
                    Optional.of(acts.stream().map(ShellLine::of).collect(Collectors.joining("\n")));
            case Command.EditTasks(_, var edits) -> chosen(edits);
            case Command.EditJob(var job, _) -> Optional.of(edit(job, file.apply(command)));
            case Command.EditBlock(var block, _) -> Optional.of(edit(block, file.apply(command)));
            case Command.EditPolicy(PolicyEdit.NoteWorker(String worker, String remark)) ->
                    Optional.of("farmhand edit worker:" + worker + " " + word("remark=" + remark));
            case Command.EditPolicy _, Command.Together _, Command.Undo _, Command.Redo _ ->
                    Optional.empty();
        };
    }

    /** Destinations can be typed, other changes of tasks cannot. */
    private static Optional<String> chosen(List<TaskEdit> edits) {
        List<TaskField> fields = edits.stream().flatMap(edit -> edit.fields().stream()).toList();
        String subjects =
                edits.stream()
                        .map(edit -> edit.tasks().toString())
                        .collect(Collectors.joining(" "));
        return fields.stream().distinct().count() == 1
                        && fields.getFirst() instanceof TaskField.Destination(String value)
                ? Optional.of("farmhand choose " + subjects + " " + Shell.quoted(value))
                : Optional.empty();
    }

    private static String fed(String words, String text) {
        return "farmhand " + words + " - <<'" + END + "'\n" + text.strip() + "\n" + END;
    }

    private static String edit(Object what, String settings) {
        return settings.lines()
                .map(ShellLine::word)
                .collect(Collectors.joining(" ", "farmhand edit " + what + " ", ""));
    }

    private static String word(String text) {
        return PLAIN.matcher(text).matches() ? text : "'" + text.replace("'", "'\\''") + "'";
    }

    private static String of(Act act) {
        String subjects =
                act.subjects().stream().map(Subject::toString).collect(Collectors.joining(" "));
        return "farmhand " + words(act.verb()) + " " + subjects;
    }

    private static String words(Verb verb) {
        return switch (verb) {
            case Verb.Retry(var which) when which != Verb.Which.FAILED ->
                    verb.word() + " --only " + which.name().toLowerCase(Locale.ROOT);
            case Verb.Priority(int value) -> verb.word() + " " + value;
            default -> verb.word(); // no form asks for one that takes more
        };
    }
}
