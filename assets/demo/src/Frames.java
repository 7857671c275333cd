import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

/** A folder of numbered pictures, {@code frame.0001.png} and on. A picture is whole or absent. */
record Frames(Path folder) {

    BufferedImage read(int frame) throws IOException {
        Path file = file(frame);
        BufferedImage image = ImageIO.read(file.toFile());
        if (image == null) {
            throw new IOException(file + " is not a picture. Render frame " + frame + " again.");
        }
        return image;
    }

    Path write(int frame, BufferedImage image) throws IOException {
        write(file(frame), image);
        return file(frame);
    }

    List<Integer> missing(int frames) {
        return IntStream.rangeClosed(1, frames)
                .filter(frame -> !Files.isRegularFile(file(frame)))
                .boxed()
                .toList();
    }

    /** Writes beside the target and renames, so that no reader ever sees half a picture. */
    static void write(Path file, BufferedImage image) throws IOException {
        Path target = file.toAbsolutePath();
        Files.createDirectories(target.getParent());
        Path part = Files.createTempFile(target.getParent(), "." + target.getFileName(), ".part");
        try {
            ImageIO.write(image, "png", part.toFile());
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private Path file(int frame) {
        return folder.resolve("frame.%04d.png".formatted(frame));
    }
}
