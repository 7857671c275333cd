package farmhand.dialect.afanasy.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.spec.Metadata;

import org.junit.jupiter.api.Test;

import java.util.List;

final class AvoidedHostsTest {
    private static final Metadata REGEX = kept("{\"hosts_mask_type\":\"regex\"}");

    @Test
    void aBlockKeepsOffMachinesBesideThoseItKeptOffBefore() {
        Metadata before = kept("{\"hosts_mask_exclude\":\"old\",\"capacity\":5}");

        assertEquals(
                kept("{\"hosts_mask_exclude\":\"old|r07.lan|r12\",\"capacity\":5}"),
                AvoidedHosts.with(Metadata.NONE, before, List.of("r07.lan", "r12", "old")));
    }

    @Test
    void whereMasksAreExpressionsNamesAreQuoted() {
        Metadata once = AvoidedHosts.with(REGEX, Metadata.NONE, List.of("r07.lan"));

        assertEquals(kept("{\"hosts_mask_exclude\":\"r07[.]lan\"}"), once);
        assertEquals(once, AvoidedHosts.with(REGEX, once, List.of("r07.lan")));
    }

    @Test
    void whatTheUserKeepsStays() {
        assertEquals(
                new Metadata("{\"shot\":7,\"afanasy\":{\"hosts_mask_exclude\":\"r12\"}}"),
                AvoidedHosts.with(Metadata.NONE, new Metadata("{\"shot\":7}"), List.of("r12")));
    }

    private static Metadata kept(String said) {
        return new Metadata("{\"afanasy\":" + said + "}");
    }
}
