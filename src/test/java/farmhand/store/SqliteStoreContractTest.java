package farmhand.store;

import farmhand.engine.StoreContract;
import farmhand.engine.port.Store;

import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class SqliteStoreContractTest extends StoreContract {
    @TempDir Path folder;

    @Override
    protected Store open() {
        return SqliteStore.open(folder);
    }
}
