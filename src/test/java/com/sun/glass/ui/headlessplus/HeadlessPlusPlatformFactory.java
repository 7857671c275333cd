package com.sun.glass.ui.headlessplus;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.Clipboard;
import com.sun.glass.ui.delegate.ClipboardDelegate;
import com.sun.glass.ui.headless.HeadlessPlatformFactory;

/**
 * Test-only Glass platform: JavaFX's own headless platform plus what its robot and clipboard lack
 * (drag and drop, modifier keys with the mouse, a press that is no touch emulation, a configurable
 * screen, file choosers). Selected with {@code -Dglass.platform=HeadlessPlus}; needs JavaFX on the
 * class path.
 */
public final class HeadlessPlusPlatformFactory extends HeadlessPlatformFactory {
    @Override
    public Application createApplication() {
        return new com.sun.glass.ui.headless.PlusApplication();
    }

    @Override
    public ClipboardDelegate createClipboardDelegate() {
        var base = super.createClipboardDelegate();
        return name ->
                Clipboard.DND.equals(name)
                        ? new com.sun.glass.ui.headless.PlusDnd()
                        : base.createClipboard(name);
    }
}
