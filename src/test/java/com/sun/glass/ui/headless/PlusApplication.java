package com.sun.glass.ui.headless;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.CommonDialogs;
import com.sun.glass.ui.Cursor;
import com.sun.glass.ui.GlassRobot;
import com.sun.glass.ui.Pixels;
import com.sun.glass.ui.Screen;
import com.sun.glass.ui.Window;

import java.io.File;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * The headless application with a screen of any size, one shared robot and answers for file
 * choosers.
 */
public final class PlusApplication extends HeadlessApplication {
    public static final int WIDTH = Integer.getInteger("headlessplus.width", 1600);
    public static final int HEIGHT = Integer.getInteger("headlessplus.height", 1000);

    /** What the next file chooser answers. */
    public static volatile List<File> nextFiles = List.of();

    /** The last address handed to the desktop. */
    public static volatile String lastDocument;

    private Screen[] screens;
    private PlusRobot robot;
    private final HeadlessWindowManager windows = new HeadlessWindowManager();

    @Override
    protected Screen[] staticScreen_getScreens() {
        if (screens == null) {
            screens =
                    new Screen[] {
                        new Screen(
                                0, 32, 0, 0, WIDTH, HEIGHT, 0, 0, WIDTH, HEIGHT, 0, 0, WIDTH,
                                HEIGHT, 96, 96, 1f, 1f, 1f, 1f)
                    };
            frameBuffer = ByteBuffer.allocate(WIDTH * HEIGHT * 4);
        }
        return screens;
    }

    @Override
    public Window createWindow(Window owner, Screen screen, int mask) {
        var w = new PlusWindow(windows, owner, screen, frameBuffer, mask);
        ((PlusRobot) createRobot()).windowAdded(w);
        w.setRobot(robot);
        return w;
    }

    /** So that pictures show the shadows of menus. */
    @Override
    protected boolean _supportsTransparentWindows() {
        return true;
    }

    @Override
    public GlassRobot createRobot() {
        return robot == null ? robot = new PlusRobot(this) : robot;
    }

    @Override
    public Cursor createCursor(int x, int y, Pixels pixels) {
        return createCursor(Cursor.CURSOR_DEFAULT);
    }

    @Override
    protected void staticCursor_setVisible(boolean visible) {}

    @Override
    protected void _showDocument(String uri) {
        lastDocument = uri;
    }

    @Override
    protected int _getKeyCodeForChar(char c, int hint) {
        return Character.toUpperCase(c);
    }

    @Override
    protected CommonDialogs.FileChooserResult staticCommonDialogs_showFileChooser(
            Window owner,
            String folder,
            String name,
            String title,
            int type,
            boolean multi,
            CommonDialogs.ExtensionFilter[] f,
            int i) {
        var answer = nextFiles;
        nextFiles = List.of();
        return new CommonDialogs.FileChooserResult(
                answer, f == null || f.length == 0 ? null : f[0]);
    }

    @Override
    protected File staticCommonDialogs_showFolderChooser(
            Window owner, String folder, String title) {
        return nextFiles.isEmpty() ? null : nextFiles.getFirst();
    }

    static Object enterLoop() {
        return ((PlusApplication) Application.GetApplication())._enterNestedEventLoop();
    }

    static void leaveLoop() {
        ((PlusApplication) Application.GetApplication())._leaveNestedEventLoop(null);
    }
}
