package farmhand.farm.view;

import farmhand.farm.Farm;
import farmhand.testing.RandomFarm;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** All revisions of a random farm, and random ways through them. */
final class Life {
    private final Random random;
    private final List<Farm> farms = new ArrayList<>();
    private int at;

    Life(Random random, int steps) {
        this.random = random;
        RandomFarm farm = new RandomFarm(random.nextLong());
        farms.add(farm.farm());
        for (int i = 0; i < steps; i++) {
            farm.step();
            farms.add(farm.farm());
        }
    }

    /** The farm that was told last. */
    Farm told() {
        return farms.get(at);
    }

    boolean isOver() {
        return at == farms.size() - 1;
    }

    /** Goes some revisions on, at least one. */
    Farm later() {
        at = Math.min(farms.size() - 1, at + 1 + random.nextInt(8));
        return told();
    }
}
