package farmhand.viewmodel.act.offer;

/** What the chosen made, as actions see it. */
public interface MadeFiles {
    /** Whether the chosen made something, as far as can be told without asking. */
    boolean isThere();

    /** Shows it over the whole window. */
    void preview();

    /** Opens it with the desktop's program. */
    void openFile();

    /** Shows its folder. */
    void openFolder();

    /** Opens it with the viewer that the user set. */
    void openViewer();

    /** Puts its path onto the clipboard. */
    void copyPath();
}
