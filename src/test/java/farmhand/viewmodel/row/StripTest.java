package farmhand.viewmodel.row;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

final class StripTest {
    @Test
    void inWordsWhatIsDoneComesFirstAndWhatIsGoneCountsNowhere() {
        var segment =
                new Strip.Builder()
                        .add(Mark.FAILED, 3)
                        .add(Mark.DONE, 56)
                        .add(Mark.RUNNING, 6)
                        .add(Mark.DELETED, 2)
                        .add(Mark.DONE, 1)
                        .build();

        assertEquals("57 done, 6 running, 3 failed", new Strip(List.of(segment)).words());
    }
}
