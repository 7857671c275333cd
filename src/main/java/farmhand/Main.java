package farmhand;

/** Where Farmhand starts. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.err.println("farmhand 1.0.0");
    }
}
