package farmhand.architecture.counterexample.engine;

final class Sleeps {
    private Sleeps() {}

    static void wrong() throws InterruptedException {
        Thread.sleep(1);
    }
}
