package com.sun.glass.ui.headless;

import com.sun.glass.ui.View;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/** View's drag callbacks are protected: native code calls them. */
final class GlassAccess {
    private static final MethodHandle ENTER = find("notifyDragEnter"),
            OVER = find("notifyDragOver"),
            DROP = find("notifyDragDrop"),
            LEAVE = leaveHandle();

    private GlassAccess() {}

    private static MethodHandle find(String name) {
        try {
            var t =
                    MethodType.methodType(
                            int.class, int.class, int.class, int.class, int.class, int.class);
            return MethodHandles.privateLookupIn(View.class, MethodHandles.lookup())
                    .findVirtual(View.class, name, t);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private static MethodHandle leaveHandle() {
        try {
            return MethodHandles.privateLookupIn(View.class, MethodHandles.lookup())
                    .findVirtual(View.class, "notifyDragLeave", MethodType.methodType(void.class));
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private static int call(MethodHandle h, View v, int a, int b, int c, int d, int action) {
        try {
            return (int) h.invoke(v, a, b, c, d, action);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    static int enter(View v, int x, int y, int ax, int ay, int act) {
        return call(ENTER, v, x, y, ax, ay, act);
    }

    static int over(View v, int x, int y, int ax, int ay, int act) {
        return call(OVER, v, x, y, ax, ay, act);
    }

    static int drop(View v, int x, int y, int ax, int ay, int act) {
        return call(DROP, v, x, y, ax, ay, act);
    }

    static void leave(View v) {
        try {
            LEAVE.invoke(v);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
