package farmhand.runner.outputs;

import farmhand.farm.refusal.Refused;
import farmhand.farm.refusal.Rejection;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Small pictures of large ones, two at a time, since each takes memory and a processor. */
final class Thumbnails {
    private static final Set<String> ENDINGS = Set.of("png", "jpg", "jpeg", "gif", "bmp");
    private static final int AT_A_TIME = 2;
    private static final long PATIENCE_SECONDS = 10;

    private final Semaphore room = new Semaphore(AT_A_TIME);
    private final PictureHelper helper;

    /** With {@code helper} for what is not read here. */
    Thumbnails(PictureHelper helper) {
        this.helper = helper;
    }

    /** Whether a file of that name is a picture that can be read, as far as its name says. */
    boolean isPicture(String path) {
        return isReadHere(path) || helper.reads(path);
    }

    private static boolean isReadHere(String path) {
        int dot = path.lastIndexOf('.');
        return ENDINGS.contains(path.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    /** A PNG of at most {@code size} pixels each way; of {@code path}, which is at {@code file}. */
    ByteBuffer png(Path file, String path, int size) {
        if (!isPicture(path)) {
            throw none(path, "is no PNG, JPEG, GIF or BMP, and no program here reads it");
        }
        try {
            if (!room.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw busy();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw busy();
        }
        try {
            return isReadHere(path) ? Thumbnail.png(file, size) : helped(file, path, size);
        } catch (IOException | RuntimeException broken) {
            // The readers of pictures throw whatever they stumble on in a file that is broken.
            throw none(path, "cannot be read as a picture");
        } finally {
            room.release();
        }
    }

    private ByteBuffer helped(Path file, String path, int size) throws IOException {
        Path png = helper.png(file, path, size);
        try {
            return Thumbnail.png(png, size);
        } finally {
            Files.deleteIfExists(png);
        }
    }

    private static Refused none(String path, String why) {
        return new Refused(
                Rejection.of(
                        "no_picture",
                        "The output “" + path + "” " + why + ".",
                        "Get its bytes instead, or let the job make a preview as PNG or JPEG."));
    }

    private static Refused busy() {
        return Refused.of(
                "busy", "Too many pictures are being made.", "Ask for it again in a second.");
    }
}
