package farmhand.store;

import java.nio.file.Path;

/** A folder that nobody else uses until it is closed or the process ends, without a database. */
public final class FolderClaim implements AutoCloseable {
    private final DataFolder folder;

    private FolderClaim(DataFolder folder) {
        this.folder = folder;
    }

    /** Claims it, made for its owner alone if need be; throws StoreException when it is taken. */
    public static FolderClaim of(Path folder) {
        return new FolderClaim(DataFolder.claim(folder, DataFolder.REAL));
    }

    @Override
    public void close() {
        folder.close();
    }
}
