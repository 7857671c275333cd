package farmhand.viewmodel.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.address.AttemptAddress;
import farmhand.viewmodel.FakeFarm;
import farmhand.viewmodel.ask.Asker;
import farmhand.viewmodel.check.Check.About;
import farmhand.viewmodel.check.Check.Found;
import farmhand.viewmodel.welcome.Renderer;

import io.reactivex.rxjava3.schedulers.TestScheduler;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

final class ChecksTest {
    private static final Path SCENE = Path.of("/home/kim/harbor/sh010.blend");

    private final TestScheduler window = new TestScheduler();
    private long free = 3L << 30;
    private final StringProperty maps = new SimpleStringProperty("");

    @Test
    void aFileThatNoPathMapCoversIsSaidUntilOneIsAdded() {
        Checks checks = checks(FarmSight.ELSEWHERE);

        look(checks, "generic", "");
        assertEquals(
                new Check(
                        About.FILES,
                        Found.UNKNOWN,
                        "No path map covers /home/kim/harbor/sh010.blend",
                        "The farm must find it under the same name. Where it names the folder"
                                + " otherwise, say how:"),
                checks.shown().getFirst());

        checks.map("/home/kim", "/projects");
        look(checks, "generic", "");
        assertEquals("/home/kim = /projects", maps.get());
        assertEquals("/projects/harbor/sh010.blend", checks.there(SCENE));
        assertEquals(
                new Check(
                        About.FILES,
                        Found.GOOD,
                        "The farm reads it as /projects/harbor/sh010.blend",
                        "by the path map /home/kim = /projects"),
                checks.shown().getFirst());
    }

    @Test
    void onThisComputerTheRendererAndTheFolderAreLookedFor() {
        Checks checks = checks(here(new Renderer("Blender", "4.5.3", "/usr/bin/blender", true)));

        look(checks, "blender", "/nowhere");

        assertEquals(
                List.of(
                        new Check(
                                About.FILES,
                                Found.GOOD,
                                "The farm is on this computer and reads the files where they are.",
                                ""),
                        new Check(
                                About.FOLDER,
                                Found.WARNING,
                                "There is no folder /nowhere.",
                                "Make it, or give another working directory."),
                        new Check(
                                About.RENDERER,
                                Found.GOOD,
                                "Blender 4.5.3 is found.",
                                "/usr/bin/blender")),
                checks.shown());
        assertEquals("1 warning; the job can start", checks.said().get());

        Checks plain = checks(here(new Renderer("Blender", "", "/usr/bin/blender", true)));
        look(plain, "blender", "/there");
        assertEquals("Blender is found.", plain.shown().getLast().said());

        look(checks, "generic", "/there");
        assertEquals(List.of(About.FILES), checks.shown().stream().map(Check::about).toList());
        assertEquals("", checks.said().get());
    }

    @Test
    void onThisComputerTheFolderOfPicturesIsLookedAt() {
        Checks checks = checks(here(Renderer.missing("Nuke")));

        assertEquals(
                new Check(
                        About.OUTPUT,
                        Found.GOOD,
                        "Its pictures go to /work/out, where they can be written.",
                        "3.0 GB are free."),
                output(checks, "/work/out"));
        assertEquals(
                "Its pictures go to /etc/out, where this computer's farm may not write.",
                output(checks, "/etc/out").said());
        free = 0;
        assertEquals(
                "Only 0 bytes are free for its pictures in /work/other.",
                output(checks, "/work/other").said());
    }

    private Check output(Checks checks, String folder) {
        checks.look(new Wanted(List.of(SCENE), "generic", "", Optional.of(Path.of(folder))));
        window.advanceTimeBy(1, TimeUnit.SECONDS);
        return checks.shown().getLast();
    }

    @Test
    void aRendererThatIsNotThereOrNotLookedForIsAWarning() {
        Checks missing = checks(here(Renderer.missing("Nuke")));
        look(missing, "nuke", "");
        assertEquals(
                "Nuke is not found on this computer: its tasks would fail.",
                missing.shown().getLast().said());

        Checks apart = checks(here(new Renderer("Nuke", "15.1", "/opt/nuke/Nuke15.1", false)));
        look(apart, "nuke", "");
        assertEquals(
                "Nuke is at /opt/nuke/Nuke15.1, where the farm does not look.",
                apart.shown().getLast().said());
    }

    @Test
    void aFarmElsewhereIsAskedForItsServices() {
        Checks checks = checks(FarmSight.ELSEWHERE);

        look(checks, "blender", "");
        assertEquals("The farm knows the service “blender”.", checks.shown().getLast().said());

        look(checks, "blendr", "");
        assertEquals(Found.WARNING, checks.shown().getLast().found());
        assertEquals(
                "It knows blender, ffmpeg, generic",
                checks.shown().getLast().detail().substring(0, 33));
    }

    private Checks checks(FarmSight sight) {
        return new Checks(new Asker(new FakeFarm(), window), window, sight, maps);
    }

    private void look(Checks checks, String service, String folder) {
        checks.look(new Wanted(List.of(SCENE), service, folder, Optional.empty()));
        window.advanceTimeBy(1, TimeUnit.SECONDS);
    }

    private FarmSight here(Renderer renderer) {
        return new FarmSight() {
            @Override
            public boolean isHere() {
                return true;
            }

            @Override
            public List<Renderer> renderers() {
                return List.of(renderer);
            }

            @Override
            public boolean isFolder(String path) {
                return path.equals("/there");
            }

            @Override
            public Space space(Path folder) {
                return new Space(!folder.startsWith("/etc"), free);
            }

            @Override
            public Optional<Path> log(AttemptAddress attempt) {
                return Optional.empty();
            }
        };
    }
}
