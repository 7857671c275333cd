package com.sun.glass.ui.headless;

import com.sun.glass.ui.Pixels;
import com.sun.glass.ui.Screen;
import com.sun.glass.ui.Window;

import javafx.scene.paint.Color;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;

/** A headless window that knows the real width of the screen and clips what lies outside it. */
final class PlusWindow extends HeadlessWindow {
    private final IntBuffer screenPixels;
    boolean enabled = true;

    PlusWindow(HeadlessWindowManager wm, Window owner, Screen screen, ByteBuffer fb, int mask) {
        super(wm, owner, screen, fb, mask);
        screenPixels = fb.asIntBuffer();
    }

    @Override
    protected void _setEnabled(long ptr, boolean on) {
        enabled = on;
    }

    @Override
    void blit(Pixels p) {
        var src = (IntBuffer) p.getBuffer();
        int w = p.getWidth(),
                from = Math.max(0, -getX()),
                to = Math.min(w, PlusApplication.WIDTH - getX());
        for (int y = Math.max(0, -getY());
                to > from && y < Math.min(p.getHeight(), PlusApplication.HEIGHT - getY());
                y++)
            screenPixels.put(
                    (getY() + y) * PlusApplication.WIDTH + getX() + from,
                    src,
                    y * w + from,
                    to - from);
    }

    @Override
    void clearRect(int x0, int w0, int y0, int h0) {
        for (int y = Math.max(0, y0); y < Math.min(PlusApplication.HEIGHT, y0 + h0); y++)
            for (int x = Math.max(0, x0); x < Math.min(PlusApplication.WIDTH, x0 + w0); x++)
                screenPixels.put(y * PlusApplication.WIDTH + x, 0);
    }

    @Override
    public Color getColor(int x, int y) {
        int v = screenPixels.get(y * PlusApplication.WIDTH + x);
        return Color.rgb(v >> 16 & 255, v >> 8 & 255, v & 255, (v >>> 24) / 255.0);
    }

    @Override
    public void getScreenCapture(int x, int y, int w, int h, int[] data, boolean fit) {
        for (int r = 0; r < h; r++)
            for (int c = 0; c < w; c++)
                data[r * w + c] =
                        x + c < PlusApplication.WIDTH && y + r < PlusApplication.HEIGHT
                                ? screenPixels.get((y + r) * PlusApplication.WIDTH + x + c)
                                : 0;
    }
}
