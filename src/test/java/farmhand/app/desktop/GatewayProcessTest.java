package farmhand.app.desktop;

import static farmhand.testing.ABlock.aBlock;
import static farmhand.testing.AJob.aJob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import farmhand.app.discovery.AppFarms;
import farmhand.app.discovery.DataFolder;
import farmhand.app.discovery.FarmFile;
import farmhand.client.LiveLink;
import farmhand.farm.JobStatus;
import farmhand.farm.command.Command;
import farmhand.farm.command.Outcome;
import farmhand.farm.link.FarmLink;
import farmhand.farm.link.JobPage;
import farmhand.farm.link.Question;
import farmhand.testing.Asking;
import farmhand.testing.Waiting;
import farmhand.upstream.afanasy.Upstream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** {@code farmhand serve --upstream}, and what the window and the commands make of its address. */
final class GatewayProcessTest {
    @TempDir Path data;

    @Test
    void theFarmOfAnAfserverIsServedAndSteered() throws Exception {
        try (ServedFarm afserver = ServedFarm.onAnyPort(data.resolve("a"), "--afanasy", "0")) {
            String address = "afanasy://" + afserver.announcement().path("afanasy").asText();
            Path folder = data.resolve("b");
            try (ServedFarm gateway = ServedFarm.onAnyPort(folder, "--upstream", address);
                    FarmLink link = linkTo(folder)) {
                Command job =
                        new Command.Submit(
                                aJob().with(aBlock("b", "1-3").running("echo @#@")).spec());

                assertInstanceOf(
                        Outcome.Done.class,
                        link.send(job, ServedFarm.FARMS.origin())
                                .toCompletableFuture()
                                .get(20, TimeUnit.SECONDS));
                Waiting.until(() -> jobs(link).jobs().getFirst().status() == JobStatus.DONE);

                String token = Files.readString(folder.resolve("token")).strip();
                int port =
                        java.net.URI.create(gateway.announcement().path("http").asText()).getPort();
                var farm = new Asking(port, token).json(200, "GET", "/farm", null);
                assertEquals(address, farm.path("link").path("kind").asText());
                assertEquals("live", farm.path("link").path("status").asText());
                assertEquals(0, gateway.terminate());
            }
        }
    }

    @Test
    void aCommandStartsTheGatewayThatItNeedsAndFindsItAgain() throws Exception {
        try (ServedFarm afserver = ServedFarm.onAnyPort(data.resolve("a"), "--afanasy", "0")) {
            String address = "afanasy://" + afserver.announcement().path("afanasy").asText();
            Path own = data.resolve("own");
            StartedFarms farms =
                    new StartedFarms(new AppFarms(Map.of("FARMHAND_DATA", own.toString())));

            long first = pidOf(farms, own, address);
            long second = pidOf(farms, own, address);

            assertEquals(first, second);
            ProcessHandle gateway = ProcessHandle.of(first).orElseThrow();
            gateway.destroy();
            gateway.onExit().get(20, TimeUnit.SECONDS);
        }
    }

    /** Asks the farm of that address, and says which process answers. */
    private static long pidOf(StartedFarms farms, Path own, String address) throws Exception {
        try (FarmLink link = farms.connect(address)) {
            assertEquals(0, jobs(link).total());
        }
        DataFolder folder = new DataFolder(own).of(Upstream.parse(address));
        return FarmFile.read(folder.farmFile()).orElseThrow().pid();
    }

    @Test
    void anAddressWhereNobodyAnswersIsRefused() throws Exception {
        try (ServedFarm gateway =
                new ServedFarm(data, Duration.ZERO, "--upstream", "afanasy://127.0.0.1:1")) {
            assertEquals(1, gateway.exitCode());
            assertThat(gateway.complaints()).contains("afanasy://127.0.0.1:1", "runs there");
        }
    }

    private static FarmLink linkTo(Path folder) {
        return new LiveLink(() -> ServedFarm.FARMS.own(DataFolder.of(folder.toString())));
    }

    private static JobPage jobs(FarmLink link) {
        return link.ask(new Question.JobsWhere("", new Question.Part("kim", 0, 10)))
                .toCompletableFuture()
                .join();
    }
}
