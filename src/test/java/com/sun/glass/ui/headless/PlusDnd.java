package com.sun.glass.ui.headless;

import com.sun.glass.ui.Clipboard;
import com.sun.glass.ui.SystemClipboard;

import java.util.HashMap;
import java.util.Map;

/**
 * The drag-and-drop clipboard: what the application drags itself, or what a test drags in from
 * "outside".
 */
public final class PlusDnd extends SystemClipboard {
    static Map<String, Object> external;

    public PlusDnd() {
        super(Clipboard.DND);
    }

    @Override
    protected boolean isOwner() {
        return external == null;
    }

    @Override
    protected void pushToSystem(HashMap<String, Object> data, int actions) {
        PlusRobot.active().dragStarted(actions);
        PlusApplication.enterLoop();
        actionPerformed(PlusRobot.active().dragEnded());
    }

    @Override
    protected void pushTargetActionToSystem(int action) {}

    @Override
    protected Object popFromSystem(String mime) {
        return external == null ? null : external.get(mime);
    }

    @Override
    protected int supportedSourceActionsFromSystem() {
        return external == null ? ACTION_NONE : ACTION_COPY;
    }

    @Override
    protected String[] mimesFromSystem() {
        return external == null ? new String[0] : external.keySet().toArray(String[]::new);
    }
}
