package farmhand.viewmodel.find;

import farmhand.farm.JobStatus;
import farmhand.viewmodel.row.JobRow;
import farmhand.viewmodel.row.Mark;
import farmhand.viewmodel.text.Messages;

import java.util.Locale;

/** The ready-made views of the jobs, in the order in which they are offered. */
public enum JobsView {
    /** Those of the user. */
    MINE("view.mine"),
    /** All of them. */
    ALL("view.all"),
    /** Those with something that failed. */
    FAILING("view.failing"),
    /** Those that cannot go on before something else happened. */
    WAITING("view.waiting"),
    /** Those with something left that cannot run any more unless somebody does something. */
    STUCK("view.stuck");

    private final String key;

    JobsView(String key) {
        this.key = key;
    }

    /** What it is called. */
    public String title() {
        return Messages.text(key);
    }

    /** Its name for tests and style sheets. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean holds(JobRow job, String user) {
        return switch (this) {
            case MINE -> job.view().settings().user().equals(user);
            case ALL -> true;
            case FAILING -> job.view().totals().failed() > 0;
            case STUCK ->
                    job.view().status() == JobStatus.FAILED
                            && job.view().totals().open() + job.view().totals().held() > 0;
            case WAITING -> job.facts().get().mark() == Mark.WAITING;
        };
    }
}
