import java.awt.image.BufferedImage;

/**
 * A smooth-coloured, lit picture of one place of the Mandelbrot set.
 *
 * <p>Every sample follows z and its derivative: z gives the colour (a fractional iteration count),
 * z divided by the derivative gives the slope of the potential, which is lit from one side. Four
 * samples are averaged for a pixel.
 *
 * @param centreX real part of the middle of the picture
 * @param centreY imaginary part of the middle of the picture
 * @param span width of the picture on the plane
 */
record Mandelbrot(double centreX, double centreY, double span) {

    private static final double FIRST_SPAN = 3.6;
    private static final double LAST_SPAN = 1.4e-5;
    private static final double BAILOUT = 1e6;
    private static final int SIDE = 2;

    /**
     * Place {@code frame} of {@code frames} on the way to a small copy of the whole set. Midway the
     * camera keeps above and to the left, where there is more to see than the black inside.
     */
    static Mandelbrot ofFrame(int frame, int frames) {
        double way = frames == 1 ? 0 : (frame - 1.0) / (frames - 1);
        double span = FIRST_SPAN * Math.pow(LAST_SPAN / FIRST_SPAN, way);
        double aside = Math.sin(Math.PI * Math.sqrt(way));
        double left = span * (0.2 * aside - 0.03 * (1 - way));
        double up = span * (0.16 * aside - 0.037 * (1 - way));
        return new Mandelbrot(-0.7436430 - left, 0.1318262 + up, span);
    }

    /** Iterations after which a sample counts as inside; deeper pictures need more. */
    int limit() {
        return (int) (300 + 220 * Math.log10(Math.max(1, FIRST_SPAN / span)));
    }

    BufferedImage render(int width, int height, Progress progress) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        double step = span / width;
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                image.setRGB(column, row, pixel(column - width / 2.0, row - height / 2.0, step));
            }
            progress.report(row + 1, height);
        }
        return image;
    }

    private int pixel(double x, double y, double step) {
        var light = new double[3];
        for (int i = 0; i < SIDE * SIDE; i++) {
            double right = x + (i % SIDE + 0.5) / SIDE;
            double down = y + (i / SIDE + 0.5) / SIDE;
            sample(centreX + right * step, centreY - down * step, light);
        }
        int rgb = 0;
        for (double channel : light) {
            double gamma = Math.pow(Math.min(1, channel / (SIDE * SIDE)), 1 / 2.2);
            rgb = rgb << 8 | (int) Math.round(255 * gamma);
        }
        return rgb;
    }

    private void sample(double cx, double cy, double[] light) {
        if (isInMainBody(cx, cy)) {
            return;
        }
        double x = 0;
        double y = 0;
        double dx = 0;
        double dy = 0;
        int limit = limit();
        for (int i = 0; i < limit; i++) {
            double nextDx = 2 * (x * dx - y * dy) + 1;
            dy = 2 * (x * dy + y * dx);
            dx = nextDx;
            double nextX = x * x - y * y + cx;
            y = 2 * x * y + cy;
            x = nextX;
            double size = x * x + y * y;
            if (size > BAILOUT) {
                double past = Math.log(Math.log(size) / Math.log(BAILOUT)) / Math.log(2);
                Palette.add(light, i + 1 - past, brightness(x, y, dx, dy));
                return;
            }
        }
    }

    /**
     * The two biggest parts of the inside are known by formula: most of the black in a far view.
     */
    private static boolean isInMainBody(double x, double y) {
        double q = (x - 0.25) * (x - 0.25) + y * y;
        return q * (q + x - 0.25) <= 0.25 * y * y || (x + 1) * (x + 1) + y * y <= 0.0625;
    }

    /** How much the slope faces a lamp at the upper left, 0 to 1. */
    private static double brightness(double x, double y, double dx, double dy) {
        double slopeX = x * dx + y * dy;
        double slopeY = y * dx - x * dy;
        double facing = (slopeY - slopeX) / Math.sqrt(2) / Math.hypot(slopeX, slopeY);
        double height = 1.5;
        return (facing + height) / (1 + height);
    }
}
