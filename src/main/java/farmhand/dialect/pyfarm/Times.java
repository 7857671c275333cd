package farmhand.dialect.pyfarm;

import com.fasterxml.jackson.databind.node.ObjectNode;

import farmhand.farm.address.When;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Times as pyfarm writes them: UTC to the microsecond, without a zone. */
final class Times {
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS").withZone(ZoneOffset.UTC);

    private Times() {}

    static void put(ObjectNode node, String name, When time) {
        node.put(name, time.isNever() ? null : FORM.format(time.instant()));
    }
}
