package farmhand;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class ToolchainTest {
    @Test
    void testsRunOnTheJdkThatTheProductNeeds() {
        assertTrue(Runtime.version().feature() >= 25, Runtime.version().toString());
    }
}
