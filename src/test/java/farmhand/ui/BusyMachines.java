package farmhand.ui;

import farmhand.farm.view.Presence;
import farmhand.viewmodel.FakeWorkers.Machine;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The machines of {@link BusyFarm}: one is sick, two are paused, two not heard of. */
final class BusyMachines {
    /** Those that simulate. */
    static final List<String> OCEAN =
            Arrays.asList(
                    "r02 r03 r04 r10 r11 r14 r15 r23 r24 r25 r26 r27 r28 r29 r30 r32"
                            .split(" ", -1));

    private static final List<String> RENDER = List.of("r08", "r09", "r21");

    private BusyMachines() {}

    static Machine[] all() {
        return IntStream.rangeClosed(1, 40)
                .mapToObj(i -> one(String.format(java.util.Locale.ROOT, "r%02d", i)))
                .toArray(Machine[]::new);
    }

    private static Machine one(String name) {
        Machine idle = Machine.named(name).having(16, 16, 64).doing(0.2, 60.4).since(4, 0);
        return switch (name) {
            case "r12" ->
                    idle.having(16, 16, 24)
                            .doing(15.6, 1.6)
                            .since(6, 7)
                            .being(
                                    Presence.SICK,
                                    false,
                                    "So much failed on it that the afserver takes it for sick.");
            case "r31", "r38" -> idle.being(Presence.OFFLINE, false, "It is offline.");
            case "r05", "r16" -> idle.since(12, 0).being(Presence.HERE, true, "It is paused.");
            case "r01", "r06", "r07" -> idle.having(16, 4, 64).doing(6.1, 51.2).since(12, 0);
            case String some when OCEAN.contains(some) ->
                    idle.doing(15.8, 22.7).since(12, some.endsWith("3") ? 1 : 0);
            case String some when RENDER.contains(some) ->
                    idle.having(16, 16, 48).doing(15.3, 25.4).since(6, some.equals("r09") ? 3 : 0);
            case "r22" ->
                    idle.doing(7.4, 1.9)
                            .being(
                                    Presence.HERE,
                                    false,
                                    "1.9 GB of memory are free; service maya needs 8.0 GB.");
            default -> idle;
        };
    }
}
