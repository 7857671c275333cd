package farmhand.viewmodel.past;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.address.JobNumber;
import farmhand.farm.address.Subject;
import farmhand.farm.address.Subjects;
import farmhand.farm.history.Entry;
import farmhand.viewmodel.form.steer.TasksText;
import farmhand.viewmodel.row.BlockRow;
import farmhand.viewmodel.row.Rows;
import farmhand.viewmodel.row.Shapes;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a command was about, in the words of the table: {@code sh020 · render 10-20}. What left the
 * table is called by its number.
 */
public final class SubjectNames {
    private static final int MOST = 4;

    private final Rows rows;

    /** As they are called in {@code rows}. */
    public SubjectNames(Rows rows) {
        this.rows = rows;
    }

    /**
     * What the entry is about.
     *
     * @param jobs that are looked at, so that one alone need not be named; none = all
     */
    String of(Entry entry, Set<JobNumber> jobs) {
        if (!entry.about().isEmpty()) {
            return entry.about();
        }
        List<Subject> subjects = entry.subjects();
        boolean own = jobs.size() == 1 && subjects.stream().allMatch(s -> jobs.contains(s.job()));
        String some =
                subjects.stream()
                        .limit(MOST)
                        .map(subject -> of(subject, own))
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.joining(", "));
        int more = subjects.size() - MOST;
        return more > 0 ? text("activity.more", some, more) : some;
    }

    /**
     * What entries were about, in a few words: one thing by its name, several by their number;
     * empty where it is not known.
     */
    public String brief(List<Entry> entries) {
        List<String> others =
                entries.stream().map(Entry::about).filter(it -> !it.isEmpty()).distinct().toList();
        Subjects all = Subjects.of(entries.stream().flatMap(it -> it.subjects().stream()).toList());
        if (!others.isEmpty()) {
            return others.stream()
                    .map(about -> about.substring(about.indexOf(':') + 1))
                    .collect(Collectors.joining(", "));
        }
        if (all.count() == 1) {
            Subject one = entries.getFirst().subjects().getFirst();
            return rows.find(one.job()).isPresent() ? of(one, false) : "";
        }
        return Stream.of(
                        all.jobs().isEmpty() ? "" : text("group.jobs", all.jobs().size()),
                        all.blocks().isEmpty() ? "" : text("activity.blocks", all.blocks().size()),
                        all.tasks().isEmpty() ? "" : text("block.tasks", all.taskCount()))
                .filter(some -> !some.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String of(Subject subject, boolean own) {
        String part =
                switch (subject) {
                    case Subject.OfJob _ -> "";
                    case Subject.OfBlock of ->
                            rows.find(of.block())
                                    .map(row -> row.view().name())
                                    .orElse(text("activity.gone", of));
                    case Subject.OfTasks of ->
                            rows.find(of.block())
                                    .filter(row -> of.tasks().last() < row.size())
                                    .map(row -> tasks(row, of))
                                    .orElse(text("activity.gone", of));
                };
        return own ? part : whole(subject, part);
    }

    private static String tasks(BlockRow row, Subject.OfTasks of) {
        return text(
                "activity.tasks",
                row.view().name(),
                Shapes.written(TasksText.print(row.view(), of.tasks())));
    }

    private String whole(Subject subject, String part) {
        if (part.equals(text("activity.gone", subject))) {
            return part; // which has the number of the job in it
        }
        String job = job(subject.job());
        return part.isEmpty() ? job : text("activity.block", job, part);
    }

    private String job(JobNumber number) {
        return rows.find(number)
                .map(row -> row.view().settings().name())
                .orElse(text("activity.gone", number));
    }
}
