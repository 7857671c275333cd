package farmhand.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import farmhand.farm.policy.UserTerms;
import farmhand.farm.spec.Limit;
import farmhand.farm.spec.Metadata;
import farmhand.store.text.DamagedRow;
import farmhand.store.text.Json;

import org.junit.jupiter.api.Test;

/** What was kept of users before they had metadata says nothing of it, and is read. */
final class OlderUsersTest {
    @Test
    void termsWithoutMetadataHaveNone() throws DamagedRow {
        UserTerms read = Json.read(UserTerms.class, "value", "{\"priority\":7,\"maxRunning\":3}");

        assertEquals(new UserTerms(7, new Limit(3), Metadata.NONE), read);
    }
}
