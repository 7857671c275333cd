package farmhand.architecture.counterexample.server;

import farmhand.architecture.counterexample.client.ClientKnowsTheViewModel;

public record ServerKnowsTheClient(ClientKnowsTheViewModel wrong) {}
