package farmhand.viewmodel.form.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.address.BlockAddress;
import farmhand.farm.command.BlockField;
import farmhand.farm.command.Command;
import farmhand.farm.spec.NeedSpec;
import farmhand.farm.spec.TaskCommand;
import farmhand.farm.view.WholeJob;
import farmhand.viewmodel.form.AskedFarm;
import farmhand.viewmodel.form.Field;
import farmhand.viewmodel.form.JobOnFarm;

import io.reactivex.rxjava3.schedulers.Schedulers;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

final class EditBlocksFormTest {
    private final AskedFarm farm = new AskedFarm();
    private final WholeJob job = JobOnFarm.rendering().view();

    @Test
    void aBlockWaitsForOthersByTheirNames() {
        EditBlocksForm form = about(1);
        assertEquals("render (by frame)", field(form, "needs").text().get());

        field(form, "needs").text().set("render, comp (by frame)");
        form.send();

        assertEquals(
                List.of(
                        new BlockField.Needs(
                                List.of(
                                        new NeedSpec.OnBlock("render", NeedSpec.By.BLOCK),
                                        new NeedSpec.OnBlock("comp", NeedSpec.By.FRAME)))),
                said());
    }

    @Test
    void whatIsTypedOfACommandAndItsLimitsIsSaidAndNothingElse() {
        EditBlocksForm form = about(0);
        field(form, "command").text().set("render2 @####@");
        field(form, "time_limit").text().set("2h");
        form.send();

        assertThat(said())
                .containsExactlyInAnyOrder(
                        new BlockField.Line(TaskCommand.of("render2 @####@")),
                        new BlockField.TimeLimit(Duration.ofHours(2)));
    }

    private EditBlocksForm about(int index) {
        return new EditBlocksForm(
                List.of(
                        () ->
                                new EditBlocksForm.Placed(
                                        new BlockAddress(JobOnFarm.NUMBER, index),
                                        job.blocks().get(index),
                                        job)),
                _ -> "",
                farm.sender(Schedulers.trampoline()));
    }

    private List<BlockField> said() {
        Command.EditBlock edit = (Command.EditBlock) farm.asked().getFirst();
        return edit.fields();
    }

    private static Field<?> field(EditBlocksForm form, String id) {
        return form.settings().stream()
                .filter(setting -> setting.id().equals(id))
                .findFirst()
                .orElseThrow()
                .field();
    }
}
