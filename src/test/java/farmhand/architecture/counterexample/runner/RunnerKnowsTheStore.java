package farmhand.architecture.counterexample.runner;

import farmhand.architecture.counterexample.store.StoreKnowsTheServer;

public record RunnerKnowsTheStore(StoreKnowsTheServer wrong) {}
