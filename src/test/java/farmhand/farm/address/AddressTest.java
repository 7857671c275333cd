package farmhand.farm.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.address.Subject.OfBlock;
import farmhand.farm.address.Subject.OfJob;
import farmhand.farm.address.Subject.OfTasks;
import farmhand.farm.refusal.Refused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AddressTest {
    private static final JobNumber JOB = new JobNumber(214);
    private static final BlockAddress BLOCK = new BlockAddress(JOB, 0);

    @Test
    void aJobIsItsNumberOrThatNumberWithZeros() {
        assertEquals(JOB, JobNumber.parse("214"));
        assertEquals(JOB, JobNumber.parse("000000000000000000000214"));
        assertEquals("000000000000000000000214", JOB.id());
        assertEquals(new JobNumber(215), JOB.next());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "-1",
                "+3",
                "3a",
                " 3",
                "2147483648",
                "٣",
                "0000000000000000000000003"
            })
    void whatIsNoJobNumberIsRefused(String text) {
        Refused refused = assertThrows(Refused.class, () -> JobNumber.parse(text));

        assertEquals("bad_address", refused.rejection().code());
    }

    @Test
    void aTaskHasAnIdOfTwentyFourDigits() {
        assertEquals("000002140000010000000017", BLOCK.task(17).id());
    }

    @Test
    void addressesAreReadAsTheyPrintThemselves() {
        TaskAddress task = BLOCK.task(17);

        assertEquals(BLOCK, BlockAddress.parse("214/0"));
        assertEquals(task, TaskAddress.parse("214/0/17"));
        assertEquals(task.attempt(2), AttemptAddress.parse("214/0/17/2"));
        assertEquals("214/0/17/2", task.attempt(2).toString());
        assertEquals(BLOCK, task.inBlock());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "214",
                "214/0/17",
                "214/0/17/0",
                "214/0/17/-1",
                "214//17/1",
                "214/0/x/1",
                "214/0/17/1/1",
                "214/0/17/1 ",
                "214/0/9999999999/1"
            })
    void whatIsNoAttemptIsRefusedWithAWayToWriteIt(String text) {
        Refused refused = assertThrows(Refused.class, () -> AttemptAddress.parse(text));

        assertEquals("bad_address", refused.rejection().code());
        assertTrue(refused.rejection().remedy().contains("3"), refused.rejection()::remedy);
    }

    @Test
    void aLongTextIsNotRepeatedWhole() {
        Refused refused =
                assertThrows(Refused.class, () -> Subject.parse("1/" + "x".repeat(9_999)));

        assertTrue(refused.rejection().message().length() < 200);
    }

    @Test
    void aSubjectIsAJobABlockOrTasks() {
        assertEquals(new OfJob(JOB), Subject.parse("214"));
        assertEquals(new OfBlock(BLOCK), Subject.parse("214/0"));
        assertEquals(new OfTasks(BLOCK, TaskSet.of(17)), Subject.parse("214/0/17"));
        assertEquals(new OfTasks(BLOCK, TaskSet.parse("0-8,13")), Subject.parse("214/0/0-8,13"));
        assertEquals(JOB, Subject.parse("214/0/0-8,13").job());
    }

    @ParameterizedTest
    @CsvSource({"214", "214/3", "214/3/7", "'214/3/0-8,13'"})
    void aSubjectPrintsItselfAsItIsRead(String text) {
        assertEquals(text, Subject.parse(text).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "214/", "214/x", "214/0/", "214/0/3-1", "214/0/1/2", "x/0"})
    void whatIsNoSubjectIsRefused(String text) {
        assertThrows(Refused.class, () -> Subject.parse(text));
    }
}
