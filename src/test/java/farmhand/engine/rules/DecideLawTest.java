package farmhand.engine.rules;

import static farmhand.testing.AJob.aJob;

import static org.assertj.core.api.Assertions.assertThat;

import farmhand.engine.schedule.RandomCommands;
import farmhand.engine.undo.Changed;
import farmhand.engine.undo.Undoing;
import farmhand.farm.Farm;
import farmhand.farm.command.Command;
import farmhand.farm.command.Decision;
import farmhand.farm.command.Origin;
import farmhand.farm.history.Undo;
import farmhand.testing.Property;
import farmhand.testing.RandomFarm;
import farmhand.testing.Specs;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * What is decided can be folded: whatever is asked of whatever farm, no event comes of it that the
 * farm refuses, be it of a command, or of the undo of one that is long past.
 */
final class DecideLawTest {
    private static final Origin KIM = new Origin("kim", "test", "here");

    @Test
    void noEventIsDecidedThatTheFarmRefuses() {
        Set<Class<?>> decided = new HashSet<>();

        Property.holdsForAll(60, 80, (random, size) -> holds(random, size, decided));

        assertThat(decided).hasSizeGreaterThan(12);
    }

    private static void holds(Random random, int size, Set<Class<?>> decided) {
        RandomCommands commands = new RandomCommands(random);
        List<Undo> past = new ArrayList<>();
        Command first = new Command.Submit(aJob().withBlock("b", "1-9").spec());
        Farm farm = folded(Farm.EMPTY, Rules.decide(Farm.EMPTY, first, KIM, Specs.AT), decided);
        for (int i = 0; i < size; i++) {
            RandomFarm life = new RandomFarm(random.nextLong(), farm);
            life.step();
            Farm before = life.farm();
            farm = folded(before, next(random, commands, before, past), decided);
            past.add(Changed.between(before, farm));
        }
    }

    private static Decision next(
            Random random, RandomCommands commands, Farm farm, List<Undo> past) {
        return past.isEmpty() || random.nextInt(4) > 0
                ? Rules.decide(farm, commands.next(farm), KIM, Specs.AT)
                : Undoing.decide(farm, past.get(random.nextInt(past.size())), KIM, Specs.AT);
    }

    /** Folding throws where an event cannot be. */
    private static Farm folded(Farm farm, Decision decision, Set<Class<?>> decided) {
        if (!(decision instanceof Decision.Accepted accepted) || accepted.events().isEmpty()) {
            return farm;
        }
        accepted.events().forEach(event -> decided.add(event.getClass()));
        return farm.apply(accepted.events());
    }
}
