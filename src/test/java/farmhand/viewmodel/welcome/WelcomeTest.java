package farmhand.viewmodel.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.viewmodel.welcome.WelcomeViewModel.Way;

import io.reactivex.rxjava3.schedulers.Schedulers;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

final class WelcomeTest {
    private final List<Choice> chosen = new ArrayList<>();

    @Test
    void enterAloneRendersHereWithAllCoresAndWhatWasFoundBesideThePath() {
        WelcomeViewModel welcome = open(false);

        assertEquals("Start rendering here", welcome.act().get());
        welcome.go();

        assertEquals(
                List.of(
                        new Choice.Here(
                                Choice.Here.CORES, List.of("/opt/blender-4.5"), true, false)),
                chosen);
    }

    @Test
    void whatThisComputerGivesIsAsTheUserSays() {
        WelcomeViewModel welcome = open(false);

        welcome.slots().set("many");
        assertFalse(welcome.ready().get());
        assertEquals("Slots are a whole number from 1 to 999.", welcome.problem().get());
        welcome.slots().set("6");
        welcome.testJob().set(false);
        welcome.whileIWork().set(true);
        welcome.go();

        assertEquals(List.of(new Choice.Here(6, List.of("/opt/blender-4.5"), false, true)), chosen);
    }

    @Test
    void typingAnAddressChoosesToJoinAndTheButtonNamesTheFarm() {
        WelcomeViewModel welcome = open(false);

        welcome.way().set(Way.JOIN);
        assertFalse(welcome.ready().get());
        assertEquals("", welcome.problem().get());
        welcome.way().set(Way.HERE);
        welcome.address().set("studio a");
        assertEquals(Way.JOIN, welcome.way().get());
        assertEquals("That is no address.", welcome.problem().get());
        welcome.address().set(" wss://studio-a:8032/#secret ");
        assertEquals("Join studio-a", welcome.act().get());
        welcome.go();

        assertEquals(List.of(new Choice.Join("wss://studio-a:8032/#secret")), chosen);
        assertFalse(chosen.getFirst().toString().contains("secret"));
    }

    @Test
    void whoHasAFarmAlreadyJoinsAnotherAndSendsNoTestJob() {
        WelcomeViewModel welcome = open(false);

        welcome.joinAnother();

        assertEquals(Way.JOIN, welcome.way().get());
        welcome.way().set(Way.HERE);
        welcome.go();
        assertFalse(((Choice.Here) chosen.getFirst()).testJob());
    }

    @Test
    void aRendererThatWasNotFoundIsWhereTheUserSays() {
        WelcomeViewModel welcome = open(false);

        welcome.find(welcome.renderers().getLast(), Path.of("/net/nuke15/Nuke"));
        welcome.go();

        assertEquals("15.1", welcome.renderers().getLast().version());
        assertEquals(
                List.of("/opt/blender-4.5", "/net/nuke15"),
                ((Choice.Here) chosen.getFirst()).folders());
    }

    @Test
    void aFarmThatRunsAlreadyTakesItsSlotsTheNextTime() {
        assertEquals("", open(false).later().get());
        assertTrue(open(true).later().get().contains("next start"));
    }

    private WelcomeViewModel open(boolean running) {
        WelcomeViewModel welcome =
                new WelcomeViewModel(
                        new FakeComputer(running),
                        Schedulers.trampoline(),
                        Schedulers.trampoline(),
                        InstantSource.system(),
                        chosen::add);
        welcome.open();
        return welcome;
    }
}
