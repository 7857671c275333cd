package farmhand.viewmodel.row;

import javafx.collections.ObservableList;

import java.util.List;

/** Changes lists that somebody shows: only from where they differ to where they are equal again. */
public final class Lines {
    private Lines() {}

    /** Makes {@code shown} equal to {@code wanted}, whose elements are the same objects. */
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
        if (head + tail < shown.size()) {
            shown.remove(head, shown.size() - tail);
        }
        if (head + tail < wanted.size()) {
            shown.addAll(head, wanted.subList(head, wanted.size() - tail));
        }
    }
}
