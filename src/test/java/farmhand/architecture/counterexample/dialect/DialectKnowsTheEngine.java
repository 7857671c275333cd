package farmhand.architecture.counterexample.dialect;

import farmhand.architecture.counterexample.engine.EngineKnowsTheRunner;

public record DialectKnowsTheEngine(EngineKnowsTheRunner wrong) {}
