package farmhand.viewmodel.past;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.history.Entry;
import farmhand.viewmodel.form.steer.TasksText;
import farmhand.viewmodel.row.Rows;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a command was about, in the words of the table: {@code sh020 · render 10-20}. What left the
 * table is called by its number.
 */
final class SubjectNames {
    private static final int MOST = 4;

    private final Rows rows;

    SubjectNames(Rows rows) {
        this.rows = rows;
    }

    String of(Entry entry) {
        if (!entry.about().isEmpty()) {
            return entry.about();
        }
        List<Subject> subjects = entry.subjects();
        String some = subjects.stream().limit(MOST).map(this::of).collect(Collectors.joining(", "));
        int more = subjects.size() - MOST;
        return more > 0 ? text("activity.more", some, more) : some;
    }

    private String of(Subject subject) {
        return switch (subject) {
            case Subject.OfJob of -> job(of.job());
            case Subject.OfBlock of ->
                    rows.find(of.block())
                            .map(row -> text("activity.block", job(of.job()), row.view().name()))
                            .orElse(text("activity.gone", of));
            case Subject.OfTasks of ->
                    rows.find(of.block())
                            .filter(row -> of.tasks().last() < row.size())
                            .map(
                                    row ->
                                            text(
                                                    "activity.tasks",
                                                    job(of.job()),
                                                    row.view().name(),
                                                    TasksText.print(row.view(), of.tasks())))
                            .orElse(text("activity.gone", of));
        };
    }

    private String job(JobNumber number) {
        return rows.find(number)
                .map(row -> row.view().settings().name())
                .orElse(text("activity.gone", number));
    }
}
