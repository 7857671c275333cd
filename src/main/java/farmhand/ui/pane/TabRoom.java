package farmhand.ui.pane;

import farmhand.viewmodel.detail.PaneTab;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

import java.util.ArrayList;
import java.util.List;

/**
 * Which tabs fit side by side. Widths are reckoned from their words, since tabs that are not there
 * have none.
 *
 * @param width of all
 * @param zoom of letters, in percent
 */
record TabRoom(double width, int zoom) {
    /** In sizes of the font: what is beside the words of a tab, and what “More” takes. */
    private static final double BESIDE = 0.8;

    private static final double MORE = 5;
    private static final double EDGE = 0.6;
    private static final double SIZE = 13;

    /** Those of {@code wanted} that fit, from the first; {@code seen} is always among them. */
    List<PaneTab> fitting(List<PaneTab> wanted, PaneTab seen, int failed) {
        double room = width - EDGE * size();
        if (width == 0 || widths(wanted, failed) <= room) {
            return wanted;
        }
        List<PaneTab> fitting = new ArrayList<>();
        for (PaneTab tab : wanted) {
            fitting.add(tab);
            if (widths(fitting, failed) > room - MORE * size()) {
                fitting.removeLast();
                break;
            }
        }
        if (wanted.contains(seen) && !fitting.contains(seen)) {
            while (!fitting.isEmpty()
                    && widths(with(fitting, seen), failed) > room - MORE * size()) {
                fitting.removeLast();
            }
            fitting.add(seen);
        }
        return List.copyOf(fitting);
    }

    private static List<PaneTab> with(List<PaneTab> tabs, PaneTab other) {
        List<PaneTab> all = new ArrayList<>(tabs);
        all.add(other);
        return all;
    }

    private double widths(List<PaneTab> tabs, int failed) {
        return tabs.stream().mapToDouble(tab -> width(tab, failed)).sum();
    }

    private double width(PaneTab tab, int failed) {
        String counted = tab == PaneTab.ERRORS && failed > 0 ? " " + failed : "";
        Text words = new Text(tab.title() + counted);
        words.setFont(Font.font("Noto Sans Medium", size()));
        return words.getLayoutBounds().getWidth() + BESIDE * size();
    }

    private double size() {
        return SIZE * zoom / 100;
    }
}
