package farmhand.viewmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import farmhand.viewmodel.farms.KnownFarm;

import io.reactivex.rxjava3.schedulers.TestScheduler;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

final class OpenFarmsTest {
    private static final String ELSEWHERE = "ws://studio:8032/#secret";

    private final TestScheduler window = new TestScheduler();
    private final InMemory kept = new InMemory();
    private final List<String> done = new ArrayList<>();
    private final Opener opener = new Opener();
    private final OpenFarms farms = new OpenFarms(kept, opener);

    @Test
    void theFarmThatIsLeftForAnotherStaysOpenWithItsRows() {
        farms.show("", true);
        FarmViewModel own = farms.shown().get().orElseThrow();
        farms.show(ELSEWHERE, true);

        assertEquals(List.of("open ", "open " + ELSEWHERE), done);
        assertEquals(
                List.of(
                        new KnownFarm("box1", "", true, false),
                        new KnownFarm("studio-a", ELSEWHERE, true, true)),
                farms.all());

        farms.show(farms.all().getFirst());
        assertEquals(Optional.of(own), farms.shown().get());
        assertEquals(List.of("open ", "open " + ELSEWHERE, "chosen"), done);
    }

    @Test
    void oneFarmStandsOnceWhateverSecretItsAddressHolds() {
        farms.show(ELSEWHERE, true);
        farms.show("http://Studio:8032#newer", true);

        assertEquals(List.of("open " + ELSEWHERE, "closed", "open http://Studio:8032#newer"), done);
        assertEquals(2, farms.all().size());
        assertTrue(farms.all().getLast().shown());
        farms.show("ws://studio:8032", true); // which is let in no better than what is open
        assertEquals("chosen", done.getLast());
        assertEquals(4, done.size());

        farms.shown().get().orElseThrow().connection().refused("The token is wrong.");
        farms.show("ws://studio:8032", true);
        assertEquals("open ws://studio:8032", done.getLast());
        assertEquals(2, farms.all().size());
        assertEquals(2, new OpenFarms(kept, opener).all().size());
    }

    @Test
    void whatAFarmTellsThatIsOpenUnseenIsCountedBesideIt() {
        opener.own.happen(Happenings.submitted(2, "sh010", Happenings.frames("render", "1")));
        farms.show("", true);
        FarmViewModel own = farms.shown().get().orElseThrow();
        window.advanceTimeBy(1, TimeUnit.SECONDS);
        farms.show(ELSEWHERE, true);
        assertEquals("box1 (this computer) – open", farms.all().getFirst().line());
        assertFalse(farms.hasNewsElsewhere());

        opener.own.happen(Happenings.done(2, 0, 0));
        window.advanceTimeBy(1, TimeUnit.SECONDS);
        own.notices().tick(Happenings.minute(200).instant());

        assertEquals("box1 (this computer) – 1 new notice", farms.all().getFirst().line());
        assertEquals("studio-a", farms.all().getLast().line());
        assertTrue(farms.hasNewsElsewhere());
        own.notices().read();
        assertFalse(farms.hasNewsElsewhere());
    }

    @Test
    void thoseSeenLatelyAreOfferedAtTheNextStartAndSamplesAreNot() {
        farms.show(ELSEWHERE, true);
        farms.show("sample:", false);

        OpenFarms later = new OpenFarms(kept, opener);

        assertEquals(
                List.of(
                        new KnownFarm("box1", "", false, false),
                        new KnownFarm("studio-a", ELSEWHERE, false, false)),
                later.all());
        assertEquals("KnownFarm[studio-a]", later.all().getLast().toString());
    }

    @Test
    void aFarmIsCalledAsItCallsItselfOnceItIsThere() {
        farms.show("ws://10.0.0.7:8032", true);
        assertEquals("ws://10.0.0.7:8032", farms.all().getLast().name());

        window.advanceTimeBy(1, TimeUnit.SECONDS);

        assertEquals("studio-a", farms.shown().get().orElseThrow().name().get());
        assertEquals("studio-a", farms.all().getLast().name());
        assertEquals("studio-a", new OpenFarms(kept, opener).all().getLast().name());
    }

    @Test
    void aFarmThatIsClosedLeavesTheOthers() {
        farms.show("", true);
        farms.show(ELSEWHERE, true);

        farms.leave(farms.all().getLast());

        assertEquals("closed", done.get(2));
        assertEquals(
                List.of(
                        new KnownFarm("box1", "", true, true),
                        new KnownFarm("studio-a", ELSEWHERE, false, false)),
                farms.all());
    }

    @Test
    void theNextStartBeginsWithTheFarmThatIsSeenAfterAnotherWasClosed() {
        farms.show("", true);
        farms.show(ELSEWHERE, true);

        farms.leave(farms.all().getLast());

        assertEquals(List.of("closed", "chosen"), done.subList(2, 4));
    }

    @Test
    void theFarmOfAWindowThatIsClosedIsTheOneToBeginWith() {
        farms.show("", true);
        farms.show(ELSEWHERE, true);

        farms.leaveAll();

        assertEquals(List.of("closed", "closed"), done.subList(2, 4));
    }

    @Test
    void closingTheWindowAsksForTheFarmThatRendersHereAndStaysWithAll() {
        opener.own.happen(Happenings.submitted(2, "sh010", Happenings.frames("render", "1-4")));
        opener.own.happen(Happenings.running(2, 0, 0, 50, ""));
        farms.show("", true);
        FarmViewModel own = farms.shown().get().orElseThrow();
        window.advanceTimeBy(1, TimeUnit.SECONDS);
        farms.show(ELSEWHERE, true);

        farms.leaveAll();
        assertEquals(Optional.of(own), farms.shown().get());
        assertTrue(own.leaving().asking().get());
        own.leaving().stay();
        assertEquals(2, farms.followed().size());

        farms.leaveAll();
        own.leaving().go(Leave.How.KEEP);
        assertEquals(Optional.empty(), farms.shown().get());
        assertEquals(2, done.stream().filter("closed"::equals).count());
    }

    @Test
    void whatRendersHereGoesOnUnaskedWhereOnlyItsFarmIsLeft() {
        opener.own.happen(Happenings.submitted(2, "sh010", Happenings.frames("render", "1-4")));
        opener.own.happen(Happenings.running(2, 0, 0, 50, ""));
        farms.show("", true);
        FarmViewModel own = farms.shown().get().orElseThrow();
        window.advanceTimeBy(1, TimeUnit.SECONDS);
        farms.show(ELSEWHERE, true);

        farms.leave(farms.all().getFirst());

        assertTrue(own.leaving().gone().get());
        assertEquals(List.of("leave KEEP", "closed"), done.subList(2, 4));
        assertEquals(1, farms.followed().size());
    }

    private final class Opener implements OpenFarms.Opener {
        private final FakeFarm own = new FakeFarm();

        @Override
        public String ownName() {
            return "box1";
        }

        @Override
        public FarmViewModel open(String address) {
            done.add("open " + address);
            FakeFarm named = new FakeFarm();
            named.name = "studio-a";
            FarmViewModel farm =
                    address.isEmpty()
                            ? Happenings.model("box1", own, window, how -> done.add("leave " + how))
                            : Happenings.model(
                                    address.equals(ELSEWHERE) ? "studio-a" : address,
                                    named,
                                    window,
                                    Leave.ELSEWHERE);
            farm.open();
            return farm;
        }

        @Override
        public void chosen(FarmViewModel farm) {
            done.add("chosen");
        }

        @Override
        public void closed(FarmViewModel farm) {
            done.add("closed");
        }
    }
}
