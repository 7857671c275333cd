package com.sun.glass.ui.headless;

import com.sun.glass.events.KeyEvent;
import com.sun.glass.events.MouseEvent;
import com.sun.glass.ui.Application;
import com.sun.glass.ui.Clipboard;
import com.sun.glass.ui.View;
import com.sun.glass.ui.Window;

import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

import java.io.File;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/**
 * A robot whose mouse carries the held keys and buttons, and which can drag and drop, also from
 * outside.
 */
public final class PlusRobot extends HeadlessRobot {
    private static PlusRobot active;
    private final EnumSet<MouseButton> buttons = EnumSet.noneOf(MouseButton.class);
    private final EnumSet<KeyCode> keys = EnumSet.noneOf(KeyCode.class);
    private double x, y;
    private HeadlessWindow over, pressed;
    private boolean dragging;
    private int offered, accepted, result;
    private View dropView;

    PlusRobot(HeadlessApplication app) {
        super(app);
        active = this;
    }

    static PlusRobot active() {
        return active;
    }

    @Override
    public double getMouseX() {
        return x;
    }

    @Override
    public double getMouseY() {
        return y;
    }

    @Override
    public void keyPress(KeyCode c) {
        keys.add(c);
        super.keyPress(c);
    }

    @Override
    public void keyRelease(KeyCode c) {
        keys.remove(c);
        super.keyRelease(c);
    }

    @Override
    void windowRemoved(HeadlessWindow w) {
        super.windowRemoved(w);
        if (over == w) over = null;
        if (pressed == w) pressed = null;
    }

    // Events are posted, not sent: a drag runs a nested loop, and the caller must come back before
    // it ends.
    @Override
    public void mouseMove(double nx, double ny) {
        x = nx;
        y = ny;
        Application.invokeLater(() -> moved(nx, ny));
    }

    @Override
    public void mousePress(MouseButton... b) {
        Application.invokeLater(
                () -> {
                    for (var one : b) press(one);
                });
    }

    @Override
    public void mouseRelease(MouseButton... b) {
        Application.invokeLater(
                () -> {
                    for (var one : b) release(one);
                });
    }

    @Override
    public void mouseWheel(int amount) {
        Application.invokeLater(
                () -> {
                    var w = target(x, y);
                    if (w == null || amount == 0) return;
                    for (int i = 0; i < Math.abs(amount); i++)
                        ((HeadlessView) w.getView())
                                .notifyScroll(
                                        (int) x - w.getX(),
                                        (int) y - w.getY(),
                                        (int) x,
                                        (int) y,
                                        0,
                                        amount > 0 ? -1 : 1,
                                        mods(),
                                        0,
                                        0,
                                        0,
                                        0,
                                        40,
                                        40);
                });
    }

    private void moved(double mx, double my) {
        if (dragging) {
            dragOver(mx, my);
            return;
        }
        enterExit(mx, my);
        var w = pressed != null && !buttons.isEmpty() ? pressed : over;
        if (buttons.isEmpty()) mouse(w, MouseEvent.MOVE, MouseEvent.BUTTON_NONE, mx, my);
        else mouse(w, MouseEvent.DRAG, getGlassEventButton(buttons.iterator().next()), mx, my);
    }

    private void press(MouseButton b) {
        enterExit(x, y);
        buttons.add(b);
        pressed = over;
        mouse(over, MouseEvent.DOWN, getGlassEventButton(b), x, y);
        if (b == MouseButton.SECONDARY && over != null && over.getView() instanceof HeadlessView v)
            v.notifyMenu((int) x - over.getX(), (int) y - over.getY(), (int) x, (int) y, false);
    }

    private void release(MouseButton b) {
        buttons.remove(b);
        if (dragging) {
            drop();
            return;
        }
        var w = pressed != null && !pressed.isClosed() ? pressed : target(x, y);
        mouse(w, MouseEvent.UP, getGlassEventButton(b), x, y);
        if (buttons.isEmpty()) pressed = null;
        enterExit(x, y);
    }

    private void mouse(HeadlessWindow w, int type, int button, double mx, double my) {
        if (w != null && !w.isClosed() && w.isEnabled() && w.getView() instanceof HeadlessView v)
            v.notifyMouse(
                    type,
                    button,
                    (int) mx - w.getX(),
                    (int) my - w.getY(),
                    (int) mx,
                    (int) my,
                    mods(),
                    button == MouseEvent.BUTTON_RIGHT,
                    false);
    }

    private void enterExit(double mx, double my) {
        var now = target(mx, my);
        if (now == over) return;
        var old = over;
        over = now;
        if (old != null) mouse(old, MouseEvent.EXIT, MouseEvent.BUTTON_NONE, mx, my);
        if (now != null) mouse(now, MouseEvent.ENTER, MouseEvent.BUTTON_NONE, mx, my);
    }

    private static HeadlessWindow target(double mx, double my) {
        HeadlessWindow top = null;
        for (Window w : Window.getWindows())
            if (w.getView() != null
                    && !w.isClosed()
                    && w.isVisible()
                    && !w.isMinimized()
                    && mx >= w.getX()
                    && my >= w.getY()
                    && mx < w.getX() + w.getWidth()
                    && my < w.getY() + w.getHeight()) top = (HeadlessWindow) w;
        return top;
    }

    private int mods() {
        int m = getModifiers(buttons.toArray(MouseButton[]::new));
        if (keys.contains(KeyCode.CONTROL)) m |= KeyEvent.MODIFIER_CONTROL;
        if (keys.contains(KeyCode.SHIFT)) m |= KeyEvent.MODIFIER_SHIFT;
        if (keys.contains(KeyCode.ALT)) m |= KeyEvent.MODIFIER_ALT;
        if (keys.contains(KeyCode.COMMAND) || keys.contains(KeyCode.META))
            m |= KeyEvent.MODIFIER_COMMAND;
        return m;
    }

    void dragStarted(int actions) {
        dragging = true;
        offered = actions;
        accepted = result = Clipboard.ACTION_NONE;
        dropView = null;
    }

    int dragEnded() {
        return result;
    }

    private int wanted() {
        if (keys.contains(KeyCode.CONTROL) && (offered & Clipboard.ACTION_COPY) != 0)
            return Clipboard.ACTION_COPY;
        return (offered & Clipboard.ACTION_MOVE) != 0 ? Clipboard.ACTION_MOVE : offered & -offered;
    }

    private void dragOver(double mx, double my) {
        var w = target(mx, my);
        var v = w == null ? null : w.getView();
        if (v != dropView) {
            if (dropView != null && !dropView.isClosed()) leave(dropView);
            dropView = v;
            if (v != null)
                accepted =
                        GlassAccess.enter(
                                v,
                                (int) mx - w.getX(),
                                (int) my - w.getY(),
                                (int) mx,
                                (int) my,
                                wanted());
        }
        if (v != null)
            accepted =
                    GlassAccess.over(
                            v,
                            (int) mx - w.getX(),
                            (int) my - w.getY(),
                            (int) mx,
                            (int) my,
                            wanted());
    }

    private void leave(View v) {
        GlassAccess.leave(v);
        accepted = Clipboard.ACTION_NONE;
    }

    private void drop() {
        dragging = false;
        pressed = null;
        if (dropView != null) {
            var w = (HeadlessWindow) dropView.getWindow();
            if (accepted != Clipboard.ACTION_NONE)
                result =
                        GlassAccess.drop(
                                dropView,
                                (int) x - w.getX(),
                                (int) y - w.getY(),
                                (int) x,
                                (int) y,
                                wanted());
            else leave(dropView);
        }
        if (PlusDnd.external == null) PlusApplication.leaveLoop();
    }

    /**
     * Drags files in from outside the application and drops them at a screen position; on the FX
     * thread.
     */
    public static void dropFiles(List<File> files, double atX, double atY) {
        drop(
                Map.of(
                        Clipboard.FILE_LIST_TYPE,
                        files.stream().map(File::getAbsolutePath).toArray(String[]::new)),
                atX,
                atY);
    }

    /** Drags any data in from outside, by MIME type ("text/plain", "text/uri-list" ...). */
    public static void drop(Map<String, Object> data, double atX, double atY) {
        Application.checkEventThread();
        var r = (PlusRobot) Application.GetApplication().createRobot();
        PlusDnd.external = data;
        try {
            r.dragStarted(Clipboard.ACTION_COPY);
            r.x = atX;
            r.y = atY;
            r.dragOver(atX, atY);
            r.drop();
        } finally {
            PlusDnd.external = null;
        }
    }
}
