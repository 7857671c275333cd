package farmhand.farm.why;

import java.util.List;

/**
 * Why the open tasks of something do not run, at one revision.
 *
 * @param revision of the farm that was looked at
 * @param whys the job's own reason first, then block by block; empty when nothing is open or held
 */
public record Explanation(long revision, List<Why> whys) {
    public Explanation {
        whys = List.copyOf(whys);
    }
}
