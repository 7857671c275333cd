package farmhand.engine;

import static farmhand.testing.ABlock.aBlock;
import static farmhand.testing.ABlock.aListBlock;
import static farmhand.testing.AJob.aJob;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.engine.before.ServiceDefaults;
import farmhand.farm.Farm;
import farmhand.farm.command.Command;
import farmhand.farm.service.Reading;
import farmhand.farm.service.Service;
import farmhand.farm.service.ServiceList;
import farmhand.farm.service.Start;
import farmhand.farm.service.Usual;
import farmhand.farm.spec.BlockSpec;
import farmhand.farm.spec.Work;
import farmhand.farm.time.Recurrence;
import farmhand.farm.time.TimeLimits;
import farmhand.testing.ABlock;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

final class ServiceDefaultsTest {
    private static final Recurrence HOURLY =
            new Recurrence.Every(Duration.ofHours(1), Recurrence.From.NOW);
    private static final ServiceDefaults DEFAULTS =
            new ServiceDefaults(
                    new ServiceList(
                            List.of(
                                    service("sim", List.of("cache/@####@.vdb"), HOURLY),
                                    service("generic", List.of(), new Recurrence.None())),
                            List.of()));

    @Test
    void whatABlockDoesNotSayItsServiceSays() {
        assertEquals(
                List.of("cache/@####@.vdb"),
                said(aBlock("a", "1-3").service("sim")).how().outputs());
        assertEquals(HOURLY, recurrence(said(aListBlock("a", 1).service("sim"))));
    }

    @Test
    void whatItSaysHolds() {
        assertEquals(
                List.of("b"), said(aBlock("a", "1").service("sim").outputs("b")).how().outputs());
        assertEquals(aListBlock("a", 1).spec(), said(aListBlock("a", 1)));
    }

    private static BlockSpec said(ABlock block) {
        Command.Submit submit = new Command.Submit(aJob().with(block).spec());
        return ((Command.Submit) DEFAULTS.said(Farm.EMPTY, submit)).job().blocks().getFirst();
    }

    private static Recurrence recurrence(BlockSpec block) {
        return ((Work.Listed) block.work()).tasks().getFirst().options().recurrence();
    }

    private static Service service(String name, List<String> outputs, Recurrence recurrence) {
        return new Service(
                name,
                "",
                1,
                TimeLimits.NONE,
                Start.USUAL,
                Reading.NOTHING,
                new Usual(0, outputs, recurrence));
    }
}
