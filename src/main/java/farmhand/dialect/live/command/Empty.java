package farmhand.dialect.live.command;

import farmhand.farm.refusal.Refused;

import java.util.List;

/** Refuses changes that change nothing. */
final class Empty {
    private Empty() {}

    static Refused patch(List<String> keys) {
        return Refused.of(
                "nothing_said",
                "The change says nothing.",
                "Give at least one of " + String.join(", ", keys) + ".");
    }
}
