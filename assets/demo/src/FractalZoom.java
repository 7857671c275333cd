import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The sample job's program: renders one frame of a zoom into the Mandelbrot set, or draws all
 * frames on a contact sheet. It needs no display and no fonts.
 *
 * <p>Progress goes to standard output as lines {@code PROGRESS: 42%}. It exits 1 with one line on
 * standard error when the request is wrong or a file cannot be read or written.
 */
public final class FractalZoom {

    private static final String USAGE =
            """
            Usage:
              FractalZoom render --frame N --frames N --out DIR [--width 640] [--height 360]
              FractalZoom sheet --in DIR --frames N --out FILE.png\
            """;

    private FractalZoom() {}

    public static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "true");
        try {
            run(arguments);
        } catch (IllegalArgumentException | IOException problem) {
            System.err.println("FractalZoom: " + problem.getMessage());
            System.exit(1);
        }
    }

    private static void run(String[] arguments) throws IOException {
        String act = arguments.length == 0 ? "" : arguments[0];
        switch (act) {
            case "render" ->
                    render(Options.parse(arguments, "frame", "frames", "out", "width", "height"));
            case "sheet" -> sheet(Options.parse(arguments, "in", "frames", "out"));
            default ->
                    throw new IllegalArgumentException(
                            "\"" + act + "\" is neither render nor sheet.\n" + USAGE);
        }
    }

    private static void render(Options options) throws IOException {
        int frames = options.number("frames", 1, 9999);
        int frame = options.number("frame", 1, frames);
        int width = options.number("width", 16, 8192, 640);
        int height = options.number("height", 16, 8192, 360);
        Frames folder = new Frames(Path.of(options.text("out")));

        Mandelbrot picture = Mandelbrot.ofFrame(frame, frames);
        System.out.printf(
                "Frame %d of %d, %d x %d: %.3g wide, up to %d iterations%n",
                frame, frames, width, height, picture.span(), picture.limit());
        BufferedImage image = picture.render(width, height, new Progress());
        System.out.println("Wrote " + folder.write(frame, image));
    }

    private static void sheet(Options options) throws IOException {
        int frames = options.number("frames", 1, 9999);
        Frames folder = new Frames(Path.of(options.text("in")));
        Path out = Path.of(options.text("out"));

        System.out.println("Contact sheet of " + frames + " frames");
        BufferedImage sheet = ContactSheet.of(folder, frames, new Progress());
        Frames.write(out, sheet);
        System.out.println("Wrote " + out);
    }
}
