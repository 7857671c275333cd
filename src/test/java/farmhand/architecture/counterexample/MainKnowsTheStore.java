package farmhand.architecture.counterexample;

import farmhand.architecture.counterexample.store.StoreKnowsTheServer;

public record MainKnowsTheStore(StoreKnowsTheServer wrong) {}
