package farmhand.app.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;

import farmhand.app.discovery.AppFarms;
import farmhand.app.discovery.DataFolder;
import farmhand.app.files.JobFiles;
import farmhand.farm.command.Command;
import farmhand.farm.command.Origin;
import farmhand.farm.spec.JobSpec;
import farmhand.runner.process.Programs;
import farmhand.viewmodel.FakeFarm;
import farmhand.viewmodel.FarmViewModel;
import farmhand.viewmodel.Happenings;
import farmhand.viewmodel.InMemory;
import farmhand.viewmodel.welcome.Choice;
import farmhand.viewmodel.welcome.Renderer;
import farmhand.viewmodel.worker.WhileIWork;

import io.reactivex.rxjava3.schedulers.TestScheduler;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;

final class FirstStartTest {
    @TempDir Path folder;

    private static final Origin KIM = new Origin("kim", "window", "box1");

    private final InMemory kept = new InMemory();

    @Test
    void itIsTheFirstStartWhileNobodyWasAskedAndThereIsNoFarm() throws IOException {
        DataFolder data = new DataFolder(folder);

        assertTrue(FirstStart.isNow(data, kept));
        Files.createFile(folder.resolve("farm.db"));
        assertFalse(FirstStart.isNow(data, kept));
        Files.delete(folder.resolve("farm.db"));
        kept.write(FirstStart.ASKED, "yes");
        assertFalse(FirstStart.isNow(data, kept));
    }

    @Test
    void slotsAndFoldersWithRenderersAreSettingsOfTheFarm() throws IOException {
        Path settings = Files.writeString(folder.resolve("settings.json"), "{\"name\": \"den\"}");

        Opening opening =
                farms().chosen(new Choice.Here(6, List.of("/opt/a", "/opt/b"), true, false));

        assertEquals(
                new ObjectMapper()
                        .readTree("{\"name\":\"den\",\"slots\":\"6\",\"path\":\"/opt/a:/opt/b\"}"),
                new ObjectMapper().readTree(Files.readString(settings)));
        opening.end().run();
    }

    @Test
    void thatNothingStartsWhileTheUserWorksIsRemembered() {
        farms().chosen(new Choice.Here(Choice.Here.CORES, List.of(), false, true)).end().run();

        assertTrue(WhileIWork.isOn(kept));
    }

    @Test
    void theFarmThatWasJoinedIsOpenedTheNextTimeWithoutShowingItsToken() {
        farms().chosen(new Choice.Join("wss://studio-a:8032/#secret")).end().run();

        Opening next = farms().last();

        assertEquals("studio-a:8032", next.name());
        next.end().run();
    }

    @Test
    void theTokenBehindAnAddressIsTheOneThatIsShown() {
        var endpoint = new AppFarms(Map.of("FARMHAND_TOKEN", "other")).named("ws://h:1/#secret");

        assertEquals("secret", endpoint.token());
        assertEquals("http://h:1", endpoint.toString());
    }

    @Test
    void theSampleFarmIsMadeOfJobsThatCanBeRead() {
        var jobs = SampleFarm.jobs(new JobFiles());

        assertEquals(32, jobs.size());
        assertEquals("sh010_layout_v3", jobs.getFirst().job().name());
    }

    @Test
    void aSampleFarmThatStillRunsGetsNoJobsASecondTime() {
        FakeFarm farm = new FakeFarm();
        var jobs = SampleFarm.jobs(new JobFiles());

        SampleFarm.begin(farm, KIM, jobs).toCompletableFuture().join();
        SampleFarm.begin(farm, KIM, jobs).toCompletableFuture().join();

        assertEquals(
                jobs.stream().map(Command.Submit::job).map(JobSpec::name).toList(),
                farm.farm().jobs().stream().map(job -> job.settings().name()).toList());
    }

    @Test
    void aTestJobThatIsNotTakenIsToldInTheWindow() {
        FakeFarm farm = new FakeFarm();
        TestScheduler thread = new TestScheduler();
        FarmViewModel window = Happenings.model(farm, thread);
        farm.lose("gone");

        Opening opening = farms().chosen(new Choice.Here(6, List.of(), true, true));
        opening.first().on(farm, KIM, window.commands());

        thread.triggerActions();
        assertFalse(window.commands().said().get().orElseThrow().remedy().isEmpty());
        opening.end().run();
    }

    @Test
    void renderersAreFoundByNameAndWhereTheyAreUnpacked() throws IOException {
        Path bin = Files.createDirectory(folder.resolve("bin"));
        program(bin.resolve("ffmpeg"), "echo ffmpeg version 7.1-static Copyright");
        Path opt = Files.createDirectory(folder.resolve("opt"));
        program(Files.createDirectory(opt.resolve("blender-4.4")).resolve("blender"), "exit 1");
        Path newest =
                program(
                        Files.createDirectory(opt.resolve("blender-4.5")).resolve("blender"),
                        "echo Blender 4.5.3 LTS");

        List<Renderer> found = new Renderers(new Programs(bin.toString()), List.of(opt)).all();

        assertEquals(new Renderer("Blender", "4.5.3", newest.toString(), false), found.getFirst());
        assertEquals(
                new Renderer("FFmpeg", "7.1", bin.resolve("ffmpeg").toString(), true),
                found.get(1));
        assertEquals(Renderer.missing("Maya"), found.getLast());
    }

    private FarmChoice farms() {
        return new FarmChoice(new AppFarms(Map.of()), new DataFolder(folder), new JobFiles(), kept);
    }

    private static Path program(Path file, String line) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + line + "\n");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }
}
