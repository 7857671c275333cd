package farmhand.upstream.afanasy;

import farmhand.farm.link.Question;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A farm behind Afanasy's port and a gateway to it, anew for each test. */
abstract class UpstreamTest {
    @TempDir Path data;
    UpstreamFarm farm;

    @BeforeEach
    void begin() {
        farm = UpstreamFarm.on(data);
    }

    @AfterEach
    void end() {
        farm.close();
    }

    <A> A asked(Question<A> question) throws Exception {
        return farm.gateway.ask(question).toCompletableFuture().get(20, TimeUnit.SECONDS);
    }
}
