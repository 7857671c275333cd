package farmhand.runner.transfer;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.stream.Stream;

/** What becomes of a file that could not be copied. */
final class Trouble {
    private Trouble() {}

    /** Where there is no room what was begun is taken away; else it is gone on with. */
    static TransferFailed of(Target target, IOException broken) throws IOException {
        String text = String.valueOf(broken.getMessage());
        boolean full =
                Stream.of("no space", "quota", "too large", "not enough space")
                        .anyMatch(text.toLowerCase(Locale.ROOT)::contains);
        if (full) {
            boolean ignored = Files.deleteIfExists(target.part());
            return TransferFailed.once(
                    "There is no room for “"
                            + target.to()
                            + "” ("
                            + text
                            + "); what was begun of"
                            + " it is taken away. Make room, and retry.");
        }
        return TransferFailed.once(
                "“"
                        + target.from()
                        + "” cannot be copied to “"
                        + target.to()
                        + "”: "
                        + Shares.reason(broken)
                        + ". Put it right, and retry.");
    }
}
