package farmhand.farm.link;

import farmhand.testing.RunningFarm;

import java.nio.file.Path;
import java.util.function.Function;

/**
 * A farm of one's own with a real store, and a link to it.
 *
 * @param farm with its coordinator
 * @param link to that
 * @param between what has to be closed between them
 */
public record OwnFarm(RunningFarm farm, FarmLink link, Runnable between) implements Linked {
    /** One that keeps everything in {@code data}, with the link that is made of its host. */
    public static OwnFarm on(Path data, Function<FarmHost, FarmLink> linkTo) {
        return on(data, linkTo, () -> {});
    }

    /** One whose link goes through something that is closed behind it. */
    public static OwnFarm on(Path data, Function<FarmHost, FarmLink> linkTo, Runnable between) {
        RunningFarm farm = RunningFarm.on(data);
        return new OwnFarm(farm, linkTo.apply(farm.coordinator()), between);
    }

    @Override
    public FarmHost truth() {
        return farm.coordinator();
    }

    @Override
    public void close() {
        between.run();
        farm.close();
    }
}
