package farmhand.upstream.afanasy;

import farmhand.farm.address.AttemptAddress;
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

    /** What a log holds by now, from its beginning. */
    String log(String attempt) {
        Question.LogOf log = new Question.LogOf(AttemptAddress.parse(attempt), 0, 100);
        return farm.gateway
                .ask(log)
                .toCompletableFuture()
                .orTimeout(20, TimeUnit.SECONDS)
                .join()
                .text();
    }
}
