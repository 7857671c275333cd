package farmhand.viewmodel.row;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.address.When;
import farmhand.farm.task.Totals;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;

/** A heading above jobs that have something in common. Chosen, its jobs are meant. */
public final class GroupRow implements Line {
    private static final Span NO_AGE = new Span(When.NEVER, When.NEVER, false);

    private final String name;
    private final ReadOnlyObjectWrapper<RowFacts> facts;
    private List<JobRow> jobs = List.of();

    GroupRow(String name) {
        this.name = name;
        this.facts = new ReadOnlyObjectWrapper<>(factsNow());
    }

    @Override
    public ReadOnlyObjectProperty<RowFacts> facts() {
        return facts.getReadOnlyProperty();
    }

    /** What the jobs have in common, as it is called. */
    public String name() {
        return name;
    }

    /** Its jobs, in the order in which they are shown. */
    public List<JobRow> jobs() {
        return jobs;
    }

    void set(List<JobRow> now) {
        jobs = List.copyOf(now);
        refresh();
    }

    void refresh() {
        Lines.set(facts, factsNow());
    }

    private RowFacts factsNow() {
        Totals all =
                jobs.stream().map(job -> job.view().totals()).reduce(Totals.NONE, Totals::plus);
        return new RowFacts(
                worst(),
                name,
                text("group.jobs", jobs.size()),
                "",
                Integer.toString(all.progress()),
                RowFacts.count(all.active()),
                RowFacts.count(all.failed()),
                "",
                "",
                -1,
                NO_AGE);
    }

    /** The mark of the job that is looked at first. */
    private Mark worst() {
        return jobs.stream()
                .map(job -> job.facts().get().mark())
                .min(Mark::compareTo)
                .orElse(Mark.READY);
    }
}
