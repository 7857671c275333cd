package farmhand.app.invite;

import static farmhand.app.invite.InvitedFarm.link;
import static farmhand.testing.ABlock.aBlock;
import static farmhand.testing.AJob.aJob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import farmhand.client.FarmUnreachable;
import farmhand.client.LiveLink;
import farmhand.client.TokenRefused;
import farmhand.farm.command.Command;
import farmhand.farm.command.Outcome;
import farmhand.farm.history.HistoryPage;
import farmhand.farm.link.Question;
import farmhand.farm.link.Since;
import farmhand.farm.view.Update;
import farmhand.testing.RunningFarm;
import farmhand.testing.UpdateReader;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CompletionException;

/** Who may use a farm from elsewhere, over real TLS. */
final class InvitationTest {
    @TempDir Path folder;
    private InvitedFarm farm;

    @BeforeEach
    void open() throws IOException {
        farm = new InvitedFarm(folder);
    }

    @AfterEach
    void close() {
        farm.close();
    }

    @Test
    void whoeverIsInvitedSubmitsAndWatchesUnderTheNameOfTheInvitation() {
        String line = farm.invite("lee");

        assertThat(line)
                .matches("farmhand\\+wss://localhost:\\d+/#[A-Za-z0-9_-]{43}\\.[0-9a-f]{64}");
        try (LiveLink link = link(line)) {
            UpdateReader reader = new UpdateReader();
            link.open(Since.NOTHING, reader);
            reader.next(Update.Snapshot.class);
            var job = aJob().with(aBlock("render", "1").running("true"));
            assertInstanceOf(
                    Outcome.Done.class, RunningFarm.sent(link, new Command.Submit(job.spec())));
            reader.next(Update.Changes.class);
            assertEquals(1, reader.view().jobs().size());

            HistoryPage history =
                    asked(link, new Question.HistoryOf(Set.of(), Question.HistoryOf.NEWEST, 10));
            assertEquals("lee", history.entries().getFirst().origin().user());
        }
    }

    @Test
    void anotherCertificateIsRefusedBeforeAnythingIsSaidToIt() {
        String line = farm.invite("lee");
        String other = line.substring(0, line.length() - 64) + "0".repeat(64);

        try (LiveLink link = link(other)) {
            assertThatThrownBy(() -> asked(link, new Question.AllWorkers()))
                    .isInstanceOf(FarmUnreachable.class)
                    .hasMessageContainingAll("another certificate", "farmhand invite")
                    .hasMessageNotContaining(
                            line.substring(line.indexOf('#') + 1, line.indexOf('.')));
            UpdateReader reader = new UpdateReader();
            link.open(Since.NOTHING, reader);
            var ended = assertThrows(CompletionException.class, reader.end()::join);
            assertThat(ended.getCause()).hasMessageContaining("another certificate");
        }
    }

    @Test
    void withoutTheNumberOfItsCertificateTheFarmIsNotTrusted() {
        try (LiveLink link = link("wss://localhost:" + farm.door.port() + "/#own")) {
            assertThatThrownBy(() -> asked(link, new Question.AllWorkers()))
                    .isInstanceOf(FarmUnreachable.class)
                    .hasMessageContainingAll("does not trust", "farmhand invite");
        }
        assertThatThrownBy(
                        () ->
                                link(farm.invite("lee").replaceAll("\\..*", ""))
                                        .ask(new Question.AllWorkers())
                                        .toCompletableFuture()
                                        .join())
                .hasMessageContaining("is not whole");
    }

    @Test
    void aTokenThatNobodyWasGivenIsRefused() {
        String line = farm.invite("lee");
        String wrong = line.replaceFirst("#.{43}", "#" + "x".repeat(43));

        try (LiveLink link = link(wrong)) {
            assertThatThrownBy(() -> asked(link, new Question.AllWorkers()))
                    .isInstanceOf(TokenRefused.class);
        }
    }

    @Test
    void anInvitationThatIsTakenBackEndsWhatGoesOnWithIt() {
        String lee = farm.invite("lee");
        String kim = farm.invite("kim");
        try (LiveLink link = link(lee);
                LiveLink other = link(kim)) {
            UpdateReader reader = new UpdateReader();
            link.open(Since.NOTHING, reader);
            reader.next(Update.Snapshot.class);

            assertEquals("", farm.invite("--revoke", "lee"));

            var ended = assertThrows(CompletionException.class, reader.end()::join);
            assertInstanceOf(TokenRefused.class, ended.getCause());
            assertThatThrownBy(() -> asked(link, new Question.AllWorkers()))
                    .isInstanceOf(TokenRefused.class);
            assertEquals(1, asked(other, new Question.AllWorkers()).size());
        }
        assertThat(farm.invite()).contains("kim").doesNotContain("lee");
    }

    @Test
    void tokensAreKeptAsTheirHashesAlone() throws IOException {
        String line = farm.invite("lee");
        String token = line.substring(line.indexOf('#') + 1, line.indexOf('#') + 44);

        try (var files = Files.walk(farm.data.path())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .doesNotContain(token);
            }
        }
    }

    @Test
    void whatCannotBeDoneIsSaidWithARemedy() {
        farm.invite("lee");

        assertThat(farm.invite("lee")).contains("invited already", "--revoke lee");
        assertThat(farm.invite("--revoke", "kim")).contains("“kim” is not invited");
        assertThat(farm.invite(" ")).contains("Nobody can be called so");
    }

    @Test
    void nothingIsAnsweredInPlainText() throws IOException {
        try (Socket plain = new Socket(InetAddress.getLoopbackAddress(), farm.door.port())) {
            plain.setSoTimeout(20_000);
            String request =
                    "GET /farm/health HTTP/1.1\r\nHost: localhost:" + farm.door.port() + "\r\n\r\n";
            plain.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));

            String answer =
                    new String(plain.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            assertThat(answer).doesNotContain("HTTP/1.1 200", "ok");
        }
    }

    private static <A> A asked(LiveLink link, Question<A> question) {
        try {
            return link.ask(question).toCompletableFuture().join();
        } catch (CompletionException problem) {
            throw (RuntimeException) problem.getCause();
        }
    }
}
