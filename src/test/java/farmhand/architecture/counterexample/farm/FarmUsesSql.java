package farmhand.architecture.counterexample.farm;

import java.sql.Connection;

public record FarmUsesSql(Connection wrong) {}
