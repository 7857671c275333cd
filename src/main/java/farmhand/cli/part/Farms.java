package farmhand.cli.part;

import farmhand.farm.command.Origin;
import farmhand.farm.link.FarmLink;

/** How commands find a farm. */
public interface Farms {
    /**
     * A link to the farm of that address, or to this machine's when it is empty.
     *
     * @param address as given by {@code --farm}; may be empty
     * @return a link that the caller closes
     * @throws farmhand.client.FarmUnreachable when there is none
     */
    FarmLink connect(String address);

    /** Who asks. */
    Origin origin();
}
