package farmhand.dialect.live.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import farmhand.dialect.live.json.Told;
import farmhand.farm.transfer.Parcel;

/**
 * What is known of a transfer, as it is told: {@code {"transfer":{"size":1024,"destination":null,
 * "placed":true}}}. Of other tasks there is nothing.
 */
final class ParcelJson {
    private ParcelJson() {}

    static void put(ObjectNode node, Parcel parcel) {
        if (parcel.equals(Parcel.NONE)) {
            return;
        }
        ObjectNode told = node.putObject("transfer");
        told.put("size", parcel.bytes());
        told.put("destination", parcel.destination());
        told.put("placed", parcel.placed());
    }

    static Parcel told(JsonNode node) {
        JsonNode told = node.path("transfer");
        return told.isObject()
                ? new Parcel(
                        Told.text(told.path("destination")),
                        told.path("size").asLong(),
                        told.path("placed").asBoolean())
                : Parcel.NONE;
    }
}
