package farmhand.architecture.counterexample.store;

import farmhand.architecture.counterexample.server.ServerKnowsTheClient;

public record StoreKnowsTheServer(ServerKnowsTheClient wrong) {}
