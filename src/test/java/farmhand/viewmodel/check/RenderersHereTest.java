package farmhand.viewmodel.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.address.AttemptAddress;
import farmhand.viewmodel.welcome.Renderer;

import io.reactivex.rxjava3.schedulers.TestScheduler;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Programs are started to see what renders here, so it is done once and only when asked for. */
final class RenderersHereTest {
    private static final Renderer BLENDER =
            new Renderer("Blender", "4.5.3", "/opt/blender/blender", true);

    private final TestScheduler window = new TestScheduler();
    private final List<String> looks = new ArrayList<>();

    @Test
    void whatIsThereIsListedAndLookedForOnce() {
        RenderersHere here =
                new RenderersHere(seeing(BLENDER, Renderer.missing("Nuke")), window, window);
        window.triggerActions();
        assertEquals("", here.title().get());

        here.look();
        here.look();
        window.triggerActions();

        assertEquals(List.of(BLENDER), here.found().get());
        assertEquals("Can render here", here.title().get());
        assertEquals(1, looks.size());
    }

    @Test
    void thatNothingIsThereIsSaid() {
        RenderersHere here = new RenderersHere(seeing(Renderer.missing("Nuke")), window, window);

        here.look();
        window.triggerActions();

        assertEquals("No known renderer was found here", here.title().get());
    }

    @Test
    void nothingIsSaidOfAFarmElsewhere() {
        RenderersHere there = new RenderersHere(FarmSight.ELSEWHERE, window, window);

        there.look();
        window.triggerActions();

        assertEquals("", there.title().get());
    }

    private FarmSight seeing(Renderer... all) {
        return new FarmSight() {
            @Override
            public boolean isHere() {
                return true;
            }

            @Override
            public List<Renderer> renderers() {
                looks.add("looked");
                return List.of(all);
            }

            @Override
            public boolean isFolder(String path) {
                return true;
            }

            @Override
            public Space space(Path folder) {
                return Space.NONE;
            }

            @Override
            public Optional<Path> log(AttemptAddress attempt) {
                return Optional.empty();
            }
        };
    }
}
