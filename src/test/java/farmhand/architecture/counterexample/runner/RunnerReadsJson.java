package farmhand.architecture.counterexample.runner;

import com.fasterxml.jackson.databind.JsonNode;

public record RunnerReadsJson(JsonNode wrong) {}
