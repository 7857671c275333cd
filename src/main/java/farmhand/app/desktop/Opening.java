package farmhand.app.desktop;

import farmhand.farm.command.Command;
import farmhand.farm.command.Origin;
import farmhand.farm.link.FarmLink;
import farmhand.viewmodel.Leave;
import farmhand.viewmodel.act.send.Commands;

import java.util.Optional;

/**
 * A farm on which a window is to be opened.
 *
 * @param name as people call it
 * @param address by which it is found again; empty = the farm of this computer
 * @param link to it
 * @param leave what closing the window means to it
 * @param testJob a small job that shows whether this computer renders; empty where it does not
 * @param first what is done as soon as the window is there
 * @param end what is done when the window was closed
 */
record Opening(
        String name,
        String address,
        FarmLink link,
        Leave leave,
        Optional<Command.Submit> testJob,
        First first,
        Runnable end) {
    /** Instead of the address of a farm that is only looked at. */
    static final String SAMPLE = "sample:";

    /** What is done first on a farm. */
    @FunctionalInterface
    interface First {
        /** Nothing. */
        First NOTHING = (_, _, _) -> {};

        /**
         * Does it on the window's thread, which does not wait for it.
         *
         * @param origin who does it
         * @param commands tell the user what became of it
         */
        void on(FarmLink farm, Origin origin, Commands commands);
    }

    /** Whether it is offered again at the next start; a sample ends with its window. */
    boolean isRemembered() {
        return !address.equals(SAMPLE);
    }

    /** A farm elsewhere. */
    static Opening elsewhere(String name, String address, FarmLink link) {
        return new Opening(
                name, address, link, Leave.ELSEWHERE, Optional.empty(), First.NOTHING, link::close);
    }

    /** The same, where that is done first. */
    Opening beginningWith(First other) {
        return new Opening(name, address, link, leave, testJob, other, end);
    }
}
