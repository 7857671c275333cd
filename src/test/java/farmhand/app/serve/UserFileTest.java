package farmhand.app.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.address.When;
import farmhand.server.afanasy.KnownUser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

final class UserFileTest {
    @TempDir Path folder;

    @Test
    void whoWasKeptIsThereAgainInTheSameOrder() {
        List<KnownUser> users =
                List.of(
                        new KnownUser("zoe", new When(7)),
                        new KnownUser("gone", When.NEVER).gone(),
                        new KnownUser("kim jong", When.NEVER),
                        new KnownUser("añ", new When(1_795_222_929_000_000L)));

        file().keep(users);

        assertEquals(users, file().kept());
    }

    @Test
    void namesAloneAreOfUsersOfWhomNobodyNotedWhenTheyCame() throws IOException {
        Files.writeString(folder.resolve("users"), "zoe\n12\n");

        assertEquals(
                List.of(new KnownUser("zoe", When.NEVER), new KnownUser("12", When.NEVER)),
                file().kept());
    }

    @Test
    void nobodyIsKnownBeforeOrWhereItIsNoText() throws IOException {
        assertEquals(List.of(), file().kept());

        Files.write(folder.resolve("users"), new byte[] {(byte) 0xff, (byte) 0xfe});

        assertEquals(List.of(), file().kept());
    }

    private UserFile file() {
        return new UserFile(folder.resolve("users"));
    }
}
