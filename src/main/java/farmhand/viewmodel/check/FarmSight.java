package farmhand.viewmodel.check;

import farmhand.farm.address.AttemptAddress;
import farmhand.viewmodel.welcome.Renderer;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What this computer can see of a farm beside what the farm tells. */
public interface FarmSight {
    /** A farm on other machines, of which nothing can be seen. */
    FarmSight ELSEWHERE =
            new FarmSight() {
                @Override
                public boolean isHere() {
                    return false;
                }

                @Override
                public List<Renderer> renderers() {
                    return List.of();
                }

                @Override
                public boolean isFolder(String path) {
                    return false;
                }

                @Override
                public Space space(Path folder) {
                    return Space.NONE;
                }

                @Override
                public Optional<Path> log(AttemptAddress attempt) {
                    return Optional.empty();
                }
            };

    /** Whether the farm runs on this computer, so that both see the same files. */
    boolean isHere();

    /** Renderers where tasks would look for them. Starts some programs, so it waits for them. */
    List<Renderer> renderers();

    /** Whether that is a folder of this computer. Looks at the disk. */
    boolean isFolder(String path);

    /**
     * What place there is in that folder of this computer, or in the one that it would be made in.
     * Looks at the disk.
     */
    Space space(Path folder);

    /** Where the farm writes the log of that attempt, if it is on this computer. */
    Optional<Path> log(AttemptAddress attempt);

    /**
     * What place there is in a folder.
     *
     * @param writable whether files can be made there
     * @param free bytes that are not used
     */
    record Space(boolean writable, long free) {
        /** None that can be seen. */
        public static final Space NONE = new Space(false, 0);
    }
}
