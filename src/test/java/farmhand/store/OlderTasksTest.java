package farmhand.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.spec.TaskOptions;
import farmhand.farm.spec.TaskWishes;
import farmhand.farm.transfer.Copying;
import farmhand.farm.transfer.Parcel;

import org.junit.jupiter.api.Test;

/** What was kept of tasks before there were transfers says nothing of them, and is read. */
final class OlderTasksTest {
    @Test
    void wishesWithoutAParcelHaveNone() throws DamagedRow {
        String old =
                """
                {"tasks":{"3":{"priority":7,"hidden":false,"notBefore":0,"needs":[],"metadata":"{}"}}}
                """;

        TaskWishes read = Json.read(StoredWishes.class, "wishes", old).tasks().get(3);

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
