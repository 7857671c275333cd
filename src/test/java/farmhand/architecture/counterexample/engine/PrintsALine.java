package farmhand.architecture.counterexample.engine;

final class PrintsALine {
    private PrintsALine() {}

    static void wrong() {
        System.out.println();
    }
}
