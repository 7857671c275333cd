package farmhand.farm.view;

import java.util.Map;

/**
 * Whose farm it is, whether it is heard of, and what it cannot do.
 *
 * @param kind {@code own}, or the address of the server whose farm it is
 * @param status {@code live}, {@code loading} while not all jobs were read yet, or {@code away}
 * @param impossible by the word of a command or the key of a setting: why it cannot be, and what to
 *     do instead
 */
public record LinkState(String kind, String status, Map<String, String> impossible) {
    private static final String ONE_MACHINE =
            "A farm of this machine alone has nobody to keep it for. Pause it instead.";

    /** A farm of this coordinator's own. */
    public static final LinkState OWN =
            new LinkState(
                    "own",
                    "live",
                    Map.of("nimby", ONE_MACHINE, "free", ONE_MACHINE, "heal", ONE_MACHINE));

    public LinkState {
        impossible = Map.copyOf(impossible);
    }

    /** Whether the server whose farm it is does not answer at the moment. */
    public boolean isAway() {
        return status.equals("away");
    }

    /** Whether not all of the server's jobs were read yet. */
    public boolean isLoading() {
        return status.equals("loading");
    }

    /** Whether the farm is that of a server elsewhere. */
    public boolean isForeign() {
        return !kind.equals(OWN.kind);
    }
}
