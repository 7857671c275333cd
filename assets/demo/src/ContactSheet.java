import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;

/** All frames of the zoom on one picture, eight in a row, each above its number. */
final class ContactSheet {

    private static final int COLUMNS = 8;
    private static final int WIDTH = 240;
    private static final int HEIGHT = 135;
    private static final int GAP = 12;
    private static final int CAPTION = 22;
    private static final int PAPER = 0x16181C;
    private static final int INK = 0xABB1BB;

    /** The digits 0 to 9 in boxes of 3 x 5, row by row; a machine without fonts draws them too. */
    private static final int[] DIGITS = {
        0b111_101_101_101_111, 0b010_110_010_010_111, 0b111_001_111_100_111, 0b111_001_111_001_111,
        0b101_101_111_001_001, 0b111_100_111_001_111, 0b111_100_111_101_111, 0b111_001_010_010_010,
        0b111_101_111_101_111, 0b111_101_111_001_111,
    };

    private ContactSheet() {}

    /** Draws frames 1 to {@code frames}; refuses, naming them, when some are not in the folder. */
    static BufferedImage of(Frames folder, int frames, Progress progress) throws IOException {
        List<Integer> missing = folder.missing(frames);
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(
                    "Frames %s are not in %s. Render them first."
                            .formatted(missing, folder.folder()));
        }
        int rows = Math.ceilDiv(frames, COLUMNS);
        BufferedImage sheet =
                paper(GAP + COLUMNS * (WIDTH + GAP), GAP + rows * (HEIGHT + CAPTION + GAP));
        for (int frame = 1; frame <= frames; frame++) {
            int x = GAP + (frame - 1) % COLUMNS * (WIDTH + GAP);
            int y = GAP + (frame - 1) / COLUMNS * (HEIGHT + CAPTION + GAP);
            thumbnail(folder.read(frame), sheet, x, y);
            number(frame, sheet, x, y + HEIGHT + 6);
            progress.report(frame, frames);
        }
        return sheet;
    }

    private static BufferedImage paper(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        fill(image, 0, 0, width, height, PAPER);
        return image;
    }

    private static void fill(BufferedImage image, int x, int y, int width, int height, int rgb) {
        for (int row = y; row < y + height; row++) {
            for (int column = x; column < x + width; column++) {
                image.setRGB(column, row, rgb);
            }
        }
    }

    private static void thumbnail(BufferedImage from, BufferedImage to, int x, int y) {
        for (int row = 0; row < HEIGHT; row++) {
            int top = row * from.getHeight() / HEIGHT;
            int bottom = Math.max(top + 1, (row + 1) * from.getHeight() / HEIGHT);
            for (int column = 0; column < WIDTH; column++) {
                int left = column * from.getWidth() / WIDTH;
                int right = Math.max(left + 1, (column + 1) * from.getWidth() / WIDTH);
                to.setRGB(x + column, y + row, average(from, left, top, right, bottom));
            }
        }
    }

    private static int average(BufferedImage image, int left, int top, int right, int bottom) {
        int red = 0;
        int green = 0;
        int blue = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                int rgb = image.getRGB(x, y);
                red += rgb >> 16 & 0xFF;
                green += rgb >> 8 & 0xFF;
                blue += rgb & 0xFF;
            }
        }
        int count = (right - left) * (bottom - top);
        return red / count << 16 | green / count << 8 | blue / count;
    }

    private static void number(int frame, BufferedImage image, int x, int y) {
        int left = x;
        for (char digit : String.valueOf(frame).toCharArray()) {
            for (int dot = 0; dot < 15; dot++) {
                if ((DIGITS[digit - '0'] >> 14 - dot & 1) == 1) {
                    fill(image, left + 2 * (dot % 3), y + 2 * (dot / 3), 2, 2, INK);
                }
            }
            left += 8;
        }
    }
}
