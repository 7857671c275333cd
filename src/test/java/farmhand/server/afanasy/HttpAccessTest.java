package farmhand.server.afanasy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.InetAddress;
import java.util.Map;

/** Programs of other machines may come in by HTTP, web pages may not. */
final class HttpAccessTest {
    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7, true",
        "192.0.2.7, 192.0.2.7:51000, true",
        "192.0.2.7, localhost:51000, true",
        "192.0.2.7, 192.0.2.8, false",
        "192.0.2.7, 192.0.2.7.elsewhere.example, false",
        "192.0.2.7, elsewhere.example:51000, false",
        "192.0.2.7, '', false",
        "2001:db8::7, [2001:DB8:0::7], true",
        "2001:db8::7, [2001:db8::7]:51000, true",
        "2001:db8::7, [2001:db8::8]:51000, false",
        "2001:db8::7, [], false"
    })
    void anAddressIsThatOfTheConnection(String local, String host, boolean passes) {
        assertEquals(passes, at(local).mayPass(post(Map.of("host", host))));
    }

    @Test
    void theMachinesOwnNameLeadsHere() throws Exception {
        String name = InetAddress.getLocalHost().getHostName();

        assertTrue(at("192.0.2.7").mayPass(post(Map.of("host", name + ":51000"))));
        assertFalse(at("192.0.2.7").mayPass(post(Map.of("host", name + ".elsewhere.example"))));
    }

    @Test
    void noBrowserLeavesOutWhereItGoes() {
        assertTrue(at("192.0.2.7").mayPass(post(Map.of())));
    }

    @Test
    void aPageOfThisAddressIsNotOurs() {
        Map<String, String> page = Map.of("host", "192.0.2.7", "origin", "http://192.0.2.7:8000");

        assertFalse(at("192.0.2.7").mayPass(post(page)));
    }

    private static HttpAccess at(String local) {
        return new HttpAccess("0.0.0.0", InetAddress.ofLiteral(local));
    }

    private static HttpHead post(Map<String, String> fields) {
        return new HttpHead("POST", fields);
    }
}
