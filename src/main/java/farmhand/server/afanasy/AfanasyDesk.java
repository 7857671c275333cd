package farmhand.server.afanasy;

import farmhand.dialect.afanasy.request.Desk;
import farmhand.farm.Farm;
import farmhand.farm.address.When;
import farmhand.farm.link.FarmHost;
import farmhand.farm.link.FarmInfo;

import java.time.InstantSource;
import java.time.ZoneId;

/** What answers are made from: the farm that is served, and what this door knows besides. */
record AfanasyDesk(
        FarmHost host,
        InstantSource clock,
        When opened,
        KnownUsers users,
        KnownRenders renders,
        MonitorBook monitors)
        implements Desk {
    @Override
    public Farm farm() {
        return host.farm();
    }

    /** All that are on the farm are known. */
    @Override
    public KnownUsers users() {
        users.meet(host.farm());
        return users;
    }

    @Override
    public FarmInfo info() {
        return host.info();
    }

    @Override
    public ZoneId zone() {
        return ZoneId.systemDefault();
    }

    @Override
    public When now() {
        return When.at(clock.instant());
    }
}
