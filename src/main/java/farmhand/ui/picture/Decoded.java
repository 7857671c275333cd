package farmhand.ui.picture;

import farmhand.viewmodel.picture.Picture;

import javafx.concurrent.Task;
import javafx.scene.image.Image;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Pictures as the toolkit shows them, decoded beside the thread that paints. */
final class Decoded {
    private Decoded() {}

    /**
     * Hands {@code picture} over to {@code then}, on the thread that paints; a broken one never.
     */
    static void of(Picture picture, Consumer<Image> then) {
        Task<Image> decoding =
                new Task<>() {
                    @Override
                    protected Image call() {
                        return new Image(stream(picture.png()));
                    }
                };
        decoding.setOnSucceeded(
                _ -> {
                    if (!decoding.getValue().isError()) {
                        then.accept(decoding.getValue());
                    }
                });
        Thread.ofVirtual().name("picture").start(decoding);
    }

    /** The picture in that file; it comes little by little. */
    static Image of(Path file) {
        return new Image(file.toUri().toString(), true);
    }

    private static ByteArrayInputStream stream(ByteBuffer bytes) {
        byte[] all = new byte[bytes.remaining()];
        bytes.duplicate().get(all);
        return new ByteArrayInputStream(all);
    }
}
