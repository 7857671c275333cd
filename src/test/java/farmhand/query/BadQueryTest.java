package farmhand.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;
import farmhand.testing.Property;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadQueryTest {
    private static Rejection refusal(String query) {
        return assertThrows(Refused.class, () -> Query.ofJobs(query)).rejection();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "`  `; 2",
                "where; 5",
                "name=; 5",
                "user: done; 5",
                "name=\"light; 5",
                "(done; 0",
                "done); 4",
                "done and; 8",
                "and done; 0",
                "done or or failed; 8",
                "done and nmae=x; 9",
                "stauts=done; 0",
                "status=don; 7",
                "status in done,fialed; 15",
                "priority=high; 9",
                "created>2h; 8",
                "created=yesterday-ish; 8",
                "paused=maybe; 7",
                "priority contains 5; 17",
                "status>done; 7",
                "name matches a(b; 14",
                "task where done; 0",
                "name==light; 5",
                "name=<light; 5",
                "priority<null; 9"
            })
    void saysWhereItIsWrong(String query, int position) {
        Rejection refusal = refusal(query);

        assertEquals(position, refusal.position(), refusal.text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "stauts=done; “status”",
                "status=don; “done”",
                "status=runing; “running”",
                "created>2h; “2h ago”",
                "usr:kim; “user”"
            })
    void asksWhetherSomethingNearWasMeant(String query, String meant) {
        assertEquals("Did you mean " + meant + "?", refusal(query).remedy());
    }

    @Test
    void isBoundedInDepthAndLength() {
        assertEquals("bad_query", refusal("(".repeat(1_000) + "done").code());
        assertEquals("bad_query", refusal("not ".repeat(900) + "done").code());
        assertEquals("bad_query", refusal("x".repeat(5_000)).code());
    }

    @Test
    void whateverIsTypedIsReadOrRefusedWithAPlace() {
        Property.holdsForAll(
                2_000,
                40,
                (random, size) -> {
                    String all = "a(b)\"'=<>!:-, \tnot in status done user me 2h ago null.*\\[";
                    StringBuilder typed = new StringBuilder();
                    for (int i = 0; i < size; i++) {
                        typed.append(all.charAt(random.nextInt(all.length())));
                    }
                    try {
                        Query.ofJobs(typed.toString());
                    } catch (Refused refused) {
                        int position = refused.rejection().position();
                        assertTrue(position >= 0 && position <= typed.length(), typed.toString());
                    }
                });
    }
}
