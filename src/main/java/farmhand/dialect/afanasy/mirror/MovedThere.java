package farmhand.dialect.afanasy.mirror;

import farmhand.farm.address.JobNumber;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the afserver makes of moving several jobs at a time.
 *
 * @param all jobs of a user of one priority, in order
 * @param highest whether the user has none of a higher priority: what was the first of all then
 *     stays where it is, and the others are put before it one after another
 * @see <a href="https://github.com/CGRU/cgru">afanasy/src/server, moveNodes of aflist.cpp</a>
 */
record MovedThere(List<JobNumber> all, boolean highest) {
    /** Their order after that. */
    List<JobNumber> after(Way way, Set<JobNumber> jobs) {
        List<JobNumber> order = new ArrayList<>(all);
        List<JobNumber> moved = all.stream().filter(jobs::contains).toList();
        boolean backwards = way == Way.TOP || way == Way.DOWN;
        for (JobNumber job : backwards ? moved.reversed() : moved) {
            if (way != Way.TOP || !highest || !job.equals(all.getFirst())) {
                int from = order.indexOf(job);
                order.remove(from);
                order.add(place(way, from, order), job);
            }
        }
        return order;
    }

    private int place(Way way, int from, List<JobNumber> others) {
        return switch (way) {
            case UP -> Math.max(0, from - 1);
            case DOWN -> Math.min(others.size(), from + 1);
            case TOP -> highest ? Math.max(0, others.indexOf(all.getFirst())) : 0;
            case BOTTOM -> others.size();
        };
    }

    /** Where jobs are moved, in Afanasy's words. */
    enum Way {
        /** Past the one before. */
        UP("up"),
        /** Past the one behind. */
        DOWN("down"),
        /** Before all. */
        TOP("top"),
        /** Behind all. */
        BOTTOM("bottom");

        private final String word;

        Way(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }
}
