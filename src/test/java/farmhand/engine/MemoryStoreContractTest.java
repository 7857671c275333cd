package farmhand.engine;

import farmhand.engine.port.Store;
import farmhand.farm.Farm;

/** The store that tests of the coordinator use behaves as a real one. */
final class MemoryStoreContractTest extends StoreContract {
    private final MemoryStore store = new MemoryStore(Farm.EMPTY);

    @Override
    protected Store open() {
        return store;
    }
}
