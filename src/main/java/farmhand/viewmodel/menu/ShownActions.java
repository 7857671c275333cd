package farmhand.viewmodel.menu;

import static farmhand.viewmodel.text.Messages.text;

import farmhand.viewmodel.FarmViewModel;
import farmhand.viewmodel.Places.Place;
import farmhand.viewmodel.act.Action;
import farmhand.viewmodel.column.Column;
import farmhand.viewmodel.column.ShownColumns;
import farmhand.viewmodel.detail.PaneTab;
import farmhand.viewmodel.farms.KnownFarms;
import farmhand.viewmodel.find.Find;
import farmhand.viewmodel.find.JobsView;
import farmhand.viewmodel.row.Mark;
import farmhand.viewmodel.row.Order;
import farmhand.viewmodel.worker.WorkersView;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What can be shown, as things are now: other tabs, views, columns and farms. */
final class ShownActions {
    private static final String NO_KEY = "";

    private final FarmViewModel farm;

    ShownActions(FarmViewModel farm) {
        this.farm = farm;
    }

    /** The tabs of the pane; their keys count while the table has the focus. */
    Stream<Action> tabs() {
        return Arrays.stream(PaneTab.values())
                .map(
                        tab ->
                                Action.now(
                                        "tab-" + tab.id(),
                                        keyOf(tab),
                                        text("menu.show.tab", tab.title()),
                                        missing(tab),
                                        () -> onJobs(() -> farm.detail().tab().set(tab))));
    }

    private String missing(PaneTab tab) {
        if (farm.selection().rows().get().isEmpty()) {
            return text(tab == PaneTab.LOG ? "menu.show.noLog" : "act.chooseFirst");
        }
        if (farm.detail().tabs().get().contains(tab)) {
            return "";
        }
        return text(tab == PaneTab.LOG ? "menu.show.noLog" : "menu.show.noTab");
    }

    private static String keyOf(PaneTab tab) {
        return switch (tab) {
            case LOG -> "L";
            case GRAPH -> "G";
            case HISTORY -> "H";
            case OVERVIEW, FRAMES, ERRORS, STATS, RAW -> NO_KEY;
        };
    }

    /** The views of jobs, those that were saved too, and of machines. */
    Stream<Action> views() {
        Stream<Action> ready =
                Arrays.stream(JobsView.values())
                        .map(
                                view ->
                                        show(
                                                view.id(),
                                                text("menu.show.view", view.title()),
                                                () -> onJobs(() -> farm.find().show(view))));
        Stream<Action> saved =
                farm.saved().all().stream()
                        .map(
                                view ->
                                        show(
                                                "saved-" + view.name(),
                                                text("menu.show.view", view.name()),
                                                () -> onJobs(() -> farm.saved().show(view))));
        Stream<Action> machines =
                Arrays.stream(WorkersView.values())
                        .map(
                                view ->
                                        show(
                                                "workers-" + view.id(),
                                                text("menu.show.workers", view.title()),
                                                () -> onWorkers(view)));
        return Stream.of(ready, saved, machines).flatMap(some -> some);
    }

    /** Jobs of one state; their keys count while the table has the focus. */
    Stream<Action> states() {
        return Stream.concat(
                Stream.of(state("1", text("menu.show.allStates"), Optional.empty())),
                IntStream.range(0, Find.MARKS.size())
                        .mapToObj(
                                i -> {
                                    Mark mark = Find.MARKS.get(i);
                                    String label = text("menu.show.state", mark.word());
                                    return state(Integer.toString(i + 2), label, Optional.of(mark));
                                }));
    }

    private Action state(String key, String label, Optional<Mark> mark) {
        return Action.always(
                "show-state-" + key, key, label, () -> onJobs(() -> farm.find().mark().set(mark)));
    }

    private void onJobs(Runnable act) {
        farm.places().show(Place.JOBS);
        act.run();
    }

    private void onWorkers(WorkersView view) {
        farm.places().show(Place.WORKERS);
        farm.places().workers().view().set(view);
    }

    /** The columns beside names and strips. */
    Stream<Action> columns() {
        ShownColumns columns = farm.computer().appearance().columns();
        return Arrays.stream(Column.values())
                .map(
                        column -> {
                            boolean shown = columns.shown().contains(column);
                            return show(
                                    column.id(),
                                    text(
                                            shown ? "menu.column.hide" : "menu.column.show",
                                            column.title()),
                                    () -> columns.show(column, !shown));
                        });
    }

    /** Other orders of the table; the one that it has is turned round. */
    Stream<Action> orders() {
        return Arrays.stream(Order.By.values())
                .map(
                        by ->
                                show(
                                        "order-" + by.name().toLowerCase(Locale.ROOT),
                                        by == Order.By.USUAL
                                                ? text("menu.sortUsual")
                                                : text("menu.sortBy", titleOf(by)),
                                        () -> onJobs(() -> sort(by))));
    }

    private void sort(Order.By by) {
        Order now = farm.rows().order().get();
        farm.rows()
                .order()
                .set(
                        now.by() == by
                                ? new Order(by, !now.down() && by != Order.By.USUAL)
                                : Order.first(by));
    }

    private static String titleOf(Order.By by) {
        return switch (by) {
            case USUAL -> "";
            case NAME -> text("column.name");
            case WHO -> Column.WHO.title();
            case PERCENT -> Column.PERCENT.title();
            case RUNNING -> Column.RUNNING.title();
            case ERRORS -> Column.ERRORS.title();
            case PRIORITY -> Column.PRIORITY.title();
            case AGE -> Column.AGE.title();
        };
    }

    /** The other farms. */
    Stream<Action> farms() {
        KnownFarms farms = farm.computer().outside().farms();
        return farms.all().stream()
                .filter(one -> !one.shown())
                .map(
                        one ->
                                show(
                                        "farm-" + one.name(),
                                        text("menu.show.farm", one.called()),
                                        () -> farms.show(one)));
    }

    private static Action show(String id, String label, Runnable act) {
        return Action.always("show-" + id, NO_KEY, label, act);
    }
}
