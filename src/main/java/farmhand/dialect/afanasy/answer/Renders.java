package farmhand.dialect.afanasy.answer;

import farmhand.farm.view.WorkerInfo;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Numbers that stand for renders, from 1. A number never changes its render. */
public interface Renders {
    /** The number of the machine of that name, which is known from now on. */
    int number(String name);

    /** These machines by number, in whatever order an afserver lists them just now. */
    default SortedMap<Integer, WorkerInfo> numbered(List<WorkerInfo> workers) {
        SortedMap<Integer, WorkerInfo> byNumber = new TreeMap<>();
        workers.forEach(worker -> byNumber.put(number(worker.name()), worker));
        return byNumber;
    }
}
