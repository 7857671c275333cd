package farmhand;

import farmhand.app.FarmhandApp;

/** Where Farmhand starts. */
public final class Main {
    private Main() {}

    /** Runs what the arguments ask for and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(FarmhandApp.run(arguments, System.getenv()));
    }
}
