package farmhand.runner.outputs;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Iterator;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** One picture made small; a large one is read with gaps, so that it takes little memory. */
final class Thumbnail {
    private static final int MOST_SIDE = 65_535;
    private static final long MOST_PIXELS = 140_000_000;

    private Thumbnail() {}

    static ByteBuffer png(Path file, int size) throws IOException {
        BufferedImage small = shrunk(read(file, size), size);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(small, "png", out);
        }
        return ByteBuffer.wrap(bytes.toByteArray());
    }

    private static BufferedImage read(Path file, int size) throws IOException {
        try (ImageInputStream in = new FileImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("no picture of a known kind");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return read(reader, size);
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage read(ImageReader reader, int size) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (width > MOST_SIDE || height > MOST_SIDE || (long) width * height > MOST_PIXELS) {
            throw new IOException("a picture of %d x %d pixels".formatted(width, height));
        }
        ImageReadParam gaps = reader.getDefaultReadParam();
        // Twice as many pixels are read as are shown, so that fine lines do not vanish.
        int gap = Math.max(1, Math.max(width, height) / (2 * size));
        gaps.setSourceSubsampling(gap, gap, 0, 0);
        return reader.read(0, gaps);
    }

    private static BufferedImage shrunk(BufferedImage large, int size) {
        double most = Math.max(large.getWidth(), large.getHeight());
        double scale = Math.min(1, size / most);
        int width = Math.max(1, (int) Math.round(large.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(large.getHeight() * scale));
        int type =
                large.getColorModel().hasAlpha()
                        ? BufferedImage.TYPE_INT_ARGB
                        : BufferedImage.TYPE_INT_RGB;
        BufferedImage small = new BufferedImage(width, height, type);
        Graphics2D pen = small.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(large, 0, 0, width, height, null);
        pen.dispose();
        return small;
    }
}
