package farmhand.viewmodel.act.offer;

import java.util.Locale;

/** What is done to the chosen machine, as actions see it. */
public interface Machines {
    /** One thing of it, in the order of the menu. */
    enum Deed {
        /** It starts nothing more; what it runs goes on. */
        PAUSE,
        /** It starts nothing more, and what it runs starts again elsewhere. */
        TAKE_OUT,
        /** It starts tasks again. */
        BRING_BACK,
        /** What it runs is ended, to start again. */
        EJECT,
        /** It starts tasks of its own user alone. */
        KEEP,
        /** It starts tasks of everybody again. */
        FREE,
        /** It is given tasks again though much failed on it. */
        HEAL,
        /** Something is noted of it, for everybody. */
        NOTE,
        /** What is noted of it is shown. */
        LOG;

        /** Its name among all actions, such as {@code worker-take-out}. */
        public String id() {
            return "worker-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What it says, with the machine's name where one is chosen. */
    String label(Deed deed);

    /** Why it cannot be done, a sentence; empty when it can. */
    String missing(Deed deed);

    /** Does it. */
    void act(Deed deed);
}
