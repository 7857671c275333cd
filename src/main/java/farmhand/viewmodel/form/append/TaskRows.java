package farmhand.viewmodel.form.append;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;
import farmhand.farm.spec.TaskSpec;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tasks as they are typed or pasted from a table: one a line, name and command with a tab, two
 * spaces or a bar between them. A line without any of these is a command that is its own name.
 */
final class TaskRows {
    private static final List<Pattern> BETWEEN =
            List.of(
                    Pattern.compile("\\s*\\t\\s*"),
                    Pattern.compile("\\s{2,}"),
                    Pattern.compile("\\s*\\|\\s*"));
    private static final int LONGEST_NAME = 80;

    private TaskRows() {}

    static List<TaskSpec> read(String typed) {
        List<TaskSpec> tasks = new ArrayList<>();
        int number = 0;
        for (String line : typed.lines().toList()) {
            number++;
            if (!line.isBlank()) {
                tasks.add(task(number, line.strip()));
            }
        }
        if (tasks.isEmpty()) {
            throw Refused.of("no_tasks", text("dialog.rows.none"), text("dialog.rows.give"));
        }
        return tasks;
    }

    /** What is said of single words: such a line may as well have lost its command. */
    static String alone(List<TaskSpec> tasks) {
        List<String> words =
                tasks.stream()
                        .filter(task -> task.command().text().equals(task.name()))
                        .map(TaskSpec::name)
                        .filter(name -> name.indexOf(' ') < 0)
                        .toList();
        return words.isEmpty() ? "" : text("dialog.rows.alone", words.size(), words.getFirst());
    }

    private static TaskSpec task(int number, String line) {
        try {
            return task(line);
        } catch (Refused refused) {
            Rejection why = refused.rejection();
            String message = text("dialog.rows.line", number, why.message());
            throw Refused.of(why.code(), message, why.remedy());
        }
    }

    private static TaskSpec task(String line) {
        for (Pattern between : BETWEEN) {
            Matcher found = between.matcher(line);
            if (found.find() && found.start() > 0 && found.end() < line.length()) {
                return TaskSpec.of(line.substring(0, found.start()), line.substring(found.end()));
            }
        }
        String name =
                line.length() <= LONGEST_NAME ? line : line.substring(0, LONGEST_NAME - 1) + "…";
        return TaskSpec.of(name, line);
    }
}
