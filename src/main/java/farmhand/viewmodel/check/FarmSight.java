package farmhand.viewmodel.check;

import farmhand.viewmodel.welcome.Renderer;

import java.util.List;

/** What this computer can see of a farm beside what the farm tells. */
public interface FarmSight {
    /** A farm on other machines, of which nothing can be seen. */
    FarmSight ELSEWHERE =
            new FarmSight() {
                @Override
                public boolean isHere() {
                    return false;
                }

                @Override
                public List<Renderer> renderers() {
                    return List.of();
                }

                @Override
                public boolean isFolder(String path) {
                    return false;
                }
            };

    /** Whether the farm runs on this computer, so that both see the same files. */
    boolean isHere();

    /** Renderers where tasks would look for them. Starts some programs, so it waits for them. */
    List<Renderer> renderers();

    /** Whether that is a folder of this computer. Looks at the disk. */
    boolean isFolder(String path);
}
