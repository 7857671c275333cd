package farmhand.viewmodel.raw;

/** Writes what a farm told as its own doors do. Any thread; touches neither disk nor network. */
public interface RawText {
    /** Writes nothing: of a window that nobody reads in. */
    RawText NONE = _ -> "";

    /** The text, in lines, with what stands in something moved to the right. */
    String print(Told told);
}
