package farmhand.cli.part;

import farmhand.farm.frames.FrameRange;
import farmhand.farm.service.Service;
import farmhand.farm.service.ServiceList;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What can be known of services without a farm. */
public interface ServiceFiles {
    /** Ours, and those of a file or folder of the user's, which replace ours. */
    ServiceList read(Optional<Path> users);

    /** What a service makes of a log of a task about {@code frames}. */
    Trial read(Service service, Path log, Optional<FrameRange> frames) throws IOException;

    /**
     * A line that says something new.
     *
     * @param line its number, from 1
     * @param percent of the task
     * @param activity what the task says that it does; may be empty
     */
    record Step(int line, int percent, String activity) {}

    /**
     * What was found in a log.
     *
     * @param steps in order
     * @param error what would be told of a task that fails by its exit code; may be empty
     * @param failure why the task fails whatever its exit code; empty where it does not
     */
    record Trial(List<Step> steps, String error, String failure) {
        public Trial {
            steps = List.copyOf(steps);
        }
    }
}
