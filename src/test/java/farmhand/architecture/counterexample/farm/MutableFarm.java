package farmhand.architecture.counterexample.farm;

final class MutableFarm {
    private long revision;

    void wrong() {
        revision++;
    }

    long revision() {
        return revision;
    }
}
