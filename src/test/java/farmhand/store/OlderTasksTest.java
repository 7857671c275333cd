package farmhand.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.spec.TaskOptions;
import farmhand.farm.spec.TaskWishes;
import farmhand.farm.transfer.Copying;
import farmhand.farm.transfer.Parcel;
import farmhand.store.text.DamagedRow;
import farmhand.store.text.Json;
import farmhand.store.text.StoredWishes;

import org.junit.jupiter.api.Test;

import java.util.Map;

/** What was kept of tasks before there were transfers says nothing of them, and is read. */
final class OlderTasksTest {
    @Test
    void wishesWithoutAParcelHaveNone() throws DamagedRow {
        String old =
                """
                {"tasks":{"3":{"priority":7,"hidden":false,"notBefore":0,"needs":[],"metadata":"{}"}}}
                """;

        Map<Integer, TaskWishes> tasks = Json.read(StoredWishes.class, "wishes", old).tasks();

        TaskWishes read = tasks.getOrDefault(3, TaskWishes.NONE);
        assertEquals(7, read.priority());
        assertEquals(Parcel.NONE, read.parcel());
    }

    @Test
    void optionsThatSayNothingOfCopyingCopyAsUsual() throws DamagedRow {
        String old =
                """
                {"data":"","key":"k","onDuplicate":"RETRY","outputs":[],"recurrence":{"none":{}},
                 "source":"","destination":""}
                """;

        TaskOptions read = Json.read(TaskOptions.class, "options", old);

        assertEquals(Copying.USUAL, read.copying());
        assertEquals("k", read.key());
    }
}
