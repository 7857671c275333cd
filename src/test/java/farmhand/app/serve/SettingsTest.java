package farmhand.app.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine.TypeConversionException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class SettingsTest {
    @TempDir Path folder;

    @Test
    void theCommandLineWinsOverTheFileAndTheFileOverTheUsual() throws IOException {
        Settings settings = read("{\"slots\": 6}");

        assertEquals("2", settings.or("2", "slots", "0"));
        assertEquals("6", settings.or("", "slots", "0"));
        assertEquals("10s", settings.or("", "drain", "10s"));
    }

    @Test
    void whatIsServedAndWhenJobsGrowOldMayStandThere() throws IOException {
        Settings settings = read("{\"upstream\": \"afanasy://farm\", \"inactive-after\": \"2h\"}");

        assertEquals("afanasy://farm", settings.or("", "upstream", ""));
        assertEquals("2h", settings.or("", "inactive-after", "1h"));
    }

    @Test
    void noFileIsNoSettings() throws IOException {
        assertEquals("0", Settings.read(folder.resolve("none.json")).or("", "slots", "0"));
    }

    @Test
    void aMisspeltKeyIsNamedBesideThoseThereAre() {
        var refused = assertThrows(TypeConversionException.class, () -> read("{\"slot\": 6}"));

        assertTrue(
                String.valueOf(refused.getMessage()).contains("“slot”")
                        && String.valueOf(refused.getMessage()).contains("slots"));
    }

    @Test
    void aTornFileIsToldByItsLine() {
        var refused = assertThrows(TypeConversionException.class, () -> read("{\n\"slots\": "));

        assertTrue(
                String.valueOf(refused.getMessage()).contains("line 2"),
                String.valueOf(refused.getMessage()));
    }

    private Settings read(String text) throws IOException {
        Path file = folder.resolve("settings.json");
        Files.writeString(file, text);
        return Settings.read(file);
    }
}
