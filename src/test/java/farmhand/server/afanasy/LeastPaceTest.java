package farmhand.server.afanasy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

final class LeastPaceTest {
    private static final Duration PATIENCE = Duration.ofSeconds(12);

    @Test
    void aMessageOfTwentyMegabytesMayTakeMinutesWhileItComes() {
        assertEquals(PATIENCE, LeastPace.time(PATIENCE, 0));
        assertEquals(Duration.ofSeconds(12 + 160), LeastPace.time(PATIENCE, 20_480_000));
    }

    @Test
    void anAnswerInManyPiecesComesAsItWas() throws Exception {
        byte[] answer = new byte[3_000_001];
        for (int i = 0; i < answer.length; i++) {
            answer[i] = (byte) (i * 31);
        }
        try (ServerSocket listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Socket client =
                        new Socket(InetAddress.getLoopbackAddress(), listening.getLocalPort());
                Socket socket = listening.accept();
                var guard = Executors.newScheduledThreadPool(1)) {
            CompletableFuture<byte[]> read =
                    CompletableFuture.supplyAsync(() -> read(client, answer.length));

            new Guarded(socket, guard, PATIENCE, () -> {}).write(answer);

            assertArrayEquals(answer, read.get());
        }
    }

    private static byte[] read(Socket socket, int count) {
        try {
            return new DataInputStream(socket.getInputStream()).readNBytes(count);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }
}
