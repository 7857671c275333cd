package farmhand.architecture.counterexample.dialect.live;

import farmhand.architecture.counterexample.dialect.afanasy.AfanasyAnswer;

public record LiveUsesAfanasy(AfanasyAnswer wrong) {}
