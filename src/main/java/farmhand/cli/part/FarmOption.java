package farmhand.cli.part;

import picocli.CommandLine.Option;

/** {@code --farm}, in every command. */
public final class FarmOption {
    @Option(
            names = "--farm",
            paramLabel = "URL",
            defaultValue = "${env:FARMHAND_FARM:-}",
            description =
                    "The farm: an invitation, or an address such as ws://host:8032; else"
                            + " FARMHAND_FARM, else this machine's.")
    public String address = "";
}
