package farmhand.viewmodel.row;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Changes what somebody shows only where it differs: values, and lists to where they are equal. */
public final class Lines {
    private Lines() {}

    /** An equal value is no change, so that nobody repaints for it. */
    static <T> void set(ReadOnlyObjectWrapper<T> property, T value) {
        if (!value.equals(property.get())) {
            property.set(value);
        }
    }

    /**
     * Makes {@code shown} equal to {@code wanted}, whose elements are the same objects. What stays
     * in its order is never taken out meanwhile, so that whoever follows the list keeps it.
     */
    public static <T> void edit(ObservableList<T> shown, List<? extends T> wanted) {
        int most = Math.min(shown.size(), wanted.size());
        int head = 0;
        while (head < most && shown.get(head).equals(wanted.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < most - head
                && shown.get(shown.size() - 1 - tail)
                        .equals(wanted.get(wanted.size() - 1 - tail))) {
            tail++;
        }
        List<? extends T> middle = wanted.subList(head, wanted.size() - tail);
        Set<T> stay = new HashSet<>(shown.subList(head, shown.size() - tail));
        stay.retainAll(new HashSet<>(middle));
        if (!areInOrder(shown.subList(head, shown.size() - tail), middle, stay)) {
            stay.clear();
        }
        remove(shown, head, shown.size() - tail, stay);
        insert(shown, head, middle, stay);
    }

    private static <T> boolean areInOrder(List<T> old, List<? extends T> now, Set<T> stay) {
        List<T> before = old.stream().filter(stay::contains).toList();
        return before.equals(now.stream().filter(stay::contains).toList());
    }

    /** Takes out all between {@code from} and {@code to} that does not stay, run by run. */
    private static <T> void remove(ObservableList<T> shown, int from, int to, Set<T> stay) {
        int end = to;
        while (end > from) {
            int start = end;
            while (start > from && !stay.contains(shown.get(start - 1))) {
                start--;
            }
            if (start < end) {
                shown.remove(start, end);
            }
            end = start - 1;
        }
    }

    /** Puts in what is new, run by run. */
    private static <T> void insert(
            ObservableList<T> shown, int at, List<? extends T> wanted, Set<T> stay) {
        int start = 0;
        while (start < wanted.size()) {
            int end = start;
            while (end < wanted.size() && !stay.contains(wanted.get(end))) {
                end++;
            }
            if (start < end) {
                shown.addAll(at + start, wanted.subList(start, end));
            }
            start = end + 1;
        }
    }
}
