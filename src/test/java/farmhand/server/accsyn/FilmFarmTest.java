package farmhand.server.accsyn;

import farmhand.runner.transfer.Shares;
import farmhand.testing.RunningFarm;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A farm that copies between two shares and an inbox, with a film in one, and a client of it. */
abstract class FilmFarmTest {
    @TempDir Path folder;
    Path projects;
    Path backup;
    Path inbox;
    RunningFarm farm;
    AccsynClient session;

    @BeforeEach
    void open() throws IOException {
        projects = Files.createDirectories(folder.resolve("projects"));
        backup = Files.createDirectories(folder.resolve("backup"));
        inbox = Files.createDirectories(folder.resolve("inbox"));
        Files.createDirectories(projects.resolve("thefilm/stills"));
        Files.writeString(projects.resolve("thefilm/latest_edit.mov"), "x".repeat(3_000));
        Files.writeString(projects.resolve("thefilm/stills/1.png"), "y".repeat(600));
        Files.writeString(projects.resolve("thefilm/stills/2.png"), "z".repeat(400));
        farm =
                RunningFarm.sharing(
                        folder.resolve("data"),
                        Shares.parse(
                                List.of(
                                        "projects=" + projects,
                                        "backup=" + backup,
                                        "user:lars@edit.com=" + inbox)));
        session = new AccsynClient(farm.coordinator());
    }

    @AfterEach
    void close() {
        session.close();
        farm.close();
    }
}
