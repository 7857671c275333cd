package farmhand.farm.link;

import farmhand.farm.address.Subject;
import farmhand.farm.command.Command;
import farmhand.farm.command.Verb;
import farmhand.testing.RunningFarm;
import farmhand.testing.UpdateReader;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A farm with a real store and real processes, and a link to it that is to be proven. */
public abstract class LinkedFarm {
    @TempDir Path data;
    RunningFarm farm;
    FarmLink link;

    /** A link to {@code host}; it is closed before the host. */
    protected abstract FarmLink linkTo(FarmHost host);

    @BeforeEach
    void begin() {
        farm = RunningFarm.on(data);
        link = linkTo(farm.coordinator());
    }

    @AfterEach
    void end() {
        link.close();
        farm.close();
    }

    UpdateReader opened(Since since) {
        UpdateReader reader = new UpdateReader();
        link.open(since, reader);
        return reader;
    }

    static Command act(Verb verb, String... subjects) {
        return Command.act(verb, subjects(subjects));
    }

    static List<Subject> subjects(String... subjects) {
        return Stream.of(subjects).map(Subject::parse).toList();
    }
}
