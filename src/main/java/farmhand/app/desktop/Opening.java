package farmhand.app.desktop;

import farmhand.farm.command.Command;
import farmhand.farm.link.FarmLink;
import farmhand.viewmodel.Leave;

import java.util.List;
import java.util.Optional;

/**
 * A farm on which a window is to be opened.
 *
 * @param name as people call it
 * @param link to it
 * @param leave what closing the window means to it
 * @param testJob a small job that shows whether this computer renders; empty where it does not
 * @param first what is sent as soon as the window is there
 * @param end what is done when the window was closed
 */
record Opening(
        String name,
        FarmLink link,
        Leave leave,
        Optional<Command.Submit> testJob,
        List<Command.Submit> first,
        Runnable end) {
    Opening {
        first = List.copyOf(first);
    }

    /** A farm elsewhere. */
    static Opening elsewhere(String name, FarmLink link) {
        return new Opening(name, link, Leave.ELSEWHERE, Optional.empty(), List.of(), link::close);
    }

    /** The same, with its test job sent first. */
    Opening withTestJob() {
        return new Opening(name, link, leave, testJob, testJob.stream().toList(), end);
    }
}
