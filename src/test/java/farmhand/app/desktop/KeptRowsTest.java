package farmhand.app.desktop;

import static farmhand.viewmodel.Happenings.done;
import static farmhand.viewmodel.Happenings.frames;
import static farmhand.viewmodel.Happenings.submitted;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import farmhand.app.discovery.DataFolder;
import farmhand.farm.view.WholeJob;
import farmhand.viewmodel.FakeFarm;
import farmhand.viewmodel.Remembered;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

final class KeptRowsTest {
    @TempDir Path folder;

    @Test
    void whatWasKeptIsReadAgainForTheSameFarmOnly() {
        FakeFarm farm = new FakeFarm();
        farm.happen(submitted(2, "sh010", frames("render", "1-4")));
        farm.happen(done(2, 0, 0));
        List<WholeJob> jobs = farm.farm().jobs().stream().map(WholeJob::of).toList();
        Remembered rows = new Remembered(Instant.parse("2026-11-21T12:58:00Z"), "epoch", jobs);
        KeptRows kept = KeptRows.of(new DataFolder(folder), "studio/a:8032");

        kept.write(rows);

        assertEquals(Optional.of(rows), kept.read());
        assertEquals(Optional.empty(), KeptRows.of(new DataFolder(folder), "studio_a:8032").read());
        assertNotEquals(folder, kept.file().getParent());
    }

    @Test
    void aFileThatCannotBeReadIsNoHindrance() throws Exception {
        KeptRows kept = KeptRows.of(new DataFolder(folder), "studio-a");
        Files.createDirectories(kept.file().getParent());
        Files.writeString(kept.file(), "yesterday\n{}");

        assertEquals(Optional.empty(), kept.read());
    }
}
