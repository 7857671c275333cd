package farmhand.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.testing.Property;

import org.junit.jupiter.api.Test;

class PrinterTest {
    @Test
    void whatIsPrintedReadsAsTheSameQuery() {
        Property.holdsForAll(
                1_000,
                30,
                (random, size) -> {
                    Term term = new RandomTerms(random).next(size);

                    assertEquals(term, Query.ofTasks(term.print()).term(), term.print());
                });
    }

    @Test
    void shortFormsArePrintedInFull() {
        Term term = Query.ofJobs("-done user:me,lee (sh020 or note:late)").term();

        assertEquals(
                "not status = \"done\" and user in (me, \"lee\") and (\"sh020\" or note contains"
                        + " \"late\")",
                term.print());
    }
}
