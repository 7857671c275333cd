package farmhand.viewmodel.detail;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.farm.Totals;
import farmhand.viewmodel.row.BlockRow;
import farmhand.viewmodel.row.Eta;
import farmhand.viewmodel.row.FoldRow;
import farmhand.viewmodel.row.JobRow;
import farmhand.viewmodel.row.Mark;
import farmhand.viewmodel.row.Row;
import farmhand.viewmodel.row.RowFacts;
import farmhand.viewmodel.row.TaskRow;
import farmhand.viewmodel.text.Times;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what is to be said of rows. */
final class Describing {
    private final String farm;
    private final ZoneId zone;
    private final Supplier<Instant> now;

    Describing(String farm, ZoneId zone, Supplier<Instant> now) {
        this.farm = farm;
        this.zone = zone;
        this.now = now;
    }

    Detail nothing(Totals all, int ready) {
        return new Detail(
                "",
                Mark.READY,
                farm,
                "",
                text("detail.nothing"),
                counts(all, ready, 0),
                "",
                "",
                "");
    }

    Detail of(List<Row> rows) {
        if (rows.size() > 1) {
            return several(rows);
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
                counts(view.totals(), job.ready(), paused(job)),
                "",
                eta(job.eta().get()),
                "");
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
                counts(block.view().totals(), block.ready(), paused(block)),
                "",
                "",
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
                List.of(),
                "",
                "",
                "");
    }

    private Detail of(TaskRow task) {
        RowFacts facts = task.facts().get();
        return new Detail(
                badge(facts),
                facts.mark(),
                facts.name().equals(task.view().frames())
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

    private static Detail several(List<Row> rows) {
        Totals all =
                rows.stream()
                        .map(
                                row ->
                                        switch (row) {
                                            case JobRow job -> job.view().totals();
                                            case BlockRow block -> block.view().totals();
                                            case FoldRow _, TaskRow _ -> Totals.NONE;
                                        })
                        .reduce(Totals.NONE, Totals::plus);
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
                counts(
                        all,
                        rows.stream().mapToInt(Describing::ready).sum(),
                        rows.stream().mapToInt(Describing::paused).sum()),
                "",
                "",
                "");
    }

    private static int ready(Row row) {
        return switch (row) {
            case JobRow job -> job.ready();
            case BlockRow block -> block.ready();
            case FoldRow _, TaskRow _ -> 0;
        };
    }

    /** Tasks that would wait or be ready, were their job not paused. */
    private static int paused(Row row) {
        return switch (row) {
            case JobRow job -> job.isPaused() ? job.view().totals().open() : 0;
            case BlockRow block -> block.parent().isPaused() ? block.view().totals().open() : 0;
            case FoldRow _, TaskRow _ -> 0;
        };
    }

    private static String badge(RowFacts facts) {
        return facts.percent().isEmpty() || facts.mark() == Mark.DONE
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
