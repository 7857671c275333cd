package farmhand.ui;

import atlantafx.base.controls.ModalPane;

import farmhand.ui.strip.Contrast;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether texts can be read on what they stand on, by what is painted. What cannot be done is pale
 * on purpose, and what lies below a dialog is no matter.
 */
final class Legibility {
    private static final double LEAST = 4.5;
    private static final double LEAST_OF_SIGNS = 3;
    private static final double NEAR = 0.25;
    private static final double HIDDEN = 1.01;

    private final WritableImage seen;
    private final @Nullable Node toast;
    private final List<String> faint = new ArrayList<>();

    private Legibility(WritableImage seen, @Nullable Node toast) {
        this.seen = seen;
        this.toast = toast;
    }

    /**
     * The texts of {@code scene} that cannot be read well in its picture. On the window's thread.
     */
    static List<String> faint(Scene scene, WritableImage seen) {
        Legibility legibility = new Legibility(seen, scene.lookup("#toast"));
        boolean covered = scene.lookup("#dialogs") instanceof ModalPane over && over.isDisplay();
        legibility.look(covered ? scene.lookup("#dialogs") : scene.getRoot(), 1);
        return legibility.faint;
    }

    private void look(Node node, double opacity) {
        double here = opacity * node.getOpacity();
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node instanceof Text text) {
            judge(text, here);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> look(child, here));
        }
    }

    private void judge(Text text, double opacity) {
        boolean chosen = text.getSelectionStart() >= 0 && text.getSelectionEnd() > 0;
        Paint paint = chosen ? text.getSelectionFill() : text.getFill();
        if (text.getText().isBlank() || !(paint instanceof Color fill)) {
            return;
        }
        Bounds at = text.localToScene(text.getLayoutBounds());
        Map<Color, Integer> colours =
                isCutOff(text, at) || isCovered(text, at) ? Map.of() : colours(at);
        if (colours.isEmpty()) {
            return;
        }
        Color ground =
                colours.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .orElseThrow()
                        .getKey();
        Color ink = ground.interpolate(fill, opacity * fill.getOpacity());
        boolean painted = colours.keySet().stream().anyMatch(one -> distance(one, ink) < NEAR);
        double least = text.getStyleClass().contains("font-icon") ? LEAST_OF_SIGNS : LEAST;
        double contrast = Contrast.of(ink, ground);
        if (painted && contrast < least && contrast > HIDDEN) {
            faint.add("%.1f “%s”, %s on %s".formatted(contrast, text.getText(), ink, ground));
        }
    }

    /** Such as what is scrolled away. */
    private static boolean isCutOff(Node node, Bounds at) {
        for (Node above = node; above != null; above = above.getParent()) {
            Node clip = above.getClip();
            if (clip != null && !above.localToScene(clip.getBoundsInParent()).contains(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isCovered(Node node, Bounds at) {
        if (toast == null || !toast.isVisible()) {
            return false;
        }
        for (Node above = node; above != null; above = above.getParent()) {
            if (above.equals(toast)) {
                return false;
            }
        }
        return toast.localToScene(toast.getLayoutBounds()).intersects(at);
    }

    private Map<Color, Integer> colours(Bounds at) {
        Map<Color, Integer> colours = new HashMap<>();
        PixelReader pixels = seen.getPixelReader();
        int endX = Math.min((int) seen.getWidth(), (int) Math.ceil(at.getMaxX()) + 1);
        int endY = Math.min((int) seen.getHeight(), (int) Math.ceil(at.getMaxY()));
        for (int y = Math.max(0, (int) at.getMinY()); y < endY; y++) {
            for (int x = Math.max(0, (int) at.getMinX() - 1); x < endX; x++) {
                colours.merge(pixels.getColor(x, y), 1, Integer::sum);
            }
        }
        return colours;
    }

    private static double distance(Color one, Color other) {
        return Math.abs(one.getRed() - other.getRed())
                + Math.abs(one.getGreen() - other.getGreen())
                + Math.abs(one.getBlue() - other.getBlue());
    }
}
