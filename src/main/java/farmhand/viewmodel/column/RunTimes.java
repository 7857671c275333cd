package farmhand.viewmodel.column;

import farmhand.farm.task.Worked;
import farmhand.viewmodel.row.BlockRow;
import farmhand.viewmodel.text.Times;

/**
 * How long the done tasks of a block took, as the farm keeps it.
 *
 * @param average as text; empty while none is done
 * @param longest as text; empty while none is done
 */
record RunTimes(String average, String longest) {
    private static final RunTimes NONE = new RunTimes("", "");

    static RunTimes of(BlockRow block) {
        Worked worked = block.view().worked();
        return worked.tasks() == 0
                ? NONE
                : new RunTimes(Times.took(worked.average()), Times.took(worked.most()));
    }
}
