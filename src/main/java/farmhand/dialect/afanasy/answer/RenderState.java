package farmhand.dialect.afanasy.answer;

import farmhand.dialect.afanasy.json.JsonOut;
import farmhand.farm.view.Presence;
import farmhand.farm.view.WorkerInfo;

/**
 * What a render does, in Afanasy's bits and words.
 *
 * @see <a href="https://github.com/CGRU/cgru">{@code libafanasy/render.h}</a>, its bits of state
 */
final class RenderState {
    private static final int ONLINE = 1;
    private static final int NIMBY = 1 << 1;
    private static final int BUSY = 1 << 3;
    private static final int PAUSED = 1 << 8;
    private static final int SICK = 1 << 9;

    private RenderState() {}

    /** Writes it; {@code all} says whether the whole farm is paused. */
    static void write(JsonOut out, WorkerInfo worker, boolean all) {
        int bits =
                bit(ONLINE, worker.presence() != Presence.OFFLINE)
                        | bit(NIMBY, worker.presence() == Presence.NIMBY)
                        | bit(BUSY, worker.isRunning())
                        | bit(PAUSED, worker.paused() || all)
                        | bit(SICK, worker.presence() == Presence.SICK);
        out.number("st", bits);
        out.text(
                "state",
                ((bits & ONLINE) == 0 ? " OFF" : " ONL")
                        + ((bits & NIMBY) == 0 ? "" : " NbY")
                        + ((bits & BUSY) == 0 ? "" : " RUN")
                        + ((bits & PAUSED) == 0 ? "" : " PAU")
                        + ((bits & SICK) == 0 ? "" : " SIC"));
    }

    private static int bit(int bit, boolean isSet) {
        return isSet ? bit : 0;
    }
}
