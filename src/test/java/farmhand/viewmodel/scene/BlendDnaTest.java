package farmhand.viewmodel.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;

final class BlendDnaTest {
    private static final int POINTER = 8;

    @Test
    void aLayoutThatIsCutOffAnywhereIsNone() {
        byte[] whole = BlendLayout.dna();

        assertTrue(read(whole).isPresent());
        for (int length = 0; length < whole.length; length++) {
            assertEquals(Optional.empty(), read(Arrays.copyOf(whole, length)), "of " + length);
        }
    }

    private static Optional<BlendDna> read(byte[] bytes) {
        return BlendDna.read(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN), POINTER);
    }
}
