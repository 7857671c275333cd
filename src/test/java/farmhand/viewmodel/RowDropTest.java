package farmhand.viewmodel;

import static farmhand.viewmodel.Happenings.frames;
import static farmhand.viewmodel.Happenings.job;
import static farmhand.viewmodel.Happenings.minute;
import static farmhand.viewmodel.Happenings.submitted;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.FarmEvent;
import farmhand.farm.JobSettings;
import farmhand.viewmodel.act.RowDrop;
import farmhand.viewmodel.row.JobRow;

import io.reactivex.rxjava3.schedulers.TestScheduler;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.TimeUnit;

final class RowDropTest {
    private final TestScheduler window = new TestScheduler();
    private final FakeFarm farm = new FakeFarm();
    private final FarmViewModel model = Happenings.model(farm, window);

    @Test
    void theGripOfOneOfTheChosenMovesThemAllInTheirOrder() {
        for (int i = 2; i < 7; i++) {
            farm.happen(submitted(i, "job" + i, "kim", 50, frames("render", "1")));
            JobSettings placed = farm.farm().job(job(i)).orElseThrow().settings().at(i);
            farm.happen(new FarmEvent.JobEdited(job(i), placed, minute(i)));
        }
        model.open();
        settle();
        model.selection().choose(List.of(row(4), row(5)));
        RowDrop drop = model.actions().drop();

        assertEquals(
                new RowDrop.Preview("job4 and 1 more will go before job2", true),
                drop.preview(row(5), row(2), RowDrop.How.BEFORE));
        assertEquals(
                new RowDrop.Preview("Drop it on another job.", false),
                drop.preview(row(5), row(4), RowDrop.How.BEFORE));
        drop.drop(row(5), row(2), RowDrop.How.BEFORE);
        settle();

        assertEquals(List.of("job4", "job5", "job2", "job3", "job6"), names());
        drop.drop(row(6), row(5), RowDrop.How.BEFORE); // which is not chosen
        settle();
        assertEquals(List.of("job4", "job6", "job5", "job2", "job3"), names());
    }

    private JobRow row(int number) {
        return model.rows().find(job(number)).orElseThrow();
    }

    private List<String> names() {
        return model.rows().jobs().stream().map(row -> row.facts().get().name()).toList();
    }

    private void settle() {
        window.advanceTimeBy(500, TimeUnit.MILLISECONDS);
    }
}
