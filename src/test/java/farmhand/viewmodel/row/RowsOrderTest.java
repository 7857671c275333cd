package farmhand.viewmodel.row;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.Farm;
import farmhand.farm.task.Totals;
import farmhand.farm.view.Differences;
import farmhand.farm.view.Update;
import farmhand.farm.view.Watch;
import farmhand.testing.Property;
import farmhand.testing.RandomFarm;

import javafx.collections.ListChangeListener;

import org.junit.jupiter.api.Test;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;

/** The list of jobs against a sort of all of them. */
final class RowsOrderTest {
    @Test
    void rowsStandInOrderWhateverHappensAndListenersCanFollow() {
        Property.holdsForAll(
                20,
                120,
                (random, size) -> {
                    Rows rows = new Rows(InstantSource.system());
                    List<JobRow> followed = following(rows);
                    RandomFarm life = new RandomFarm(random.nextLong());
                    for (int i = 0; i < size; i++) {
                        if (random.nextInt(8) == 0) {
                            rows.grouping().set(one(random, Grouping.values()));
                            rows.order()
                                    .set(
                                            new Order(
                                                    one(random, Order.By.values()),
                                                    sometimes(random)));
                        }
                        boolean held = sometimes(random);
                        rows.hold(held);
                        steps(rows, life, 1 + random.nextInt(4));
                        rows.hold(false);

                        assertEquals(sorted(rows), rows.jobs());
                        assertEquals(rows.jobs(), followed);
                        assertEquals(recounted(rows), rows.totals());
                    }
                });
    }

    private static boolean sometimes(RandomGenerator random) {
        return random.nextInt(3) == 0;
    }

    private static <E> E one(RandomGenerator random, E[] all) {
        return all[random.nextInt(all.length)];
    }

    @Test
    void rowsThatAreHeldKeepTheirPlaces() {
        Rows rows = new Rows(InstantSource.system());
        RandomFarm life = new RandomFarm(7);
        steps(rows, life, 60);
        List<JobRow> before = List.copyOf(rows.jobs());

        rows.hold(true);
        steps(rows, life, 60);

        List<JobRow> still = before.stream().filter(rows.jobs()::contains).toList();
        assertEquals(still, rows.jobs().subList(0, still.size()));
    }

    /** A list that is changed by what listeners are told alone. */
    private static List<JobRow> following(Rows rows) {
        List<JobRow> followed = new ArrayList<>();
        rows.jobs()
                .addListener(
                        (ListChangeListener<JobRow>)
                                change -> {
                                    while (change.next()) {
                                        follow(followed, change);
                                    }
                                });
        return followed;
    }

    private static void follow(
            List<JobRow> followed, ListChangeListener.Change<? extends JobRow> change) {
        if (change.wasPermutated()) {
            List<JobRow> before = List.copyOf(followed);
            for (int i = change.getFrom(); i < change.getTo(); i++) {
                followed.set(change.getPermutation(i), before.get(i));
            }
        } else {
            followed.subList(change.getFrom(), change.getFrom() + change.getRemovedSize()).clear();
            followed.addAll(change.getFrom(), change.getAddedSubList());
        }
    }

    private static void steps(Rows rows, RandomFarm life, int count) {
        Farm before = life.farm();
        for (int i = 0; i < count; i++) {
            life.step();
        }
        Farm now = life.farm();
        rows.apply(
                new Update.Changes(
                        before.revision() + 1,
                        now.revision(),
                        Differences.between(before, now, Watch.NOTHING).toList()));
    }

    private static List<JobRow> sorted(Rows rows) {
        Order order = rows.order().get();
        return rows.jobs().stream()
                .sorted(
                        Comparator.comparing(
                                row -> Place.of(row, rows.grouping().get(), order),
                                Place.comparator(order)))
                .toList();
    }

    private static Totals recounted(Rows rows) {
        return rows.jobs().stream()
                .map(row -> row.view().totals())
                .reduce(Totals.NONE, Totals::plus);
    }
}
