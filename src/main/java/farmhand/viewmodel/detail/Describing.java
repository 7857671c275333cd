package farmhand.viewmodel.detail;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.task.Totals;
import farmhand.viewmodel.row.BlockRow;
import farmhand.viewmodel.row.Counts;
import farmhand.viewmodel.row.Eta;
import farmhand.viewmodel.row.FoldRow;
import farmhand.viewmodel.row.JobRow;
import farmhand.viewmodel.row.Mark;
import farmhand.viewmodel.row.Row;
import farmhand.viewmodel.row.RowFacts;
import farmhand.viewmodel.row.Rows;
import farmhand.viewmodel.row.Shapes;
import farmhand.viewmodel.row.TaskRow;
import farmhand.viewmodel.text.Times;

import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what is to be said of rows. */
final class Describing {
    /** Of counts. */
    private static final List<Mark> ORDER =
            List.of(
                    Mark.DONE,
                    Mark.RUNNING,
                    Mark.READY,
                    Mark.WAITING,
                    Mark.FAILED,
                    Mark.PAUSED,
                    Mark.EXCLUDED);

    private final Supplier<String> farm;
    private final ZoneId zone;
    private final Supplier<Instant> now;

    Describing(Supplier<String> farm, ZoneId zone, Supplier<Instant> now) {
        this.farm = farm;
        this.zone = zone;
        this.now = now;
    }

    /** Of all that there is, while nothing is chosen. */
    Detail nothing(Rows rows) {
        Totals all = rows.totals();
        Counts jobs = rows.counts().get();
        return new Detail(
                "",
                Mark.READY,
                farm.get(),
                "",
                all.tasks() == 0 ? "" : text("detail.nothing"),
                counts(all, jobs.ready(), jobs.paused()),
                "",
                "",
                "");
    }

    /**
     * Of these.
     *
     * @param rows all of them
     * @param heads those that stand on their own
     */
    Detail of(List<Row> rows, List<Row> heads) {
        if (rows.size() > 1) {
            return several(rows, heads);
        }
        return switch (rows.getFirst()) {
            case JobRow job -> of(job);
            case BlockRow block -> of(block);
            case FoldRow fold -> of(fold);
            case TaskRow task -> of(task);
        };
    }

    private Detail of(JobRow job) {
        RowFacts facts = job.facts().get();
        var view = job.view();
        return new Detail(
                badge(facts),
                facts.mark(),
                facts.name(),
                view.number().toString(),
                text(
                        "detail.job",
                        view.settings().user(),
                        Times.date(view.created().instant(), zone)),
                counts(job),
                "",
                eta(job.eta().get()),
                "",
                job.note());
    }

    private Detail of(BlockRow block) {
        RowFacts facts = block.facts().get();
        return new Detail(
                badge(facts),
                facts.mark(),
                facts.name(),
                block.address().toString(),
                text(
                        "detail.block",
                        block.parent().facts().get().name(),
                        facts.who(),
                        facts.detail()),
                counts(block),
                "",
                eta(block.eta().get()),
                block.view().how().command().text());
    }

    private static Detail of(FoldRow fold) {
        RowFacts facts = fold.facts().get();
        return new Detail(
                facts.mark().word(),
                facts.mark(),
                text("detail.frames", facts.name()),
                fold.subject().toString(),
                path(fold.parent(), facts.who()),
                counts(fold),
                "",
                facts.mark() == Mark.DONE
                        ? text("detail.foldDone", facts.reason(), fold.run().size())
                        : text("detail.fold", fold.run().size()),
                "");
    }

    private Detail of(TaskRow task) {
        RowFacts facts = task.facts().get();
        return new Detail(
                badge(facts),
                facts.mark(),
                facts.name().equals(Shapes.written(task.view().frames()))
                        ? text("detail.frame", facts.name())
                        : facts.name(),
                task.address().toString(),
                path(task.parent(), facts.who()),
                List.of(),
                ownWords(facts),
                "",
                "");
    }

    private String eta(Eta eta) {
        return eta.isUnknown()
                ? ""
                : text("detail.eta", eta.range(), Times.date(now.get().plus(eta.middle()), zone));
    }

    /** Why it failed; why it does not run the farm says better. */
    private static String ownWords(RowFacts facts) {
        return facts.mark() == Mark.RUNNING || facts.mark() == Mark.PAUSED ? "" : facts.reason();
    }

    private static String path(BlockRow block, String worker) {
        return Stream.of(block.parent().facts().get().name(), block.facts().get().name(), worker)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" › "));
    }

    private static Detail several(List<Row> rows, List<Row> heads) {
        String names =
                rows.stream()
                        .limit(4)
                        .map(row -> row.facts().get().name())
                        .collect(Collectors.joining(", "));
        return new Detail(
                "",
                Mark.READY,
                text("detail.several", rows.size()),
                "",
                rows.size() > 4 ? names + ", …" : names,
                counts(heads),
                "",
                "",
                "");
    }

    private static List<Detail.Count> counts(Row row) {
        return counts(List.of(row));
    }

    /** All of these rows together; they may be all of a farm. */
    private static List<Detail.Count> counts(List<Row> rows) {
        Totals all = Totals.NONE;
        int ready = 0;
        int paused = 0;
        Map<Mark, Integer> single = new EnumMap<>(Mark.class);
        for (Row row : rows) {
            switch (row) {
                case JobRow job -> {
                    all = all.plus(job.view().totals());
                    ready += job.ready();
                    paused += job.isPaused() ? job.view().totals().open() : 0;
                }
                case BlockRow block -> {
                    all = all.plus(block.view().totals());
                    ready += block.ready();
                    paused += block.parent().isPaused() ? block.view().totals().open() : 0;
                }
                case FoldRow fold ->
                        single.merge(fold.facts().get().mark(), fold.run().size(), Integer::sum);
                case TaskRow task -> single.merge(task.facts().get().mark(), 1, Integer::sum);
            }
        }
        counts(all, ready, paused)
                .forEach(one -> single.merge(one.mark(), one.number(), Integer::sum));
        return ORDER.stream()
                .filter(single::containsKey)
                .map(mark -> new Detail.Count(mark, single.getOrDefault(mark, 0)))
                .toList();
    }

    private static String badge(RowFacts facts) {
        boolean told = !facts.percent().isEmpty() && !facts.percent().equals(text("row.untold"));
        return !told || facts.mark() == Mark.DONE
                ? facts.mark().word()
                : text("detail.badge", facts.mark().word(), facts.percent());
    }

    private static List<Detail.Count> counts(Totals totals, int ready, int paused) {
        int still = totals.open() - paused;
        int waiting = Math.max(0, still - ready);
        return Stream.of(
                        new Detail.Count(Mark.DONE, totals.done()),
                        new Detail.Count(Mark.RUNNING, totals.active()),
                        new Detail.Count(Mark.READY, Math.min(ready, still)),
                        new Detail.Count(Mark.WAITING, waiting),
                        new Detail.Count(Mark.FAILED, totals.failed()),
                        new Detail.Count(Mark.PAUSED, totals.held() + paused),
                        new Detail.Count(Mark.EXCLUDED, totals.excluded()))
                .filter(count -> count.number() > 0)
                .toList();
    }
}
