package farmhand.architecture.counterexample.farm;

import farmhand.architecture.counterexample.engine.EngineKnowsTheRunner;

public record FarmKnowsTheEngine(EngineKnowsTheRunner wrong) {}
