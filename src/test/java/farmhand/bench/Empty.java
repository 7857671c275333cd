package farmhand.bench;

/** The least a Java program can do. */
public final class Empty {
    private Empty() {}

    /** Says that it is there. */
    public static void main(String[] none) {
        System.out.println("there");
    }
}
