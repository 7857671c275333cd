package farmhand.app.desktop;

import farmhand.app.discovery.AppFarms;
import farmhand.app.discovery.DataFolder;
import farmhand.cli.part.Farms;
import farmhand.client.FarmUnreachable;
import farmhand.client.LiveLink;
import farmhand.farm.command.Origin;
import farmhand.farm.link.FarmLink;
import farmhand.farm.refusal.Refused;
import farmhand.upstream.afanasy.Upstream;

import java.time.InstantSource;

/**
 * Farms as commands find them; a gateway to an afserver is started where none runs.
 *
 * @param farms all others
 */
public record StartedFarms(AppFarms farms) implements Farms {
    @Override
    public FarmLink connect(String address) {
        if (!address.startsWith(Upstream.SCHEME)) {
            return farms.connect(address);
        }
        try {
            DataFolder data = DataFolder.of("", farms.environment());
            OwnFarm gateway =
                    OwnFarm.gateway(farms, data, Upstream.parse(address), InstantSource.system());
            var endpoint = gateway.get();
            return new LiveLink(() -> endpoint);
        } catch (Refused unreadable) {
            throw new FarmUnreachable(String.valueOf(unreadable.getMessage()));
        }
    }

    @Override
    public Origin origin() {
        return farms.origin();
    }
}
