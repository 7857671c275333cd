package farmhand.app.program;

/** The version of this program. */
public final class Version {
    /** As in {@code pom.xml}. */
    public static final String NUMBER = "1.0.0";

    private Version() {}
}
