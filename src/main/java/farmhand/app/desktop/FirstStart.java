package farmhand.app.desktop;

import farmhand.app.discovery.DataFolder;
import farmhand.viewmodel.keep.Keepsake;

import java.nio.file.Files;

/** Whether this is the first start: nobody was asked, and there is no farm here. */
final class FirstStart {
    /** Under which it is kept that the user was asked. */
    static final String ASKED = "welcome.asked";

    private FirstStart() {}

    static boolean isNow(DataFolder data, Keepsake keepsake) {
        return keepsake.read(ASKED).isEmpty()
                && !Files.exists(data.path().resolve("farm.db"))
                && !Files.exists(data.farmFile());
    }
}
