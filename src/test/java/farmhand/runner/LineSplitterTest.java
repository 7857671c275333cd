package farmhand.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

final class LineSplitterTest {
    private final List<String> lines = new ArrayList<>();
    private final LineSplitter splitter = new LineSplitter(lines::add);

    @Test
    void linesEndAtNewlinesAndReturns() {
        add("one\ntwo\r\nthree\rfour");

        assertEquals(List.of("one", "two", "three"), lines);
    }

    @Test
    void aLineMayComeInPieces() {
        add("o");
        add("n");
        add("e\n");

        assertEquals(List.of("one"), lines);
    }

    @Test
    void aCharacterMayComeInPieces() {
        byte[] bytes = "ü\n".getBytes(StandardCharsets.UTF_8);

        splitter.add(ByteBuffer.wrap(bytes, 0, 1));
        splitter.add(ByteBuffer.wrap(bytes, 1, 2));

        assertEquals(List.of("ü"), lines);
    }

    @Test
    void theLastLineNeedsNoEnd() {
        add("one\ntwo");

        splitter.finish();

        assertEquals(List.of("one", "two"), lines);
    }

    @Test
    void whatIsNoTextIsReplaced() {
        splitter.add(ByteBuffer.wrap(new byte[] {'a', (byte) 0xff, 'b', '\n'}));

        assertEquals(List.of("a\ufffdb"), lines);
    }

    @Test
    void aVeryLongLineIsCut() {
        add("x".repeat(LineSplitter.LONGEST + 5) + "\nnext\n");

        assertEquals(List.of("x".repeat(LineSplitter.LONGEST), "next"), lines);
    }

    @Test
    void aSkippedLineIsNotTakenForTwoHalves() {
        add("PROGRESS: 1");
        splitter.skip();
        add("5%\nPROGRESS: 60%\n");

        assertEquals(List.of("PROGRESS: 60%"), lines);
    }

    private void add(String text) {
        splitter.add(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
    }
}
