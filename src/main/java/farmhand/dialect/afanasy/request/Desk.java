package farmhand.dialect.afanasy.request;

import farmhand.dialect.afanasy.answer.Renders;
import farmhand.dialect.afanasy.answer.Users;
import farmhand.dialect.afanasy.monitor.Monitors;
import farmhand.farm.Farm;
import farmhand.farm.address.When;
import farmhand.farm.link.FarmInfo;

import java.time.ZoneId;

/** What an answer is made from. Methods may be called from any thread and return at once. */
public interface Desk {
    /** The newest farm that is durable. */
    Farm farm();

    /** What stands for it beside its jobs. */
    FarmInfo info();

    /** The time. */
    When now();

    /** Where times are told in words. */
    ZoneId zone();

    /** When the door was opened; Afanasy tells when its server was started. */
    When opened();

    /** The numbers of its users. */
    Users users();

    /** The numbers of its renders. */
    Renders renders();

    /** Who asks again and again. */
    Monitors monitors();
}
