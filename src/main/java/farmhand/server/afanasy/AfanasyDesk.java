package farmhand.server.afanasy;

import farmhand.dialect.afanasy.request.Desk;
import farmhand.farm.Farm;
import farmhand.farm.address.When;
import farmhand.farm.link.FarmHost;
import farmhand.farm.link.FarmInfo;

import java.time.InstantSource;

/** What answers are made from: the farm that is served, and what this door knows besides. */
record AfanasyDesk(FarmHost host, InstantSource clock, When opened, KnownUsers users)
        implements Desk {
    @Override
    public Farm farm() {
        Farm farm = host.farm();
        users.meet(farm);
        return farm;
    }

    @Override
    public FarmInfo info() {
        return host.info();
    }

    @Override
    public When now() {
        return When.at(clock.instant());
    }
}
