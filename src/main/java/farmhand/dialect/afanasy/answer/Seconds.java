package farmhand.dialect.afanasy.answer;

import farmhand.farm.address.When;

/** Times as Afanasy tells them: whole seconds since 1970. */
public final class Seconds {
    private static final long MICROS = 1_000_000;

    private Seconds() {}

    /** 0 for what has not happened. */
    public static long of(When at) {
        return at.isNever() ? 0 : Math.floorDiv(at.micros(), MICROS);
    }
}
